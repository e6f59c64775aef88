/*
 * What the form fetches before it can start: what exists already, and the page that is corrected.
 */
import { SLUG_PATTERN } from '../../schema/slug.ts';
import { isRecord, listOf } from '../../schema/untrusted.ts';
import type { Draft } from '../draft.ts';
import type { FormData } from '../form-data.ts';
import type { FormPlaces } from './form.ts';

/** What is at an address; null when nothing is there. */
async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/**
 * What the form needs to know. This same build made it: its shape is known, its presence is not.
 * @throws Error when it cannot be fetched
 */
export async function loadFormData(places: FormPlaces): Promise<FormData> {
  const data = await getJson(places.href('/data/formulier.json'));
  if (!isRecord(data) || !isRecord(data['vocabularia'])) throw new Error('No form data.');
  return data as unknown as FormData;
}

/**
 * A published practice to correct; null when there is none with that id.
 * @throws Error when it cannot be fetched: an empty form would be a wrong answer to that
 */
export async function loadPublished(id: string, places: FormPlaces): Promise<Draft | null> {
  if (!SLUG_PATTERN.test(id)) return null;
  const draft = await getJson(places.href(`/data/praktijken/${id}.json`));
  return isRecord(draft) && isRecord(draft['velden']) && listOf(draft['secties']).length > 0 ? (draft as unknown as Draft) : null;
}

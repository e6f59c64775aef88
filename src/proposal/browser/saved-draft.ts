import { isRecord, listOf } from '../../schema/untrusted.ts';
import type { Draft, DraftSection } from '../draft.ts';

/** A draft that was kept in this browser, and when. */
export interface SavedDraft {
  readonly draft: Draft;
  /** ISO time. */
  readonly savedAt: string;
}

function isSection(value: unknown): value is DraftSection {
  return isRecord(value) && typeof value['titel'] === 'string' && typeof value['tekst'] === 'string';
}

/** What is stored may come from an older version of the site; anything else than a draft is none. */
export function parseSaved(text: string | null): SavedDraft | null {
  if (text === null) return null;
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored) || typeof stored['savedAt'] !== 'string' || !isRecord(stored['draft'])) return null;
    const { id, velden, secties, origineel } = stored['draft'];
    const sections = listOf(secties);
    if (typeof id !== 'string' || !isRecord(velden) || !sections.every(isSection)) return null;
    return { savedAt: stored['savedAt'], draft: { id, velden, secties: sections, ...(typeof origineel === 'string' ? { origineel } : {}) } };
  } catch {
    return null;
  }
}

/** Keeps one draft in the storage of this browser. Storage may be blocked or full: then each step says so. */
export class DraftKeeper {
  readonly #key: string;

  /** @param name which draft: `nieuw`, or the id of the practice that is corrected */
  constructor(name: string) {
    this.#key = `voorstel:${import.meta.env.BASE_URL}:${name}`;
  }

  load(): SavedDraft | null {
    try {
      return parseSaved(localStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  /** @returns false when the browser keeps nothing */
  save(draft: Draft, savedAt: string): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ draft, savedAt } satisfies SavedDraft));
      return true;
    } catch {
      return false;
    }
  }

  erase(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing can be kept, so nothing is there to erase.
    }
  }
}

import { isRecord, listOf } from '../../schema/untrusted.ts';
import type { Draft, DraftSection } from '../draft.ts';

/** A draft that was kept in this browser, and when. */
export interface SavedDraft {
  readonly draft: Draft;
  /** ISO time. */
  readonly savedAt: string;
  /** What a correction started from, as text; to see whether the page changed since. Empty for a new practice. */
  readonly basis: string;
}

function isSection(value: unknown): value is DraftSection {
  return isRecord(value) && typeof value['titel'] === 'string' && typeof value['tekst'] === 'string';
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** What is stored may come from an older version of the site; anything else than a draft is none. */
export function parseSaved(text: string | null): SavedDraft | null {
  if (text === null) return null;
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored) || typeof stored['savedAt'] !== 'string' || !isRecord(stored['draft'])) return null;
    const { id, velden, secties, origineel, open } = stored['draft'];
    const sections = listOf(secties);
    if (typeof id !== 'string' || !isRecord(velden) || !sections.every(isSection)) return null;
    const basis = typeof stored['basis'] === 'string' ? stored['basis'] : '';
    return {
      savedAt: stored['savedAt'],
      basis,
      draft: { id, velden, secties: sections, ...(typeof origineel === 'string' ? { origineel } : {}), ...(isTexts(open) ? { open } : {}) },
    };
  } catch {
    return null;
  }
}

/** Keeps one draft in the storage of this browser. Storage may be blocked or full: then each step says so. */
export class DraftKeeper {
  readonly #key: string;
  readonly #basis: string;

  /**
   * @param name which draft: `nieuw`, or the id of the practice that is corrected
   * @param basis what a correction starts from, as text
   */
  constructor(name: string, basis: string) {
    this.#basis = basis;
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
    const kept: SavedDraft = { draft, savedAt, basis: this.#basis };
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  /** Calls back when another tab of this browser keeps the same draft. */
  onOtherTab(listener: () => void): void {
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key === this.#key && newValue !== null) listener();
    });
  }

  erase(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing can be kept, so nothing is there to erase.
    }
  }
}

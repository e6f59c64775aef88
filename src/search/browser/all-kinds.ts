import { bestOfAll } from '../best.ts';
import { asksForHelp } from '../help.ts';
import { type Kind, KINDS } from '../kinds.ts';
import type { MergedHit } from '../merge.ts';
import { type Answer, hitsByKind } from './answer.ts';
import type { SearchEngine } from './engine.ts';
import type { Group } from './kind-groups.ts';
import type { PagefindPage } from './pagefind.ts';
import { bestRow, resultRow } from './result-row.ts';

/** So many of each kind are shown beside the practices, and compared for the best of all. */
const ROWS = 3;

/** What stands around the practices when all kinds are shown. */
export interface AllKinds {
  readonly best: readonly HTMLElement[];
  readonly groups: readonly Group[];
}

interface Loaded {
  readonly kind: Kind;
  readonly hit: MergedHit;
  readonly title: string;
  readonly page: PagefindPage;
}

/** Fetches and draws the first hits of each kind, and the best of them all. */
export async function loadAllKinds(engine: SearchEngine, found: Answer, query: string): Promise<AllKinds> {
  const hits = hitsByKind(found);
  const loaded = await Promise.all(
    KINDS.flatMap((kind) =>
      hits[kind].slice(0, ROWS).map(async (hit): Promise<Loaded> => {
        const page = await engine.page(hit);
        return { kind, hit, title: page.meta['titel'] ?? '', page };
      }),
    ),
  );
  const kinds = KINDS.filter((kind) => hits[kind].length > 0);
  // Of one kind, or around a place, the list itself is in the order of what fits best; and who asks for help has the lines to call.
  const isPlain = found.plan === null || kinds.length < 2 || asksForHelp(query);
  const best = found.plan === null || isPlain ? [] : bestOfAll(loaded, found.plan, query, found.hasRareWord);
  return {
    best: best.map(({ page, kind }) => bestRow(page, kind)),
    groups: kinds.flatMap((kind) =>
      kind === 'praktijk' ? [] : [{ kind, rows: loaded.filter((one) => one.kind === kind).map(({ page }) => resultRow(page, kind)) }],
    ),
  };
}

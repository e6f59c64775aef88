import { z } from 'zod';
import { completenessOf } from '../editorial/completeness.ts';
import { type EditorialFinding, type EditorialRow, toEditorialRow } from '../editorial/editorial.ts';
import { fieldsOf } from '../schema/field-info.ts';
import { type Gezocht, type NietOpgenomen, REDACTIE_SCHEMAS, type Uitzondering } from '../schema/redactie.ts';
import { corpusOf } from './corpus.ts';
import { getStudiesOf } from './evidence.ts';
import { getPageText, getPraktijkFiles, getWijzers } from './praktijken.ts';

/** Today in Brussels, as ISO day: what ages are counted to. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(new Date());

function readList(name: string): unknown {
  return corpusOf().files.find(({ kind, id }) => kind === 'redactie' && id === name)?.data;
}

/** The practices that we know of and that have no page. */
export function getNietOpgenomen(): NietOpgenomen[] {
  return z.array(REDACTIE_SCHEMAS['niet-opgenomen']).parse(readList('niet-opgenomen'));
}

/** What was searched and not found, the longest ago first. */
export function getGezocht(): Gezocht[] {
  const list = z.array(REDACTIE_SCHEMAS.gezocht).parse(readList('gezocht'));
  return list.sort((a, b) => a.op.localeCompare(b.op) || a.praktijk.localeCompare(b.praktijk));
}

/** The warnings that the editors accept for now, the first to end first. */
export function getUitzonderingen(): Uitzondering[] {
  const list = z.array(REDACTIE_SCHEMAS.uitzonderingen).parse(readList('uitzonderingen'));
  return list.sort((a, b) => a.tot.localeCompare(b.tot) || a.bestand.localeCompare(b.bestand));
}

/** What the validator finds, by the id of the practice. */
function findingsById(): ReadonlyMap<string, EditorialFinding[]> {
  const { findings, accepted } = corpusOf();
  const all = [
    ...findings.map((finding) => ({ finding, isAccepted: false })),
    ...accepted.map(({ finding }) => ({ finding, isAccepted: true })),
  ];
  const byId = new Map<string, EditorialFinding[]>();
  for (const { finding, isAccepted } of all) {
    const id = /(?:^|\/)praktijken\/([^/]+)\.mdx$/.exec(finding.bestand)?.[1];
    if (id === undefined) continue;
    byId.set(id, [...(byId.get(id) ?? []), { regelId: finding.regelId, ernst: finding.ernst, isAccepted }]);
  }
  return byId;
}

async function readRows(): Promise<EditorialRow[]> {
  const fields = fieldsOf(corpusOf().context.schemas.praktijk);
  const findings = findingsById();
  const files = await getPraktijkFiles();
  return Promise.all(
    files.map(async ({ id, data }) => {
      const hasStudies = (await getStudiesOf(id)).length > 0;
      const completeness = completenessOf(data, fields, getPageText(id).titles, hasStudies);
      const { bewijs: place } = await getWijzers(id);
      return toEditorialRow({ id, praktijk: data, completeness, place, findings: findings.get(id) ?? [] }, TODAY);
    }),
  );
}

let rows: Promise<EditorialRow[]> | undefined;

/** Every practice as the editors look at it; made once per build. */
export function getEditorialRows(): Promise<EditorialRow[]> {
  rows ??= readRows();
  return rows;
}

/*
 * What the form needs to know of the databank to check a draft as the validator does: the vocabularies, which ids
 * exist, and of every practice what rules compare a new one with.
 */
import { candidateOf } from '../likeness/duplicate-candidate.ts';
import { type ProbableDuplicate, probableDuplicates } from '../likeness/duplicates.ts';
import type { ReferenceTarget } from '../schema/field.ts';
import { readable } from '../schema/field-info.ts';
import { makeSchemas } from '../schema/schemas.ts';
import type { Vocabularia } from '../schema/vocabularium.ts';
import type { RuleContext } from '../validation/rule.ts';
import type { FileKind, FileRecord } from '../file/source-file.ts';
import type { Option } from './form-model.ts';

/** A published practice, as far as a draft is compared with it. */
interface KnownPraktijk {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly organisaties: readonly { readonly naam: string }[];
  readonly gebied: { readonly gemeenten?: readonly string[] | undefined; readonly plaatsen?: readonly string[] | undefined };
  readonly relaties: readonly { readonly soort: string; readonly praktijk: string }[];
}

/** A study to choose from. */
interface KnownStudie {
  readonly id: string;
  readonly label: string;
}

/** The content of /data/formulier.json. */
export interface FormData {
  readonly vocabularia: Vocabularia;
  readonly ids: Readonly<Record<FileKind, readonly string[]>>;
  readonly praktijken: readonly KnownPraktijk[];
  readonly studies: readonly KnownStudie[];
  /** Addresses of the images that pages may show. */
  readonly publicFiles: readonly string[];
}

/** A known practice as the rules see a file. It has no text: what compares texts does without. */
function asFile(praktijk: KnownPraktijk): FileRecord {
  const path = `praktijken/${praktijk.id}.mdx`;
  return {
    bestand: `content/${path}`,
    path,
    kind: 'praktijk',
    id: praktijk.id,
    isTemplate: false,
    data: praktijk,
    body: '',
    bodyLine: 1,
    words: '',
  };
}

/**
 * What the rules may look at, from the data of the form.
 * @param today ISO day
 */
export function contextOf(data: FormData, today: string): RuleContext {
  const { ids } = data;
  return {
    ids: {
      praktijk: new Set(ids.praktijk),
      studie: new Set(ids.studie),
      overzicht: new Set(ids.overzicht),
      instrument: new Set(ids.instrument),
      pagina: new Set(ids.pagina),
      vocabularium: new Set(ids.vocabularium),
      redactie: new Set(ids.redactie),
      toepassing: new Set(ids.toepassing),
    },
    published: data.praktijken.map(asFile),
    vocabularia: data.vocabularia,
    schemas: makeSchemas(data.vocabularia),
    today,
    publicFiles: new Set(data.publicFiles),
  };
}

/** The records that a reference can name, as options. */
export function referenceOptions(to: Exclude<ReferenceTarget, 'bron'>, data: FormData): Option[] {
  const option = (value: string, label: string): Option => ({ value, label, synoniemen: [] });
  if (to === 'praktijk') return data.praktijken.map(({ id, titel }) => option(id, titel));
  if (to === 'studie') return data.studies.map(({ id, label }) => option(id, label));
  return data.ids[to].map((id) => option(id, readable(id)));
}

/** A shorter title says nothing yet. */
const SHORTEST_TITLE = 5;

/**
 * A search for published practices that a draft may be about as well, most alike first. The preparation is done
 * once, so that it can be asked at every key stroke.
 */
export function makeSimilarity(data: FormData): (id: string, velden: unknown) => ProbableDuplicate[] {
  // Of the published ones the form knows the summary only; so both sides are compared without their text.
  const others = data.praktijken.map((praktijk) => candidateOf(praktijk.id, praktijk, ''));
  return (id, velden) => {
    const draft = candidateOf(id, velden, '');
    return draft.titel.trim().length < SHORTEST_TITLE ? [] : probableDuplicates(draft, others);
  };
}

import { INSTELLINGEN } from '../schema/instellingen.ts';
import { isRedactieNaam, REDACTIE_SCHEMAS } from '../schema/redactie.ts';
import { SLUG_PATTERN } from '../schema/slug.ts';
import { isVocabulariumNaam } from '../schema/vocabularium-naam.ts';
import type { FileKind } from './source-file.ts';

/** The file name becomes an address that people share. */
const LONGEST_NAME = 80;

/** Names that Windows keeps for devices, whatever comes behind the dot: nobody there could fetch the project any more. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** What a folder holds. */
interface Folder {
  readonly kind: FileKind;
  readonly extension: string;
}

/** Folder inside content, the kind of file in it, and its extension. */
const FOLDERS: Readonly<Record<string, Folder>> = {
  praktijken: { kind: 'praktijk', extension: '.mdx' },
  toepassingen: { kind: 'toepassing', extension: '.yaml' },
  paginas: { kind: 'pagina', extension: '.mdx' },
  studies: { kind: 'studie', extension: '.yaml' },
  overzichten: { kind: 'overzicht', extension: '.yaml' },
  instrumenten: { kind: 'instrument', extension: '.yaml' },
  vocabularia: { kind: 'vocabularium', extension: '.yaml' },
  redactie: { kind: 'redactie', extension: '.yaml' },
};

/** Templates, by file name: what they are a template of. */
const TEMPLATES: Readonly<Record<string, FileKind>> = {
  'praktijk.mdx': 'praktijk',
  'studie.yaml': 'studie',
  'toepassing.yaml': 'toepassing',
};

/** Where a file belongs and what it is about. */
export interface Place {
  readonly kind: FileKind;
  readonly id: string;
  readonly extension: string;
  readonly isTemplate: boolean;
}

/** A file of content/_sjablonen, from its name. */
function placeOfTemplate(name: string): Place | string {
  const kind = Object.hasOwn(TEMPLATES, name) ? TEMPLATES[name] : undefined;
  if (kind === undefined) return `Onbekend sjabloon. Bekend zijn: ${Object.keys(TEMPLATES).join(', ')}.`;
  const extension = name.slice(name.lastIndexOf('.'));
  return { kind, id: name.slice(0, -extension.length), extension, isTemplate: true };
}

/** What is wrong with the name of a file whose folder knows all its files by name; undefined when nothing is. */
function faultOfListed(kind: FileKind, id: string): string | undefined {
  if (kind === 'redactie' && !isRedactieNaam(id) && id !== INSTELLINGEN) {
    return `"${id}" is geen bekend bestand van de redactie. Bekend zijn: ${[...Object.keys(REDACTIE_SCHEMAS), INSTELLINGEN].join(', ')}.`;
  }
  if (kind === 'vocabularium' && !isVocabulariumNaam(id)) return `"${id}" is geen bekende woordenlijst van deze site.`;
  return undefined;
}

/** What keeps a name from being an address, or a file on someone's computer; undefined when nothing does. */
function faultOfAddress({ kind, extension }: Folder, id: string): string | undefined {
  if (kind !== 'vocabularium' && !SLUG_PATTERN.test(id)) {
    return `De bestandsnaam "${id}${extension}" kan geen adres worden. Gebruik alleen kleine letters zonder accent, cijfers en koppeltekens, zoals buurttafel-deerlijk${extension}.`;
  }
  if (WINDOWS_DEVICE.test(id)) {
    return `De naam "${id}" houdt Windows voor zichzelf: daar kan niemand het bestand openen. Kies een andere, zoals ${id}-mijn-gemeente.`;
  }
  if (id.length > LONGEST_NAME) {
    return `De bestandsnaam telt ${id.length} tekens zonder extensie; hoogstens ${LONGEST_NAME} mag. Kies een kortere naam.`;
  }
  return undefined;
}

/** What a file should be, from its path; or what is wrong with the path. */
export function placeOf(path: string): Place | string {
  const [folder = '', name = '', ...deeper] = path.split('/');
  const folders = `${Object.keys(FOLDERS).join(', ')} en _sjablonen`;
  if (name === '' || deeper.length > 0) {
    return `Het bestand staat op een plaats waar niets gelezen wordt. Zet het rechtstreeks in een van deze mappen: ${folders}.`;
  }
  if (folder === '_sjablonen') return placeOfTemplate(name);
  const expected = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  if (expected === undefined) return `De map "${folder}" is niet bekend. Kies uit: ${folders}.`;
  if (!name.endsWith(expected.extension)) {
    return `Een bestand in ${folder}/ eindigt op ${expected.extension}. Geef het die extensie, of haal het weg.`;
  }
  const id = name.slice(0, -expected.extension.length);
  return faultOfListed(expected.kind, id) ?? faultOfAddress(expected, id) ?? { ...expected, id, isTemplate: false };
}

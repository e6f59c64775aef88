import { CATALOGUE_LISTS } from '../catalogue-lists.ts';
import type { Rule } from '../rule.ts';
import { atNode, type FileKind } from '../../file/source-file.ts';

/** Addresses that the site uses itself, per kind of page. */
const TAKEN: Partial<Readonly<Record<FileKind, ReadonlySet<string>>>> = {
  praktijk: new Set(['index', ...CATALOGUE_LISTS]),
  pagina: new Set([
    '404',
    'aanpakken',
    'afbeeldingen',
    'data',
    'doelgroepen',
    'fouten',
    'gemeenten',
    'index',
    'instrumenten',
    'manifest',
    'meten',
    'offline',
    'open-data',
    'overzichten',
    'pagefind',
    'praktijken',
    'redactie',
    'studies',
    'voorstellen',
    'wat-werkt-voor-wie',
    'woordenlijst',
    'zoeken',
  ]),
};

/** A page does not take the address of a page that the site makes itself. */
export const gereserveerdeNaam: Rule = {
  id: 'gereserveerde-naam',
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    if (TAKEN[file.kind]?.has(file.id) !== true) return;
    const boodschap = `De naam "${file.id}" is van de site zelf. Geef het bestand een andere naam.`;
    yield { ...atNode(file, {}, { regelId: this.id, boodschap }), regel: 1, kolom: 1 };
  },
};

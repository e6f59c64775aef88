import type { FieldPath, Finding } from '../../file/finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { atField, type SourceFile } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';
import { missingPage } from './links.ts';

/** Folders whose pages can move: only of these do we know which addresses are taken. */
const MOVABLE = /^\/(?:praktijken|doelgroepen|aanpakken|gemeenten)\/[^/]+\/$/;

/** An old address leads, in one step, to a page that exists, and takes no other page's place. */
export const doorverwijzingen: Rule = {
  id: 'doorverwijzingen',
  kinds: ['redactie'],
  *check(file, context) {
    if (file.id === 'doorverwijzingen') yield* checkRedirects(file, context);
  },
};

function* checkRedirects(file: SourceFile, context: RuleContext): Iterable<Finding> {
  const entries = listOf(file.data).map((entry) => ({ van: textOf(fieldOf(entry, 'van')), naar: textOf(fieldOf(entry, 'naar')) }));
  const seen = new Set<string>();
  const old = new Set(entries.map(({ van }) => van));
  for (const [index, { van, naar }] of entries.entries()) {
    const report = (path: FieldPath, boodschap: string) => atField(file, [index, ...path], { regelId: 'doorverwijzingen', boodschap });
    if (van === undefined || naar === undefined) continue;
    if (seen.has(van)) yield report(['van'], `${van} staat al hoger in de lijst. Laat elk oud adres naar één plaats leiden.`);
    seen.add(van);
    if (MOVABLE.test(van) && missingPage(van, context) === undefined) {
      yield report(['van'], `${van} is een pagina die bestaat. Haal deze doorverwijzing weg, of hernoem de pagina.`);
    }
    if (old.has(naar)) {
      yield report(['naar'], `${naar} is zelf een oud adres. Verwijs meteen naar de pagina waar het op uitkomt.`);
      continue;
    }
    const problem = missingPage(naar, context);
    if (problem !== undefined) yield report(['naar'], problem);
  }
}

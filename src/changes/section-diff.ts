import { diffText, type TextPart, wholeText, withContext } from './text-diff.ts';

/** A part of a page under a heading of level 2; the title is empty above the first. */
export interface Section {
  readonly titel: string;
  readonly tekst: string;
}

/** What changed in one section. */
export interface SectionChange {
  readonly titel: string;
  readonly change: 'nieuw' | 'weg' | 'gewijzigd';
  readonly delen: readonly TextPart[];
}

/** Takes a text apart at its headings of level 2, without parsing: broken MDX has sections too. */
export function sectionsOf(body: string): Section[] {
  const sections: { titel: string; lines: string[] }[] = [{ titel: '', lines: [] }];
  for (const line of body.split('\n')) {
    const heading = /^ {0,3}##[ \t]+(.*)$/.exec(line)?.[1];
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ titel: heading.replace(/[ \t]#+[ \t]*$/, '').trim(), lines: [] });
  }
  return sections
    .map(({ titel, lines }) => ({ titel, tekst: lines.join('\n').trim() }))
    .filter(({ titel, tekst }) => titel !== '' || tekst !== '');
}

function byTitle(sections: readonly Section[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { titel, tekst } of sections) texts.set(titel, texts.has(titel) ? `${texts.get(titel) ?? ''}\n\n${tekst}` : tekst);
  return texts;
}

/** What changed in a text, section by section, in the order of the newer one. */
export function diffSections(before: string, after: string): SectionChange[] {
  const [old, current] = [byTitle(sectionsOf(before)), byTitle(sectionsOf(after))];
  const changed = [...current].flatMap(([titel, tekst]): SectionChange[] => {
    const was = old.get(titel);
    if (was === undefined) return [{ titel, change: 'nieuw', delen: wholeText('erbij', tekst) }];
    const delen = withContext(diffText(was, tekst));
    return delen.length === 0 ? [] : [{ titel, change: 'gewijzigd', delen }];
  });
  const gone = [...old].filter(([titel]) => !current.has(titel));
  return [...changed, ...gone.map(([titel, tekst]): SectionChange => ({ titel, change: 'weg', delen: wholeText('weg', tekst) }))];
}

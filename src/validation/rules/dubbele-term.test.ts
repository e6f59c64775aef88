import { describe, expect, it } from 'vitest';
import { check, finding, placeOf } from '../fixtures.ts';
import { dubbeleTerm } from './dubbele-term.ts';

const DOELGROEPEN = 'vocabularia/doelgroepen.yaml';
const GEMEENTEN = 'vocabularia/gemeenten.yaml';

describe('rule dubbele-term', () => {
  it('accepts terms that share nothing', () => {
    const text = '- id: ouderen\n  label: Ouderen\n  synoniemen: [senioren]\n- id: jongeren\n  label: Jongeren\n  synoniemen: [jeugd]\n';
    expect(check(dubbeleTerm, text, DOELGROEPEN)).toEqual([]);
  });

  it('accepts a synonym that is the label of its own term', () => {
    expect(check(dubbeleTerm, '- id: ouderen\n  label: Ouderen\n  synoniemen: [ouderen, Ouderen]\n', DOELGROEPEN)).toEqual([]);
  });

  it('refuses an id that stands twice, and points at the second', () => {
    const text = '- id: ouderen\n  label: Ouderen\n- id: ouderen\n  label: Senioren\n';
    expect(check(dubbeleTerm, text, DOELGROEPEN)).toEqual([
      finding({
        bestand: DOELGROEPEN,
        ...placeOf(text, 'ouderen', 2),
        veld: '[1].id',
        regelId: 'dubbele-term',
        boodschap: 'De id "ouderen" staat ook bij "ouderen". Laat elk woord naar één term leiden.',
      }),
    ]);
  });

  it('refuses a label that another term has, whatever the case', () => {
    const text = '- id: ouderen\n  label: Ouderen\n- id: senioren\n  label: OUDEREN\n';
    expect(check(dubbeleTerm, text, DOELGROEPEN)).toEqual([
      finding({
        bestand: DOELGROEPEN,
        regel: 4,
        kolom: 10,
        veld: '[1].label',
        regelId: 'dubbele-term',
        boodschap: 'Het label "OUDEREN" staat ook bij "ouderen". Laat elk woord naar één term leiden.',
      }),
    ]);
  });

  it('refuses a synonym that leads to two terms, or that is the label of a later term', () => {
    const text =
      '- id: a\n  label: Aaa\n  synoniemen: [senioren, Bbb]\n- id: b\n  label: Bbb\n  synoniemen:\n    - jeugd\n    - senioren\n';
    expect(check(dubbeleTerm, text, DOELGROEPEN)).toEqual([
      finding({
        bestand: DOELGROEPEN,
        ...placeOf(text, 'Bbb'),
        veld: '[0].synoniemen[1]',
        regelId: 'dubbele-term',
        boodschap: 'Het synoniem "Bbb" staat ook bij "b". Laat elk woord naar één term leiden.',
      }),
      finding({
        bestand: DOELGROEPEN,
        ...placeOf(text, 'senioren', 2),
        veld: '[1].synoniemen[1]',
        regelId: 'dubbele-term',
        boodschap: 'Het synoniem "senioren" staat ook bij "a". Laat elk woord naar één term leiden.',
      }),
    ]);
  });

  it('lets municipalities share the names of villages, but not ids or labels', () => {
    const villages = '- id: brugge\n  label: Brugge\n  synoniemen: [Sint-Kruis]\n- id: gent\n  label: Gent\n  synoniemen: [Sint-Kruis]\n';
    expect(check(dubbeleTerm, villages, GEMEENTEN)).toEqual([]);
    const twice = '- id: brugge\n  label: Brugge\n- id: gent\n  label: Brugge\n';
    expect(check(dubbeleTerm, twice, GEMEENTEN).map(({ veld }) => veld)).toEqual(['[1].label']);
  });

  it('names a term without id by its place', () => {
    const [found] = check(dubbeleTerm, '- label: Ouderen\n- id: b\n  label: Ouderen\n', DOELGROEPEN);
    expect(found?.boodschap).toContain('staat ook bij "term 1"');
  });

  it.each(['id: a', '- a\n- a', '- 1\n- null', '- [id, id]'])('keeps quiet about a file of another shape: %j', (text) => {
    expect(check(dubbeleTerm, `${text}\n`, DOELGROEPEN)).toEqual([]);
  });
});

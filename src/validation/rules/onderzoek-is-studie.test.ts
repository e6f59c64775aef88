import { describe, expect, it } from 'vitest';
import { check, praktijkText } from '../fixtures.ts';
import { onderzoekIsStudie } from './onderzoek-is-studie.ts';

const evaluatie = (fields: string) => praktijkText({ evaluaties: `[{ ${fields}, resultaat: Er kwam dit uit., bron: jaarverslag-2025 }]` });

describe('rule onderzoek-is-studie', () => {
  it.each([
    'ontwerp: bevraging',
    'ontwerp: bevraging, uitkomst: minder-eenzaam',
    'ontwerp: voor-nameting',
    'ontwerp: voor-nameting, uitkomst: niet-gemeten',
  ])('leaves other research: %s', (fields) => {
    expect(check(onderzoekIsStudie, evaluatie(fields))).toEqual([]);
  });

  it.each(['rct', 'cluster-rct', 'quasi-experimenteel'])('refuses research with a control group: %s', (ontwerp) => {
    const [found, ...others] = check(onderzoekIsStudie, evaluatie(`ontwerp: ${ontwerp}`));
    expect(others).toEqual([]);
    expect(found?.regelId).toBe('onderzoek-is-studie');
    expect(found?.ernst).not.toBe('waarschuwing');
    expect(found?.boodschap).toContain('vraag de redactie');
  });

  it.each(['minder-eenzaam', 'geen-verschil', 'meer-eenzaam', 'gemengd'])('tells of a measurement of loneliness: %s', (uitkomst) => {
    const found = check(onderzoekIsStudie, evaluatie(`ontwerp: voor-nameting, uitkomst: ${uitkomst}`));
    expect(found).toMatchObject([{ regelId: 'onderzoek-is-studie', ernst: 'waarschuwing' }]);
  });
});

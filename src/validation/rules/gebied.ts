import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf } from '../../schema/untrusted.ts';

const FLEMISH = ['gemeenten', 'gewest', 'provincies'] as const;

/** A Belgian practice says where; a foreign one has no Flemish municipality. */
export const gebied: Rule = {
  id: 'gebied',
  kinds: ['praktijk'],
  *check(file) {
    const area = fieldOf(file.data, 'gebied');
    const land = fieldOf(area, 'land');
    if (typeof land !== 'string') return;
    const present = FLEMISH.filter((key) => fieldOf(area, key) !== undefined);
    if (land !== 'BE') {
      for (const key of present) {
        const boodschap = `"${key}" is voor Vlaanderen en Brussel, maar het land is ${land}. Gebruik plaatsen: [naam] voor een plaats in het buitenland.`;
        yield atField(file, ['gebied', key], { regelId: this.id, boodschap }, 'key');
      }
      return;
    }
    const isNational = fieldOf(file.data, 'schaal') === 'land';
    if (present.length === 0 && fieldOf(area, 'plaatsen') === undefined && !isNational) {
      const boodschap =
        'Zeg waar in België: gemeenten: [brugge], provincies: [limburg], gewest: vlaanderen of brussel, of plaatsen: [Namen] voor Wallonië. Alleen bij schaal: land mag dat ontbreken.';
      yield atField(file, ['gebied'], { regelId: this.id, boodschap });
    }
  },
};

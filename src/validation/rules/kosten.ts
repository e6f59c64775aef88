import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, listOf, textOf } from '../../schema/untrusted.ts';
import { foldWords } from '../../text/fold.ts';

/** An amount is a range from low to high, and what an organisation receives is no cost of it. */
export const kosten: Rule = {
  id: 'kosten',
  kinds: ['praktijk', 'toepassing'],
  *check(file) {
    const names = [...listOf(fieldOf(file.data, 'organisaties')).map((item) => fieldOf(item, 'naam')), fieldOf(file.data, 'door')];
    const organisers = new Set(names.map((name) => foldWords(textOf(name) ?? '')));
    for (const [index, kost] of listOf(fieldOf(file.data, 'kosten')).entries()) {
      const [bedrag, tot] = [fieldOf(kost, 'bedrag'), fieldOf(kost, 'tot')];
      if (typeof bedrag === 'number' && typeof tot === 'number' && tot <= bedrag) {
        const boodschap = `Het bereik loopt van ${bedrag} tot ${tot}. Zet het laagste bedrag bij bedrag en het hoogste bij tot.`;
        yield atField(file, ['kosten', index, 'tot'], { regelId: this.id, boodschap });
      }
      const ontvanger = foldWords(textOf(fieldOf(kost, 'ontvanger')) ?? '');
      if (fieldOf(kost, 'soort') === 'kost-van-de-organisator' && ontvanger !== '' && organisers.has(ontvanger)) {
        const boodschap =
          'De ontvanger is de organisatie zelf: dan is dit geld dat ze krijgt, en geen kost. Kies bij soort "subsidie-of-budget", of "bijdrage-van-de-deelnemer".';
        yield atField(file, ['kosten', index, 'soort'], { regelId: this.id, boodschap });
      }
    }
  },
};

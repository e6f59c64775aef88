import type { Rule } from '../rule.ts';
import { atField } from '../../file/source-file.ts';
import { fieldOf, textOf } from '../../schema/untrusted.ts';
import { wordsOf } from '../../text/fold.ts';

/** Words that carry no meaning of their own. */
const FILLERS: ReadonlySet<string> = new Set(
  'de het een en of in van voor met op aan bij door te tot om uit over naar die dat zijn is er je als ook hun haar wie wat waar per'.split(
    ' ',
  ),
);

/** A title of fewer telling words can hardly be avoided in the summary. */
const FEWEST_WORDS = 3;

/** From this share of its telling words on, the title stands in the summary again. */
const LARGEST_SHARE = 0.7;

function tellingWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => !FILLERS.has(word)));
}

/** The summary says something that the title does not say: on a card they stand below each other. */
export const samenvattingHerhaaltTitel: Rule = {
  id: 'samenvatting-herhaalt-titel',
  kinds: ['praktijk', 'pagina'],
  *check(file) {
    const title = tellingWords(textOf(fieldOf(file.data, 'titel')) ?? '');
    const summary = tellingWords(textOf(fieldOf(file.data, 'samenvatting')) ?? '');
    if (title.size < FEWEST_WORDS) return;
    const repeated = [...title].filter((word) => summary.has(word));
    if (repeated.length / title.size < LARGEST_SHARE) return;
    const boodschap = `De samenvatting herhaalt de titel (${repeated.join(', ')}). Op een kaartje staan ze onder elkaar: vertel hier wat de titel nog niet zegt.`;
    yield atField(file, ['samenvatting'], { regelId: this.id, ernst: 'waarschuwing', boodschap });
  },
};

import { type Answer, byClass, scoreAnswers } from './metrics.ts';

/** The class of queries that should find nothing. */
export const OFF_TOPIC = 'naast';

const percent = (share: number) => String(Math.round(share * 100)).padStart(4);

const isOnTopic = ({ query }: Answer) => query.klasse !== OFF_TOPIC;

/**
 * How several systems score on the same queries, as a table for a terminal: a line per class of queries, one for all,
 * and how often a word that has nothing to do with the site found something.
 * @param systems name and answers of each; all of them answered the same queries
 */
export function scoreTable(systems: readonly (readonly [name: string, answers: readonly Answer[]])[]): string {
  const line = (name: string, parts: readonly (readonly Answer[])[]) => {
    const cells = parts.map((answers) => {
      const { successAt3, recallAt10, mrr, empty } = scoreAnswers(answers);
      return `${percent(successAt3)} /${percent(recallAt10)} /${percent(mrr)} /${percent(empty)}`.padEnd(26);
    });
    return `${`${name} (${parts[0]?.length ?? 0})`.padEnd(20)}${cells.join('')}`.trimEnd();
  };
  const onTopic = systems.map(([, answers]) => answers.filter(isOnTopic));
  const groups = onTopic.map(byClass);
  const offTopic = systems.map(([, answers]) => answers.filter((answer) => !isOnTopic(answer)));
  const junk = offTopic.map((answers) => answers.filter(({ ids }) => ids.length > 0).length);
  return [
    'succes@3 / recall@10 / MRR / leeg, in %',
    `${''.padEnd(20)}${systems.map(([name]) => name.padEnd(26)).join('')}`.trimEnd(),
    ...[...(groups[0]?.keys() ?? [])].map((name) =>
      line(
        name,
        groups.map((group) => group.get(name) ?? []),
      ),
    ),
    line('alles', onTopic),
    `woorden naast het onderwerp met treffers: ${junk.join(' / ')} van ${offTopic[0]?.length ?? 0}`,
  ].join('\n');
}

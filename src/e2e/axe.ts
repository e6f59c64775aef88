import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it is now, each as `rule: elements`.
 * @param rules only these; without, all of WCAG 2.2 AA and axe's own advice
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Axe leaves the size of targets out unless asked. No page has a frame, so no second page is opened to gather from.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .setLegacyMode();
  const { violations: found } = await (rules === undefined ? builder.withTags(WCAG) : builder.withRules(rules)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

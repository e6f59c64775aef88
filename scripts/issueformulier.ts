/**
 * Makes the issue forms of GitHub again from the schema.
 *
 *   npm run issueformulier
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueTemplates } from '../src/reading/issue-templates.ts';
import { PROJECT_ROOT } from '../src/reading/project.ts';

for (const [name, text] of Object.entries(issueTemplates())) {
  const folder = join(PROJECT_ROOT, '.github', 'ISSUE_TEMPLATE');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  console.log(`Geschreven: .github/ISSUE_TEMPLATE/${name}`);
}

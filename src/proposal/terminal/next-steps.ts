/**
 * What to do with a file that was just written.
 * @param path path in the repository, `content/praktijken/<id>.mdx`
 * @param hasErrors true when the validator still finds errors
 * @param addresses where the project lives
 */
export function nextSteps(path: string, hasErrors: boolean, addresses: { readonly repository: string; readonly branch: string }): string {
  const id = path.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const first = hasErrors ? ['Los eerst de fouten hierboven op en start daarna "npm run valideer".', ''] : [];
  return [
    ...first,
    'Wat nu? Bekijk de pagina met "npm run dev" (http://localhost:4321). Stel ze daarna voor, op een van deze manieren:',
    '',
    'Met git:',
    `  git switch -c praktijk-${id}`,
    `  git add ${path}`,
    `  git commit -m "Nieuwe praktijk: ${id}"`,
    `  git push -u origin praktijk-${id}`,
    '',
    'Zonder git, in je browser:',
    `  1. Ga naar ${addresses.repository}/upload/${addresses.branch}/content/praktijken`,
    `  2. Sleep het bestand ${path} erin.`,
    '  3. Klik op "Propose changes". De redactie krijgt je voorstel te zien.',
  ].join('\n');
}

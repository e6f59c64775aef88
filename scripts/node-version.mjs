/*
 * Plain JavaScript, so that an old Node can read it and say so in a sentence instead of failing on syntax it does not
 * know.
 */

/**
 * What to tell somebody whose Node is too old for this project.
 * @param {string} found the version that runs, such as "22.17.1"
 * @param {string} needed `engines.node` of package.json: ">=22.18.0" and nothing else, for this is no range parser
 * @returns {string | null} one sentence in Dutch; null when the Node is new enough
 * @throws {Error} when `needed` is written otherwise
 */
export function nodeComplaint(found, needed) {
  const parts = /^>=(\d+)\.(\d+)\.0$/.exec(needed);
  if (parts === null) throw new Error(`engines.node in package.json hoort te zijn zoals ">=22.18.0", en is "${needed}".`);
  const [leastMajor = 0, leastMinor = 0] = parts.slice(1).map(Number);
  const [major = 0, minor = 0] = found.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return (
    `Dit project heeft Node ${leastMajor}.${leastMinor} of nieuwer nodig, en hier draait Node ${found}. ` +
    'Installeer de LTS-versie van https://nodejs.org en start het commando opnieuw.'
  );
}

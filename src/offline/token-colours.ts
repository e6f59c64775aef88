/**
 * The colour of a design token in the light, for places that know no CSS, such as the web app manifest.
 * @param css text of tokens.css
 * @param token name without dashes, such as `paper`
 * @throws Error when there is no such token, or when it is no plain colour
 */
export function lightColour(css: string, token: string): string {
  const colour = new RegExp(`--${token}:\\s*(?:light-dark\\()?(#[0-9a-f]{6})\\b`).exec(css)?.[1];
  if (colour === undefined) throw new Error(`tokens.css heeft geen kleur --${token}.`);
  return colour;
}

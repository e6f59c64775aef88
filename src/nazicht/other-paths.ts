/** A path outside content/ that a proposal changes. */
export interface OtherPath {
  readonly path: string;
  readonly change: 'nieuw' | 'gewijzigd' | 'verwijderd';
}

/** What runs on the computers of others, or decides what runs: look with two. */
const SENSITIVE: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^\.github\/workflows\//, 'bepaalt wat er bij GitHub draait, en met welke rechten'],
  [/^\.(github|ci|husky)\//, 'bepaalt hoe voorstellen gecontroleerd worden'],
  [
    /^(package(-lock)?\.json|\.npmrc|\.nvmrc|npm-shrinkwrap\.json)$/,
    'bepaalt welke pakketten er geïnstalleerd worden en wat een commando doet',
  ],
  [/^scripts\//, 'draait op de computer van wie een commando start'],
  [/(^|\/)[^/]+\.config\.[cm]?[jt]s$/, 'draait bij de bouw en de tests'],
  [/^\.git(attributes|modules|ignore)$/, 'bepaalt wat git ophaalt of negeert'],
  [/^src\/(integrations|settings|file|validation|changes|nazicht)\//, 'bepaalt wat er geweigerd en gemeld wordt'],
  [/^public\/.*\.(html?|js|svg|xml)$/i, 'komt ongewijzigd op de site en kan code bevatten'],
  [/^src\//, 'is code van de site'],
];

/** Why a changed path needs a second pair of eyes; null when it is text or data alone. */
export function reasonToLook(path: string): string | null {
  return SENSITIVE.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** Where a reason stands in the list: the most far-reaching first. */
export function rankOf(reason: string): number {
  const place = SENSITIVE.findIndex(([, known]) => known === reason);
  return place === -1 ? SENSITIVE.length : place;
}

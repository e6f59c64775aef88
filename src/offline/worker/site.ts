import { addresses } from '../addresses.ts';
import { cacheNames } from '../cache-names.ts';

/** Filled in by the build; see src/integrations/offline-worker.ts. */
declare const SITE_ROOT: string;
declare const SITE_BUILD: string;

/** The build that this worker came with. */
export const BUILD = SITE_BUILD;
export const ADDRESSES = addresses(SITE_ROOT);
export const CACHES = cacheNames(SITE_ROOT);

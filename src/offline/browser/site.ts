import { addresses, rootOf } from '../addresses.ts';
import { cacheNames } from '../cache-names.ts';

const ROOT = rootOf(import.meta.env.BASE_URL);

/** The build that this page is from. */
export const BUILD = import.meta.env.BUILD_ID;
export const ADDRESSES = addresses(ROOT);
export const CACHES = cacheNames(ROOT);

import { z } from 'zod';

/** An id: lower-case words joined by hyphens. It is the file name and the last part of the address. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Schema of an id that is chosen freely (a source, a new vocabulary term). */
export const slugSchema = z.string().max(80).regex(SLUG_PATTERN);

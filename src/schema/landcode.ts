import { z } from 'zod';
import { field } from './field.ts';
import { isLandcode } from './land.ts';

/** Schema of the code of a country: BE, NL. */
export const landcode = field(
  z
    .string()
    .refine(isLandcode, { params: { rule: 'landcode' } })
    .meta({ pattern: '^[A-Z]{2}$' }),
  { role: 'country' },
);

import { z } from 'zod';

/** Countries whose law may ask a publisher on the web to say who they are; docs/site.md says which. */
export const countrySchema = z.enum(['DE', 'AT', 'CH']);

/** The names that a page with an imprint may have. */
export const imprintPages: readonly string[] = ['imprint', 'impressum', 'legal-notice'];

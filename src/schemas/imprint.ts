import { z } from 'zod';

/** Countries whose law asks a publisher on the web to say who they are; docs/site.md cites it. */
export const countrySchema = z.enum(['DE', 'AT', 'CH']);

/** The names that a page with an imprint may have. */
export const imprintPages: readonly string[] = ['imprint', 'impressum', 'legal-notice'];

import { href } from '../routes/href.ts';
import type { Absolute } from './jsonld.ts';

/** The file `robots.txt` (RFC 9309): everything may be read, and there is the sitemap. */
export const robotsFile = (at: Absolute): string => `User-agent: *\nAllow: /\n\nSitemap: ${at(href('/sitemap-index.xml'))}\n`;

import { join } from 'node:path';
import { imprintPages } from '../../../src/schemas/imprint.ts';
import type { site } from '../../../src/site.config.ts';
import type { SiteContent } from '../content/site-content.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import type { Finding } from './finding.ts';

/** Names that belong to nobody (RFC 2606). */
const NOBODYS = /(?:^|\.)(?:example|example\.(?:com|net|org))$/;

/** An address that nobody can have. @param origin of the site */
export const ofAddress = (origin: string): Finding[] =>
  NOBODYS.test(new URL(origin).hostname)
    ? [
        {
          problem: `the address of the site is ${origin}, which nobody can have: feeds, shared links and search engines need the real one`,
          hint: 'Write it into src/site.config.ts (url), or set NUTGRAF_SITE.',
          isGrave: true,
        },
      ]
    : [];

const COUNTRIES = { DE: 'Germany', AT: 'Austria', CH: 'Switzerland' };

/** An imprint that the settings ask for, and that is not there. */
export function ofImprint({ pages }: Pick<SiteContent, 'pages'>, folders: Folders, imprintFor: (typeof site)['imprintFor']): Finding[] {
  if (imprintFor === undefined || pages.some(({ id }) => imprintPages.includes(id))) return [];
  return [
    {
      problem: `the site has no imprint, which the law of ${COUNTRIES[imprintFor]} may ask for`,
      hint: `Write ${shownPath(join(folders.pages, 'imprint.mdx'))}; docs/site.md says which law to read.`,
      isGrave: false,
    },
  ];
}

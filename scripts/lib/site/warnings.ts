import { join } from 'node:path';
import { figuresIn } from '../../../src/lib/shape.ts';
import { imprintPages } from '../../../src/schemas/imprint.ts';
import { type site as settings, site } from '../../../src/site.config.ts';
import { warn } from '../cli/say.ts';
import type { SiteContent } from '../content/site-content.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { uncommittedIn } from '../platform/git.ts';
import { type SiteAddress, siteAddress } from '../verify/address.ts';
import { count } from './run.ts';

/** What a publisher should see to before readers come, though it stops nothing. */
interface Warning {
  problem: string;
  /** What to do, a sentence. */
  hint: string;
}

/** Prints on standard error what a publisher should see to. */
export async function warnOf(folders: Folders, content: SiteContent): Promise<void> {
  for (const { problem, hint } of await warningsOf(folders, content)) warn(`Warning: ${problem}\n  ${hint}`);
}

/** What a publisher should see to, of the content folder of this project's site. */
export async function warningsOf(folders: Folders, content: SiteContent): Promise<Warning[]> {
  const uncommitted = await uncommittedIn(folders.ledger);
  return findWarnings(content, { folders, address: siteAddress(), uncommitted, settings: site });
}

interface Around {
  folders: Folders;
  address: SiteAddress;
  /** The files of the ledger that are not committed. */
  uncommitted: readonly string[];
  settings: Pick<typeof settings, 'imprintFor'>;
}

/** What a publisher should see to, of a site of some content. */
export const findWarnings = (content: SiteContent, around: Around): Warning[] => [
  ...ofAddress(around),
  ...ofImprint(content, around),
  ...ofReview(content),
  ...ofPictures(content, around),
  ...ofLedger(around),
];

/** Names that belong to nobody (RFC 2606). */
const NOBODYS = /(?:^|\.)(?:example|example\.(?:com|net|org))$/;

const ofAddress = ({ address: { origin } }: Around): Warning[] =>
  NOBODYS.test(new URL(origin).hostname)
    ? [
        {
          problem: `the address of the site is ${origin}, which nobody can have: feeds, shared links and search engines need the real one`,
          hint: 'Write it into src/site.config.ts (url), or set NUTGRAF_SITE.',
        },
      ]
    : [];

const COUNTRIES = { DE: 'Germany', AT: 'Austria', CH: 'Switzerland' };

function ofImprint({ pages }: SiteContent, { folders, settings: { imprintFor } }: Around): Warning[] {
  if (imprintFor === undefined || pages.some(({ id }) => imprintPages.includes(id))) return [];
  return [
    {
      problem: `the site has no imprint, which the law of ${COUNTRIES[imprintFor]} may ask for`,
      hint: `Write ${shownPath(join(folders.pages, 'imprint.mdx'))}; docs/site.md says which law to read.`,
    },
  ];
}

function ofReview({ explainers }: SiteContent): Warning[] {
  const open = explainers.filter(({ data }) => data.review.status !== 'approved').map(({ slug }) => slug);
  if (open.length === 0) return [];
  return [
    {
      problem: `no editor has approved ${count(open.length, 'explainer')}: ${some(open)}`,
      hint: `Look at what was suggested, and approve it: at the desk (npm run desk), or by npm run review -- ${open[0]}.`,
    },
  ];
}

function ofPictures({ explainers }: SiteContent, { folders }: Around): Warning[] {
  const mute = explainers.flatMap(({ slug, sections }) =>
    sections
      .flatMap(({ blocks }) => figuresIn(blocks))
      .flatMap(({ picture, alt }) => (picture !== undefined && !alt ? `${picture} (${slug})` : [])),
  );
  if (mute.length === 0) return [];
  return [
    {
      problem: `${count(mute.length, 'picture')} without words for those who do not see ${mute.length === 1 ? 'it' : 'them'}: ${some(mute)}`,
      hint: `Write alt="…" at each <Figure> in ${shownPath(folders.explainers)}.`,
    },
  ];
}

function ofLedger({ uncommitted, folders }: Around): Warning[] {
  if (uncommitted.length === 0) return [];
  const ledger = shownPath(folders.ledger);
  return [
    {
      problem: `${count(uncommitted.length, 'file')} of ${ledger} ${uncommitted.length === 1 ? 'is' : 'are'} not committed: the addresses of passages are only on this machine`,
      hint: `Commit ${ledger} together with the explainers.`,
    },
  ];
}

/** Names for a message: the first of them, and how many there are besides. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

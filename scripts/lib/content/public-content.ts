import { approvalOf } from '../../../src/lib/explainer/approval.ts';
import { notYet, type Rules, type Withheld, withheldBecause } from '../../../src/lib/explainer/standing.ts';
import type { GraphInput, Withdrawn, WithdrawnStory } from '../../../src/lib/graph/types.ts';
import { embedPagesBelow } from '../../../src/lib/routes/embed-parts.ts';
import { isReservedId } from '../../../src/schemas/id.ts';
import { site } from '../../../src/site.config.ts';
import { pagesBelow } from '../moved/public-stories.ts';
import type { Folders } from '../platform/folders.ts';
import { type SiteContent, siteContent } from './site-content.ts';
import type { ReadStory } from './stories.ts';

type Explainer = SiteContent['explainers'][number];

/** An explainer that is not on the site, and why. */
export interface WithheldExplainer {
  explainer: Explainer;
  why: Withheld;
  /** Whether its addresses say so. */
  answers: boolean;
}

/** What of a content folder is public on a day. */
export interface PublicContent extends SiteContent {
  withdrawn: Withdrawn[];
  withdrawnStories: WithdrawnStory[];
  withheld: WithheldExplainer[];
  withheldStories: { story: ReadStory; why: Withheld; answers: boolean }[];
}

/** The days on which the same is public: from one that something was due, to the one before something else is. */
export interface Days {
  /** Absent where nothing was due. */
  from?: string | undefined;
  /** The first day that is no longer one of them; absent where nothing more is due. */
  until?: string | undefined;
}

/** The days around one on which the same explainers and stories of some are due. @param day YYYY-MM-DD */
export function daysAround({ explainers, withheld, stories = [], withheldStories }: PublicContent, day: string): Days {
  const all = [...explainers, ...withheld.map(({ explainer }) => explainer), ...stories, ...withheldStories.map(({ story }) => story)];
  const due = all.flatMap(({ data }) => data.publish ?? []).sort();
  return { from: due.findLast((own) => own <= day), until: due.find((own) => own > day) };
}

export const isIn = ({ from = '', until = '9999-12-32' }: Days, day: string): boolean => from <= day && day < until;

/** By what a site of this project goes. @param day YYYY-MM-DD */
export const rulesOn = (day: string): Rules => ({ day, onlyApproved: site.publishOnly === 'approved' });

const known = new WeakMap<SiteContent, Map<string, PublicContent>>();

/**
 * What of a content folder is public on a day: the same object as long as the folder's content is the same.
 *
 * @param day YYYY-MM-DD
 * @throws as `siteContent`
 */
export async function publicContent(folders: Folders, day: string): Promise<PublicContent> {
  const content = await siteContent(folders);
  const byDay = known.get(content) ?? new Map<string, PublicContent>();
  known.set(content, byDay);
  const found = byDay.get(day) ?? selectPublic(content, rulesOn(day));
  byDay.set(day, found);
  return found;
}

let desk: { of: SiteContent; day: string; content: GraphInput } | undefined;

/**
 * All that a content folder holds, as an editor sees it: what is not public says so. The same object as long as the folder's content is the
 * same: pages ask for it many times.
 *
 * @throws as `siteContent`
 */
export async function deskContent(folders: Folders, day: string): Promise<GraphInput> {
  const content = await siteContent(folders);
  if (desk?.of !== content || desk.day !== day) desk = { of: content, day, content: markWithheld(content, day) };
  return desk.content;
}

function markWithheld(content: SiteContent, day: string): GraphInput {
  const rules = rulesOn(day);
  const explainers = content.explainers.map((explainer) => ({ ...explainer, withheld: whyWithheld(explainer, rules) }));
  const stories = content.stories?.map((story) => ({ ...story, withheld: notYet(story.data, day) }));
  return { ...content, explainers, ...(stories && { stories }), withdrawn: [], withdrawnStories: [] };
}

/** What of some content is public, and what is not. */
export function selectPublic(content: SiteContent, rules: Rules): PublicContent {
  const explainers = content.explainers.filter((explainer) => whyWithheld(explainer, rules) === undefined);
  const { stories = [], publicStories = {} } = content;
  const told = stories.filter(({ data }) => notYet(data, rules.day) === undefined);
  const linked = linksOf(explainers);
  const withheld = content.explainers.flatMap((explainer) => {
    const why = whyWithheld(explainer, rules);
    // One that a public page links to is no secret, and its link is not to be dead.
    const answers = explainer.account?.public === true || linked.some((url) => url.includes(`/explainers/${explainer.slug}/`));
    return why === undefined ? [] : [{ explainer, why, answers }];
  });
  return {
    ...content,
    explainers,
    withheld,
    stories: told,
    withheldStories: stories.flatMap((story) => {
      const why = notYet(story.data, rules.day);
      return why === undefined ? [] : [{ story, why, answers: story.id in publicStories }];
    }),
    withdrawnStories: Object.entries(publicStories).flatMap(([id, lists]) =>
      told.some((story) => story.id === id) ? [] : [{ id, pages: pagesBelow(lists) }],
    ),
    withdrawn: withheld.flatMap(({ explainer, answers }) => (answers ? [withdrawn(explainer)] : [])),
  };
}

const whyWithheld = ({ data, sections, account }: Explainer, rules: Rules): Withheld | undefined =>
  withheldBecause(data, approvalOf({ data, sections }, account?.approved), rules);

const linksOf = (explainers: readonly Explainer[]): string[] =>
  explainers.flatMap(({ sections }) =>
    sections.flatMap(({ passages }) =>
      passages.flatMap(({ marks }) => marks.flatMap(({ node }) => (node.type === 'link' ? node.url : []))),
    ),
  );

/** The addresses of an explainer that was public, and is not. */
function withdrawn({ slug, data, sections, account }: Explainer): Withdrawn {
  if (!account?.public) return { slug, pages: [], actors: [], themes: [] };
  const ids = new Set([...Object.keys(account.sections), ...sections.map(({ id }) => id)]);
  return {
    slug,
    pages: [
      ...[...ids].filter((id) => !isReservedId(id)),
      ...(account.revisions.length > 1 ? ['revisions'] : []),
      ...embedPagesBelow(account.revisions),
    ],
    actors: data.actors.map(({ id }) => id),
    themes: data.themes.map(({ id }) => id),
  };
}

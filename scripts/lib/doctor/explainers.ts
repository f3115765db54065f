import { approvalOf } from '../../../src/lib/explainer/approval.ts';
import { figuresIn } from '../../../src/lib/shape.ts';
import { count, some } from '../cli/count.ts';
import type { SiteContent } from '../content/site-content.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import type { Finding } from './finding.ts';

type Explainers = SiteContent['explainers'];

/** Explainers that nobody has approved, and those that have changed since. */
export function ofReview(explainers: Explainers): Finding[] {
  const by = Map.groupBy(explainers, ({ data, sections, account }) => approvalOf({ data, sections }, account?.approved).status);
  const [open, lapsed] = (['suggested', 'lapsed'] as const).map((status) => (by.get(status) ?? []).map(({ slug }) => slug));
  return [
    ...told(open, (slugs) => `no editor has approved ${slugs}`, 'Look at what was suggested, and approve it'),
    ...told(lapsed, (slugs) => `${slugs} changed after an editor had approved it`, 'Look at what has changed, and approve it anew'),
  ];
}

function told(slugs: readonly string[] = [], problem: (slugs: string) => string, hint: string): Finding[] {
  if (slugs.length === 0) return [];
  return [
    {
      problem: problem(`${count(slugs.length, 'explainer')}: ${some(slugs)}`),
      hint: `${hint}: at the desk (npm run desk), or by npm run review -- ${slugs[0]}.`,
      isGrave: false,
    },
  ];
}

/** Pictures of articles that nothing says in words. */
export function ofPictures(explainers: Explainers, folders: Folders): Finding[] {
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
      isGrave: false,
    },
  ];
}

/** The words of the desk's list of explainers. */
export const listWords = {
  title: 'Desk',
  explainers: 'Explainers',
  lead: (shown: number, all: number) =>
    all === 0
      ? 'There is no explainer yet.'
      : shown === all
        ? all === 1
          ? 'There is one explainer.'
          : `There are ${all} explainers.`
        : `${shown} of ${all} explainers.`,
  find: 'Find by headline',
  show: 'Show',
  groups: {
    all: 'All',
    faults: 'With faults',
    conflicts: 'In conflict',
    article: 'Article changed',
    lapsed: 'Changed since approved',
    left: 'With suggestions',
    approved: 'Approved',
    drafts: 'Drafts',
  },
  group: (name: string, n: number) => `${name} (${n})`,
  left: (n: number) => (n === 0 ? 'nothing left to look at' : n === 1 ? '1 suggestion left' : `${n} suggestions left`),
  approved: 'approved',
  lapsed: 'changed since it was approved',
  articleNew: 'the article has changed',
  conflicts: (n: number) => (n === 1 ? '1 conflict' : `${n} conflicts`),
  faults: (n: number) => (n === 1 ? '1 fault' : `${n} faults`),
  status: { draft: 'draft', published: 'published', unlisted: 'unlisted' },
};

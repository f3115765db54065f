/** The words of the desk's list of explainers. */
export const listWords = {
  title: 'Desk',
  lead: (n: number) => (n === 0 ? 'There is no explainer yet.' : n === 1 ? 'There is one explainer.' : `There are ${n} explainers.`),
  left: (n: number) => (n === 0 ? 'nothing left to look at' : n === 1 ? '1 suggestion left' : `${n} suggestions left`),
  approved: 'approved',
  lapsed: 'changed since it was approved',
  articleNew: 'the article has changed',
  faults: (n: number) => (n === 1 ? '1 fault' : `${n} faults`),
  status: { draft: 'draft', published: 'published', unlisted: 'unlisted' },
};

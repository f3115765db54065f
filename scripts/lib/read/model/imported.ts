/** The `generator` of the HTML documents that `npm run import` writes: each holds an article and nothing else. */
export const IMPORTED = 'Nutgraf import';

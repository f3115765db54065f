/** What a browser keeps of this site, by the key in its storage; /about/ says so (`device` of the words). */
export const KEPT = { visits: 'visits', searches: 'searches' } as const;

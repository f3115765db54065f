import { sentence } from '../../text/in-language.ts';
import { named } from './counts.ts';

/** Share cards, feeds, and what the site says of itself to programs. */
export const machines = {
  card: {
    explainer: 'Explainer',
    by: (author: string) => `By ${author}`,
  },
  feed: {
    mentioning: (site: string, name: string) => `The explainers of ${site} that mention ${named(name)}.`,
    about: (site: string, name: string) => `The explainers of ${site} about ${name}.`,
  },
  llms: {
    about:
      'The prose of every explainer is its article’s, word for word. ' +
      'Headings, actors, themes and statements that software worked out are marked as suggested until an editor approves them. ' +
      'Each passage has an address that survives edits: cite it.',
    explainers: 'Explainers',
    by: (author: string) => `by ${author}`,
    noAuthor: 'author unknown',
    noDate: 'date unknown',
    updated: (day: string) => `updated ${day}`,
    review: { suggested: 'suggested', approved: 'approved', lapsed: 'approved, changed since' },
    data: 'Data',
    schema: { title: 'Schema of the explainers as data', about: 'each explainer has an index.json beside its index.md' },
    feed: { title: 'JSON Feed', about: 'the newest explainers; RSS at rss.xml, for each theme, and for each actor in several explainers' },
    sitemap: { title: 'Sitemap', about: 'every page' },
    optional: 'Optional',
    statements: 'every statement, with its source and its passage',
    actors: 'everyone the explainers mention',
    themes: 'what they are about',
    glossary: 'what words mean that the explainers use',
    howMade: 'what the site promises, and what it is made of',
  },
  markdown: {
    address: <Item>(link: Item) => sentence`Address: ${link}`,
    asData: <Item>(link: Item) => sentence`As data: ${link}`,
    author: (author: string) => `Author: ${author}`,
    published: (day: string) => `Published: ${day}`,
    updated: (day: string) => `Updated: ${day}`,
    language: (name: string) => `Language: ${name}`,
    approved: (by: string, on: string) => `Approved by ${by} on ${on}`,
    lapsed: (by: string, on: string) => `Approved by ${by} on ${on}; changed since`,
    notApproved: 'Suggested by software; no editor has approved it yet',
    quoted: (words: string) => `“${words}”`,
    source: 'Source',
    madeFrom: <Item>(file: Item, fingerprint: Item) => sentence`The article file ${file}, SHA-256 ${fingerprint}.`,
  },
};

import { sentence } from '../../text/in-language.ts';
import { counts } from './counts.ts';

const glossary = {
  title: 'Glossary',
  of: (site: string) => `Glossary of ${site}`,
  description: (site: string) => `What words mean that the explainers of ${site} use, from A to Z.`,
  lead: (n: number) => `What ${n === 1 ? 'a word means' : `${n} words mean`} that the explainers use.`,
  aToZ: 'From A to Z',
  used: (passages: number) => (passages === 0 ? 'not used yet' : counts.passages(passages)),
};

const term = {
  term: 'Term',
  also: 'Also: ',
  lists: { passages: 'Where it is used' },
  listTitle: (name: string, list: string, position: string) => `${name}: ${list.toLowerCase()}, ${position}`,
  linked: 'The first use in each section is linked.',
  noPassage: 'No explainer links to this term yet.',
};

/** What the publisher wrote, and no article says. */
const own = {
  by: (publisher: string) => `In the words of ${publisher}, not of an article.`,
  sources: 'Sources',
  accessed: <Item>(day: Item) => sentence`read on ${day}`,
  credit: (credit: string) => `Picture: ${credit}`,
  licence: 'licence',
};

export const glossaryWords = { glossary, term, own };

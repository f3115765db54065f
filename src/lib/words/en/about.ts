import { sentence } from '../in-language.ts';

/** The page that says how a page is made. */
export const about = {
  title: 'How a page is made',
  description: (site: string) => `How ${site} makes an explainer from an article, what it promises, and what it is made of.`,
  lead: 'An explainer is an article with addresses: its words are the article’s, and what stands around them says where it comes from.',
  steps: {
    title: 'From article to page',
    items: [
      'An article is put into a folder, as text, Markdown, HTML or a Word file.',
      'The build reads its paragraphs and looks for actors, statements, themes and sections, with word lists and rules. It has no opinion, writes no sentence, and asks no other service.',
      'It writes down what it found in a file that an editor can read and correct. A correction is kept when the build runs again.',
      'The site is built from that file, indexed for search, and compared with the article.',
    ],
  },
  promises: {
    title: 'What it promises',
    items: [
      {
        promise: 'Verbatim.',
        means: 'The prose is the article’s, character for character. One foreign or missing sentence stops the build.',
      },
      {
        promise: 'Suggested is not approved.',
        means: 'What was derived says so. Nothing is guessed to fill a gap: what could not be determined is listed as such.',
      },
      { promise: 'As written.', means: 'A link to an actor keeps the article’s words and says how they relate to the actor.' },
      { promise: 'Links live.', means: 'Every section and passage has an address; no link within the site is dead.' },
      { promise: 'The editor’s word wins.', means: 'What a person corrected is never overwritten.' },
      { promise: 'Same in, same out.', means: 'The same content gives the same site, byte for byte.' },
      { promise: 'Nothing from the article runs.', means: 'Whatever an article contains is shown as text.' },
    ],
  },
  badges: 'What the badges mean',
  credits: {
    title: 'Credits and licences',
    lead: 'The articles belong to their authors and publishers. The software is published under the MIT licence. It stands on:',
    credit: <Item>(name: Item, what: string, licence: Item) => sentence`${name}: ${what} ${licence}`,
    what: {
      mediaTopics: 'codes and labels of themes',
      countries: 'names, capitals and demonyms of countries',
      wikidata: 'identifiers of actors',
      naturalEarth: 'the shapes of maps, by way of world-atlas (ISC)',
      sourceSerif: 'the type of headlines and prose',
      inter: 'the type of labels',
      astro: 'builds the site',
      pagefind: 'the search',
      d3: 'projections, scales and curves of the pictures',
      winkNlp: 'tells words and their parts of speech',
      compromise: 'word lists of names',
    },
    publicDomain: 'public domain',
  },
  guide: <Item>(link: (words: string) => Item) => sentence`Want to publish explainers yourself? Read the ${link('guide')}.`,
};

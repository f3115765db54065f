import { sentence } from '../../text/in-language.ts';

/** The page that says how a page is made. */
export const about = {
  title: 'How a page is made',
  description: (site: string) => `How ${site} makes an explainer from an article, what it promises, and what it is made of.`,
  lead:
    'An explainer is an article whose every part has an address: its words are the article’s, ' +
    'and everything around them says where it comes from.',
  steps: {
    title: 'From article to page',
    items: [
      'An article is put into a folder, as text, Markdown, HTML or a Word file.',
      'Software reads its paragraphs and looks for actors, statements, themes and sections, with word lists, rules and ' +
        'a small model for names. It has no opinions, writes no sentences, and asks no other service.',
      'It writes down what it found in a file that an editor can read and correct. A correction is kept when the software runs again.',
      'The site is built from that file, indexed for search, and compared with the article.',
    ],
  },
  promises: {
    title: 'What it promises',
    items: [
      {
        promise: 'Verbatim.',
        means: 'The prose is the article’s, character for character. One added or missing sentence stops publication.',
      },
      {
        promise: 'Suggested is not approved.',
        means: 'What software suggested is marked. Nothing is guessed to fill a gap: what could not be determined is listed.',
      },
      { promise: 'As written.', means: 'A link to an actor keeps the article’s words and says how they relate to the actor.' },
      { promise: 'Links last.', means: 'Every section and passage has an address; no link within the site is dead.' },
      { promise: 'The editor’s word wins.', means: 'What a person corrected is never overwritten.' },
      { promise: 'Same in, same out.', means: 'The same content gives the same site, byte for byte.' },
      { promise: 'Nothing from the article runs.', means: 'Whatever an article contains is shown as text.' },
    ],
  },
  device: {
    title: 'What stays on your device',
    items: [
      'Your browser keeps which explainers of this site you opened, on which day and in which version, so that what is new since then can be ' +
        'marked. It keeps the last ten things that you searched for, which the search shows again and where you can remove each, the ' +
        'colours that you chose, and whether you switched the search key off.',
      'Nothing of this is sent to anybody. It ends with what your browser keeps of sites, or with this button.',
    ],
    forget: 'Forget my visits and searches',
    forgotten: 'Forgotten.',
  },
  badges: 'What the badges mean',
  credits: {
    title: 'Credits and licences',
    lead: 'The articles belong to their authors and publishers. The software is published under the MIT licence. It is built on:',
    credit: <Item>(name: Item, what: string, licence: Item) => sentence`${name}: ${what} ${licence}`,
    what: {
      mediaTopics: 'codes and names of themes',
      countries: 'names, capitals and demonyms of countries',
      wikidata: 'identifiers of actors',
      naturalEarth: 'the shapes on maps, from world-atlas (ISC)',
      sourceSerif: 'the typeface of headlines and text',
      inter: 'the typeface of labels',
      astro: 'builds the site',
      pagefind: 'the search',
      d3: 'projections, scales and curves of the pictures',
      winkNlp: 'splits text into words and tells their parts of speech',
      compromise: 'word lists of names',
    },
    publicDomain: 'public domain',
    notices: <Item>(link: (words: string) => Item) => sentence`The notices of what the pages bring along: ${link('licences')}.`,
  },
  guide: <Item>(link: (words: string) => Item) => sentence`Want to publish explainers yourself? Read the ${link('guide')}.`,
};

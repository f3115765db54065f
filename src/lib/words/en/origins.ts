import type { Origin } from '../../../schemas/origin.ts';

/** Where headline, author, day or language of an article were read. */
export const originWords: Record<Origin, string> = {
  line: 'a line of the text',
  dateline: 'the dateline',
  heading: 'a heading',
  shown: 'the head of the page',
  'json-ld': 'the data of the page (JSON-LD)',
  meta: 'a meta element of the page',
  title: 'the title of the page',
  lang: 'the lang of the page',
  address: 'the address of the page',
  'front matter': 'the front matter',
  properties: 'the properties of the document',
  mail: 'the head of the e-mail',
  words: 'the words themselves',
};

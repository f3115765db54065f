import type { Provenance } from '../../../schemas/provenance.ts';
import type { Withheld } from '../../explainer/standing.ts';
import { sentence } from '../../text/in-language.ts';
import { count, counts, list } from './counts.ts';
import { leftOutWords } from './left-out.ts';
import { originWords } from './origins.ts';

const byline = {
  by: <Item>(author: Item) => sentence`By ${author}`,
  noAuthor: 'Author unknown: the article names none',
  noDate: 'Date unknown: the article gives none',
  minutes: (n: number) => count(n, { one: '{n} minute to read', other: '{n} minutes to read' }),
};

/** Where a thing comes from: a badge, and the sentence that explains it. */
const provenance = {
  badges: {
    article: { badge: 'from the article', meaning: 'Taken directly from the article.' },
    suggested: { badge: 'suggested', meaning: 'Worked out from the article by software; no editor has approved it yet.' },
    editor: { badge: 'editor', meaning: 'Written or corrected by an editor.' },
  } satisfies Record<Provenance, { badge: string; meaning: string }>,
  badgeOf: (part: string, badge: string) => `${part}: ${badge}`,
  /** What a badge can be of, where the place does not tell. */
  part: { headline: 'Headline', author: 'Author', date: 'Date', heading: 'Heading', actor: 'Actor', theme: 'Theme' },
  title: 'What is suggested here',
  approved: (by: string, on: string) => `${by} approved this page on ${on}.`,
  lapsed: (by: string, on: string) => `${by} approved this page on ${on}. It has changed since, and nobody has approved the changes yet.`,
  notApproved: 'No editor has approved this page yet. The text is the article’s, word for word; the table counts what software suggested.',
  column: 'Part',
  rows: {
    headline: 'Headline',
    author: 'Author',
    date: 'Date',
    language: 'Language',
    sections: 'Section headings',
    actors: 'Actors',
    themes: 'Themes',
    keyPoints: 'Key points',
    dates: 'Dates in the text',
    statements: 'Statements',
    terms: 'Terms of the glossary',
  },
};

/** Whether an editor has approved an explainer. */
const review = {
  approved: (by: string, on: string) => `Approved by ${by}, ${on}`,
  lapsed: (by: string, on: string) => `Approved by ${by}, ${on}; changed since`,
  suggested: 'Not yet reviewed by an editor',
  /** Why a page that an editor sees is not on the public site. @param due from which day on it is, as words */
  withheld: {
    draft: () => 'Draft: not on the public site',
    'not due': (due: string) => `Not on the public site before ${due}`,
    'not approved': () => 'Not approved yet: not on the public site',
    lapsed: () => 'Changed since it was approved: not on the public site',
  } satisfies Record<Withheld, (due: string) => string>,
  whatIsSuggested: (parts: string[]) => `Suggested by software: ${list(parts.map((part) => part.toLowerCase())).join('')}`,
};

/** What an article leaves open. */
const undetermined = {
  title: 'What could not be determined',
  author: 'Who wrote it: the article names nobody.',
  date: 'When it was published: the article gives no date.',
  actors: 'Who it is about: no actor was found in it.',
  themes: 'What it is about: no theme was found in it.',
  otherLanguage: (language: string | undefined) =>
    `Who and what it is about, and who said what: the article is ${language === undefined ? 'not in English' : `in ${language}`}, and ` +
    'Nutgraf understands English only. It has suggested nothing here.',
  source: <Item>(words: Item) => sentence`Unclear who said this: the passage names no source. ${words}`,
  speaker: <Item>(words: Item) => sentence`Unclear who is meant: ${words}`,
};

const parts = {
  contents: 'Contents',
  made: 'How this page was made',
  keyPoints: 'Key points',
  timeline: 'Timeline',
  source: 'Source',
  madeFrom: <Item>(file: Item, fingerprint: Item) =>
    sentence`This page is made from the article file ${file}. Its fingerprint (SHA-256) is ${fingerprint}.`,
  original: <Item>(publisher: Item, section: string | undefined) =>
    section === undefined ? sentence`The article is from ${publisher}.` : sentence`The article is from ${publisher}, section “${section}”.`,
  changedThere: <Item>(on: Item) => sentence`It was changed there on ${on}.`,
  readFrom: {
    headline: (origin: string) => `its headline from ${origin}`,
    author: (origin: string) => `its author from ${origin}`,
    published: (origin: string) => `its date from ${origin}`,
    language: (origin: string) => `its language from ${origin}`,
  },
  readThere: <Item>(what: Item) => sentence`Read there: ${what}.`,
  leftOut: <Item>(what: Item) => sentence`Not taken over from it: ${what}.`,
  leftOutKinds: leftOutWords,
  alsoHere: 'Also on this site',
  inExplainer: (headline: string) => `in ${headline}`,
  linkToPassage: (id: string) => `Link to passage ${id}`,
  linkToSection: (heading: string) => `Link to section “${heading}”`,
  ownPage: 'Open as a page',
  ownPageOf: (heading: string) => `Open as a page: ${heading}`,
  passageIn: (headline: string) => `This passage in ${headline}`,
  whole: 'The whole explainer',
  note: (label: string) => `Note ${label}`,
  backFromNote: (label: string) => `Back to where note ${label} is`,
  done: 'done',
  notDone: 'not done',
  noPicture: 'The article has a picture here that this page does not show.',
  pictureShows: <Item>(words: Item) => sentence`It shows: ${words}`,
  embedded: (host: string) => `on ${host}`,
  table: 'Table',
};

const margin = {
  of: {
    explainer: 'Actors and themes of this explainer',
    section: 'Actors and themes of this section',
    actor: 'Actors and themes of this actor',
    theme: 'Actors and themes of this theme',
    term: 'Actors and themes where this term is used',
    story: 'Themes of this story',
  },
  actors: 'Actors',
  themes: 'Themes',
  appearsWith: 'Appears with',
  most: (n: number) => `The ${n} that appear in the most passages.`,
};

const section = {
  position: (number: number, of: number) => `Section ${number} of ${of}`,
  others: 'Sections of this explainer',
  previous: 'Previous section',
  next: 'Next section',
  left: 'No longer in this section',
  /** Of the page of a section that is no longer in the explainer. */
  gone: {
    name: 'A section that has moved',
    heading: 'This section has moved',
    description: 'This section has a new address.',
    now: 'Its passages are now in:',
    removed: 'Its passages were removed from the article.',
    whatTheySaid: 'What they said',
    passages: 'Passage by passage',
  },
};

/** The day that something happened; absent where it is unknown. */
const on = <Item>(day?: Item): (Item | string)[] => (day ? [' on ', day] : [', date unknown']);

/** What became of passages, and when. */
const history = {
  updated: <Item>(day?: Item) => ['Updated', ...on(day)],
  updatedLink: <Item>(day?: Item) => ['Updated', ...on(day), ': what changed'],
  removed: <Item>(day?: Item) => ['Removed', ...on(day)],
  erased: <Item>(day?: Item) => ['Removed on request', ...on(day)],
  removedLink: <Item>(link: (words: string) => Item, day?: Item) => [link('Removed from the article'), ...on(day)],
  mergedInto: <Item>(passage: Item, day?: Item) => ['Merged into ', passage, ...on(day)],
  mergedLink: <Item>(link: (words: string) => Item, day?: Item) => [link('Merged into another passage'), ...on(day)],
  laterRemoved: 'a passage that was removed later',
  nowIn: <Item>(section: Item) => sentence`Now in ${section}`,
  inExplainer: 'In the explainer',
  title: 'What is no longer in the article',
  wordByWord: 'Word by word',
  changes: 'What changed',
  changesOf: (headline: string) => `Each change of the article since it was first published here: ${headline}`,
  lead: <Item>(versions: number, mark: (kind: 'del' | 'ins', words: string) => Item) => [
    `${count(versions, { other: '{n} versions' })} of the article have been published here; the newest comes first. `,
    ...sentence`Removed words are ${mark('del', 'struck out')}, added words are ${mark('ins', 'marked')}.`,
  ],
  first: 'First version',
  firstHad: (passages: number) => `It had ${counts.passages(passages)}.`,
  fate: { added: 'Added', changed: 'Changed', moved: 'Moved', merged: 'Merged', removed: 'Removed' },
  /** What the article says of itself otherwise. */
  about: { headline: 'The headline changed', author: 'The author changed', published: 'The date changed' },
  fromTo: <Item>(before: Item | string, after: Item | string) => ['From ', before, ' to ', after],
  noDate: 'no date',
  intoThis: 'into this passage',
  /** What a change touches besides the wording. */
  fact: {
    numbers: 'a number changed',
    names: 'a name changed',
    quotations: 'a quotation changed',
    statements: 'who said what changed',
  },
  onlyWording: 'wording only',
};

export const explainer = { byline, provenance, review, undetermined, parts, origins: originWords, margin, section, history };

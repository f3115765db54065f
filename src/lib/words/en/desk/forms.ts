import type { EditorAttributes, EditorKind } from '../../../../schemas/editor-block.ts';
import type { ExplainerData } from '../../../../schemas/explainer.ts';
import type { StatementKind } from '../../../../schemas/statement.ts';

type FieldName = 'headline' | 'author' | 'published' | 'standfirst' | 'summary';

const markdownHint = 'You can write *emphasis*, **strong**, [words of a link](https://…), and lists whose lines begin with a hyphen.';

/** What an editor's blocks are called where one is added. */
const blocks = {
  note: 'Note',
  question: 'Question',
  quote: 'Quotation',
  sources: 'Sources',
  correction: 'Correction',
  event: 'Event for the timeline',
  picture: 'Picture',
  chart: 'Chart',
} satisfies Record<EditorKind, string>;

/** What is between the tags of a block; null where nothing is. */
const blockWords = {
  note: 'What you want to say',
  question: 'The answer',
  quote: null,
  sources: 'A list of links',
  correction: 'What was wrong, and what is right',
  event: 'What happened',
  picture: 'Caption (if any)',
  chart: 'Caption (if any)',
} satisfies Record<EditorKind, string | null>;

type Choice = Extract<EditorAttributes, { about: string }>['about'] | Extract<EditorAttributes, { kind: 'chart' }>['type'];

const blockChoices = {
  background: 'background',
  context: 'context',
  definition: 'what a word means',
  answer: 'a question with an answer',
  known: 'what we know',
  unknown: 'what we don’t know',
  line: 'lines',
  bar: 'bars',
} satisfies Record<Choice, string>;

/** The words of the forms at the desk. */
export const formWords = {
  explainer: 'Explainer',
  views: 'What is shown beside the page',
  save: 'Save',
  saveNamed: (field: string) => `Save: ${field}`,
  add: 'Add',
  addNamed: (what: string) => `Add: ${what}`,
  remove: 'Remove',
  removeNamed: (what: string) => `Remove: ${what}`,
  loading: 'One moment …',
  none: '(none)',
  showOnPage: 'Show on the page',
  pointHint: 'A year, a month or a day: 2026, 2026-03 or 2026-03-09.',
  markdownHint,

  standing: 'Public or not',
  statusLabel: 'Who can see it',
  status: {
    draft: 'Draft: nobody',
    unlisted: 'Unlisted: whoever has the address',
    published: 'Published: everybody',
  } satisfies Record<ExplainerData['status'], string>,
  statusHint: 'It changes for readers when the site is built next.',
  publish: 'From this day on (if any)',
  publishHint: 'Before that day it is no part of the site.',
  approval: 'Approval',
  notApproved: 'Nobody has approved this explainer: its page says that it is suggested.',
  approvedBy: (by: string, on: string) => `Approved by ${by} on ${on}.`,
  changedSince: 'Since then this has changed, and the page says so:',
  yourName: 'Your name',
  approveHint: 'The page names you. This browser remembers it.',
  approve: 'Approve',
  approveAgain: 'Approve again',
  withdraw: 'Withdraw the approval',

  text: 'Headline and text',
  fields: {
    headline: 'Headline',
    author: 'Byline',
    published: 'Day',
    standfirst: 'Standfirst',
    summary: 'Summary',
  } satisfies Record<FieldName, string>,
  fieldHints: {
    headline: '',
    author: 'Who wrote the article; empty where nobody is named.',
    published: 'When the article came out.',
    standfirst: `In your own words; the page says that they are the editor’s. ${markdownHint}`,
    summary: `In your own words; the page says that they are the editor’s. ${markdownHint}`,
  } satisfies Record<FieldName, string>,

  actors: 'Actors',
  actorsHint: 'To add one, select its words on the page.',
  actorSays: (name: string, kind: string, n: number) => `${name} (${kind.toLowerCase()}, ${n === 1 ? '1 mention' : `${n} mentions`})`,
  name: 'Name',
  kind: 'Kind',
  of: 'Belongs to',
  mentions: (n: number) => (n === 1 ? '1 mention' : `${n} mentions`),
  profile: 'Role, description and picture',
  picture: 'Picture',
  pictureHint: 'Of the pictures of this site; “Pictures and tables” below adds one. It needs a description and a credit.',
  files: 'Pictures and tables',
  filesHint:
    'What you add here can be chosen for an actor, a picture or a chart. What a camera wrote into a picture, such as the place, is left out.',
  addFiles: 'Add picture files, or tables as .csv',
  fileTaken: (name: string) => `${name} can be chosen now.`,
  role: 'Role',
  roleHint: 'In a few words: Mayor of Harrowmere since 2019.',
  description: 'Description',
  descriptionHint: `It stands on the actor’s page, for all explainers. ${markdownHint}`,
  merge: 'It is the same as another actor',
  mergeInto: 'The other actor',
  mergeHint: (name: string) =>
    `All mentions and statements of “${name}” become those of the other one, in every explainer of the site. Old links lead there.`,
  mergeNow: 'Merge',
  split: 'Some mentions are of somebody else',
  splitMentions: 'Mentions of the new actor',
  splitNow: 'Make them a new actor',
  chooseMention: 'Choose at least one mention.',

  themes: 'Themes',
  addTheme: 'Add a theme',
  themeHint: 'Type some letters and choose one of the list.',
  noSuchTheme: 'Choose a theme of the list that the explainer does not have yet.',

  statements: 'Statements',
  statementsHint: 'To add one, select its words on the page.',
  says: (speaker: string, words: string) => `${speaker}: ${words}`,
  nobody: 'Nobody named',
  speaker: 'Speaker',
  statementKind: 'Kind',
  statementKinds: {
    direct: 'direct: all in quotation marks',
    mixed: 'mixed: a part in quotation marks',
    indirect: 'indirect: in the article’s words',
  } satisfies Record<StatementKind, string>,

  keyPoints: 'Key points',
  keyPointsHint: 'To add one, select its words on the page.',

  dates: 'Dates',
  datesHint: 'To add one, select its words on the page.',
  dateSays: (words: string, when: string) => `${words}: ${when}`,
  on: 'When',
  to: 'Up to (if it is a period)',
  toHint: 'Then “When” is a day too.',

  sections: 'Sections',
  sectionsHint: 'Move them by the arrows, or drag them. To start one, select words on the page.',
  noHeading: (words: string) => `(no heading) ${words}`,
  heading: 'Heading',
  headingHint: 'Empty: the section has none.',
  moveUp: (name: string) => `Move up: ${name}`,
  moveDown: (name: string) => `Move down: ${name}`,
  moved: (name: string, at: number, n: number) => `Moved: “${name}” is section ${at} of ${n} now.`,
  join: 'Join with the section above',

  blocksTitle: 'Your own blocks',
  blocksHint: 'What you add to the article; the page says that it is the editor’s.',
  blockSays: (kind: string, words: string) => (words === '' ? kind : `${kind}: ${words}`),
  addBlock: 'Add',
  below: 'Below',
  belowHint: 'Select words on the page to choose their passage.',
  blocks,
  blockWords,
  blockChoices: blockChoices as Readonly<Record<string, string>>,
  blockFields: {
    about: 'What it is',
    title: 'Title',
    heading: 'Heading above it (if any)',
    ask: 'The question',
    passages: 'Passages that answer it (if any)',
    statement: 'Statement',
    accessed: 'The original article was looked at on',
    on: 'Day',
    to: 'Up to (if it is a period)',
    file: 'Picture',
    alt: 'What the picture shows',
    credit: 'Made by',
    licence: 'Licence (if any)',
    source: 'Address of where it is from (if any)',
    data: 'Table',
    type: 'Kind of chart',
    x: 'Column with the days, numbers or names',
    y: 'Columns with the numbers',
  } as Readonly<Record<string, string>>,
  blockHints: {
    alt: 'A sentence for whoever can not see it.',
    file: 'Those in the folder media.',
    data: 'The .csv files in the folder media.',
    y: 'With commas between them.',
    ask: 'Empty for what we know or don’t know.',
  } as Readonly<Record<string, string>>,

  corrections: 'Corrections',
  correctionsHint: 'What was wrong on the page and was put right. All stand on the page of corrections, too.',
  addCorrection: 'Add a correction',
};

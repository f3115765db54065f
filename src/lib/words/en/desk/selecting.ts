import type { Relation } from '../../../../schemas/actor.ts';

const obstacles = {
  nothing: 'No words are selected.',
  'several passages': 'These words are of several passages. Select words of one.',
  'another passage': 'These words are of another passage than what is said. Select words of the same one.',
  twice: 'Some of these words are taken already.',
};

/** The words of the desk about words that are selected on the page. */
export const selectingWords = {
  title: 'Selected words',
  hint: 'Select words on the page, and say what they are.',
  selected: 'Words are selected. Press s for what they can be.',
  passages: (n: number) =>
    `The words of ${n} passages are selected. That is too long for a tag, a date, a key point or a statement: select words of one passage.`,
  choose: 'Choose words',
  chooseOthers: 'Choose other words',
  clear: 'Select nothing',
  cancel: 'Cancel',
  cancelled: 'Left as it was.',

  tag: 'Tag an actor',
  untag: (words: string, actor: string) => (words === actor ? `Take the tag off “${words}”` : `Take the tag off “${words}” (${actor})`),
  actor: 'Who is it?',
  newActor: 'somebody who is not listed yet',
  relation: 'What are the words to it?',
  relations: {
    name: 'its name, as it is listed',
    alias: 'another name, or a part of its name',
    metonym: 'a place or thing that stands for it',
    demonym: 'a word for its people, or the adjective for it',
    nominal: 'a description of it, such as “the mayor”',
  } satisfies Record<Relation, string>,
  name: 'Name',
  kind: 'Kind',
  saveTag: 'Tag',

  statement: 'Add a statement',
  keyPoint: 'Make it a key point',
  asks: {
    source: 'Now select who says so.',
    cue: 'Now select the word that says it, such as “said”.',
    actor: 'Which actor is it that says so?',
  },
  take: { source: 'These words say who', cue: 'These words say it' },
  skip: { source: 'No words say who', cue: 'No word says it' },
  andThese: 'These words are said, too',
  parts: { content: 'What is said', source: 'Who says it', cue: 'The word that says it' },
  nobody: 'nobody that is listed',
  saveStatement: 'Add the statement',
  obstacle: (why: keyof typeof obstacles) => obstacles[why],

  date: 'Say which date it is',
  exact: 'How exact is it?',
  exactly: { day: 'a day', longer: 'a month or a year', period: 'from a day to a later one' },
  on: { day: 'Day', longer: 'Month or year', from: 'From', to: 'To' },
  longerHint: 'Such as 2026-03 or 2026.',
  saveDate: 'Add the date',

  term: 'Define a term',
  termName: 'Term',
  definition: 'What it means',
  saveTerm: 'Add to the glossary',

  section: 'Start a section here',
  heading: 'Heading (may stay empty)',
  saveSection: 'Start the section',
  join: 'Join with the section above',

  note: 'Write a note below',
  about: 'What is it?',
  abouts: { background: 'background: what went before', context: 'context: what stands around it' },
  noteTitle: 'Title (may stay empty)',
  noteWords: 'Your words',
  saveNote: 'Add the note',

  chooser: 'Choose words',
  passage: 'Passage',
  excerpt: (n: number, words: string) => `${n}. ${words}`,
  text: 'Its words: select some of them, with the mouse, by touch, or with Shift and the arrow keys',
  chosen: (words: string) => (words === '' ? 'Nothing is selected yet.' : `Selected: “${words}”`),
  takeSelected: 'Take the selected words',
  takeAll: 'Take the whole passage',

  did: {
    tag: 'Tagged.',
    untag: 'The tag is off.',
    actor: 'Listed and tagged.',
    statement: 'The statement is added.',
    keyPoint: 'It is a key point.',
    date: 'The date is added.',
    term: 'The term is in the glossary.',
    section: 'A section starts here.',
    join: 'Joined with the section above.',
    note: 'The note stands below the passage.',
  },
};

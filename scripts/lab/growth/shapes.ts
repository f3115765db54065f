import { documentOf, mailOf, openDocumentOf, pageOf, richTextOf } from './documents.ts';
import { proseOf } from './prose.ts';

/** A text that grows: hostile, or only long. */
export interface Shape {
  name: string;
  /** What the name of its file ends in. */
  ending: string;
  /** The file. @param size in characters of text, about */
  make: (size: number) => string | Promise<Uint8Array>;
}

/** Begins as an article does, so that the rest is its prose. */
const TOP = 'Harbour council meets again\n\nThe council of Larkhaven met on Monday.\n\n';
const END = '\n\nThe council will meet again on Friday, the mayor said.\n';

/** Pieces up to a size, each by its number, with something between them. */
const fill = (size: number, piece: (number: number) => string, between = ' '): string => {
  const pieces: string[] = [];
  for (let length = 0; length < size; ) {
    const next = piece(pieces.length);
    pieces.push(next);
    length += next.length + between.length;
  }
  return pieces.join(between);
};

/** In base 20, in syllables: a name that no other number has. */
const nameOf = (number: number): string => {
  const digits = [...(number + 400).toString(20)].map((digit) => SYLLABLES[Number.parseInt(digit, 20)]);
  const letters = digits.join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
};
const SYLLABLES = 'ba ke lo mi nu pra ste vol dar fen gil hob jar kol lun mer nor pel rud sim'.split(' ');

const plain = (name: string, piece: (number: number) => string, between = ' '): Shape => ({
  name,
  ending: 'txt',
  make: (size) => TOP + fill(size, piece, between) + END,
});
const markdown = (name: string, piece: (number: number) => string, between = ''): Shape => ({
  name,
  ending: 'md',
  make: (size) => `# Harbour council meets again\n\nThe council of Larkhaven met on Monday.\n\n${fill(size, piece, between)}${END}`,
});
const html = (name: string, piece: (number: number) => string, between = ''): Shape => ({
  name,
  ending: 'html',
  make: (size) => pageOf(fill(size, piece, between)),
});
const nested = (name: string, ending: string, open: string, close: string, wrap: (inner: string) => string): Shape => ({
  name,
  ending,
  make: (size) => wrap(`${open.repeat(size / (open.length + close.length))}Deep down.${close.repeat(size / (open.length + close.length))}`),
});

const MONTHS = ['January', 'March', 'May', 'August', 'December'];

/** The shapes, the long ones first. */
export const shapes: readonly Shape[] = [
  { name: 'news', ending: 'txt', make: (size) => TOP + proseOf(size) + END },
  { name: 'news, names all different', ending: 'txt', make: (size) => TOP + proseOf(size, nameOf) + END },
  { name: 'news in one paragraph', ending: 'txt', make: (size) => TOP + proseOf(size).replaceAll('\n\n', ' ') + END },
  { name: 'news in HTML', ending: 'html', make: (size) => pageOf(`<p>${proseOf(size).replaceAll('\n\n', '</p>\n<p>')}</p>`) },
  { name: 'news in Word', ending: 'docx', make: (size) => documentOf(proseOf(size).split('\n\n')) },
  { name: 'news in OpenDocument', ending: 'odt', make: (size) => openDocumentOf(proseOf(size).split('\n\n')) },
  { name: 'news in RTF', ending: 'rtf', make: (size) => richTextOf(proseOf(size).split('\n\n')) },
  { name: 'news in an e-mail', ending: 'eml', make: (size) => mailOf(proseOf(size)) },
  plain('one sentence of a clause a comma', (at) => `the ${nameOf(at).toLowerCase()} was said to be open,`),
  plain('interview', (at) => `${at % 2 ? 'Q' : 'A'}: Is the harbour of ${nameOf(at)} closed?`, '\n\n'),
  plain('identical short paragraphs', () => 'No.', '\n\n'),
  plain('paragraphs of one letter', (at) => 'abcdefghij'.charAt(at % 10), '\n\n'),
  plain('list of items', (at) => `- Berth ${at} is closed`, '\n'),
  plain('lines cut by hand', () => 'the harbour stays open for as long as there are ships that', '\n'),
  plain('quotation marks', () => '"'),
  plain('opening quotation marks', () => '“Not,'),
  plain('quotations, one sentence each', (at) => `“We are ${nameOf(at)},” she said.`),
  plain('initials', () => 'J.'),
  plain('capitals', (at) => nameOf(at)),
  plain('one capital word', () => 'Larkhaven'),
  plain('Mr.', () => 'Mr.'),
  plain('emoji', () => '😀', ''),
  plain('one long word', () => 'abcdefghij', ''),
  plain('one long word of hyphens', () => 'ab-', ''),
  plain('one long address', () => 'https://harbour.example/', ''),
  plain('people of one family', (at) => `${nameOf(at)} Brandt said that the berth is closed.`),
  plain('names and commas', (at) => `${nameOf(at)},`),
  plain('names and "and"', (at) => `${nameOf(at)} and`),
  plain('names and "of"', (at) => `${nameOf(at)} of the`),
  plain('numbers', (at) => String(at)),
  plain('digits without a space', () => '1234567890', ''),
  plain('months', (at) => MONTHS[at % 5] ?? ''),
  plain('days of months', (at) => `${(at % 28) + 1} ${MONTHS[at % 5]} 2024,`),
  plain('days and weeks', () => 'Monday last week'),
  plain('said', () => 'said'),
  plain('he said that', () => 'he said that'),
  plain('according to', () => 'according to'),
  plain('opening brackets', () => '(', ''),
  plain('full stops', () => '.', ''),
  plain('full stops apart', () => '.'),
  plain('dashes', () => '–'),
  plain('apostrophes', () => "Ann's"),
  plain('combining marks', () => '\u0301', ''),
  plain('letters that wink cuts', () => 'Jarosław', ''),
  plain('Chinese', () => '港口会议星期一再次召开。', ''),
  plain('tabs', () => 'a\tb\t', ''),
  plain('white space', () => ' '.repeat(100), ''),
  plain('blank lines', () => '\n\n\n', ''),
  plain('bylines', () => 'By Anna Brandt', '\n\n'),
  plain('credits', () => 'Photo: Anna Brandt', '\n\n'),
  markdown('asterisks', () => '*a '),
  markdown('asterisks apart', () => '**a* _b'),
  markdown('opening square brackets', () => '['),
  markdown('links', (at) => `[berth ${at}](https://harbour.example/${at}) `),
  markdown('backticks', (at) => `${'`'.repeat((at % 200) + 1)} a `),
  markdown('notes', (at) => `Berth ${at}[^${at}] is closed.\n\n[^${at}]: Since May.\n\n`),
  markdown('a table', (at) => (at === 0 ? '| Berth | Ship |\n|---|---|\n' : `| ${at} | ${nameOf(at)} |\n`)),
  markdown('angle brackets', () => '<a '),
  markdown('headings', (at) => `## The berth ${at}\n\nIt is closed.\n\n`),
  nested('quotations, each in another', 'md', '> ', '', (inner) => `# Harbour\n\nThe council met.\n\n${inner}\n`),
  nested('divisions, each in another', 'html', '<div>', '</div>', pageOf),
  nested('lists, each in another', 'html', '<ul><li>a', '</li></ul>', pageOf),
  nested('bold, each in another', 'html', '<b>', '</b>', (inner) => pageOf(`<p>${inner}</p>`)),
  html('elements that are not closed', () => '<p><b><i>berth '),
  html('a paragraph of links', (at) => `<a href="https://harbour.example/${at}">berth ${at}</a> `),
  html('a table of cells', (at) => (at % 20 ? `<td>${nameOf(at)}` : '<table><tr><td>Berth')),
  html('entities', () => '&amp;'),
  html('attributes', (at) => (at === 0 ? '<p ' : `data-a${at}=b `)),
  html('line breaks', () => 'berth<br>'),
  html('one long heading', (at) => (at === 0 ? '<h2>berth' : ' berth')),
  { name: 'Word, many short paragraphs', ending: 'docx', make: (size) => documentOf(fill(size, () => 'No.', '\n').split('\n')) },
  { name: 'Word, one long paragraph', ending: 'docx', make: (size) => documentOf([fill(size, () => 'berth is closed.')]) },
  { name: 'OpenDocument, many short paragraphs', ending: 'odt', make: (size) => openDocumentOf(fill(size, () => 'No.', '\n').split('\n')) },
  {
    name: 'RTF, groups, each in another',
    ending: 'rtf',
    make: (size) => `{\\rtf1 ${'{'.repeat(size / 2)}The council met.${'}'.repeat(size / 2)}}`,
  },
  {
    name: 'e-mail, quoted lines',
    ending: 'eml',
    make: (size) => mailOf(`The council of Larkhaven met on Monday.\n\n${fill(size, () => '> > The council met.', '\n')}`),
  },
];

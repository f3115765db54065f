const BY = /^(?:(?:written|reported|posted|published|words|story|text)\s+by|by|authors?|reporters?|von|par|por|di)\b\s*:?\s*/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq|obe|mbe|cbe)\.?$/i;
const NO_NAME = new Set(
  'admin anonymous author by contributor default editor editors editorial guest none null na redaktion root superadmin unknown user webdesk'.split(
    ' ',
  ),
);
const STAFF = /\b(?:staff|desk|newsroom|team|webmaster|admin|administrator)\b|^(?:the\s+)?editors$|\beditorial\s+(?:board|team|staff)\b/i;
const ADDRESS = /^@|@\S+\.|:\/\/|\bwww\.|\.(?:com|org|net|info|co\.\w\w)\b|[<>{}[\]=#]/i;
const WORK =
  /\b(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|journalists?|producers?|critics?|editor-in-chief|author)$/i;
/** What may stand after a name, for whom it is. */
const HOUSE =
  /\b(?:news|press|times|post|media|agency|bureau|magazine|gazette|bulletin|herald|tribune|radio|tv|network|university|institute|foundation)\b/i;
const LONGEST_NAME = 60;
const MOST_WORDS = 7;

/**
 * The names of authors in what a page gives for them, in its order and without labels, roles, handles, addresses and placeholders.
 *
 * @param texts one for each author, or for several: "By Jane Doe and John Roe, Staff Writers"
 * @param publishers names of who publishes; one of these is an author only where there is no other
 */
export function namesIn(texts: readonly string[], publishers: readonly string[]): string[] {
  const found = texts.flatMap((text) => withoutHouses(partsOf(text.replace(BY, '')).filter(isName)));
  const names = [...new Map(found.map((name) => [keyOf(name), name])).values()];
  const persons = names.filter((name) => !publishers.some((own) => keyOf(own) === keyOf(name)));
  return persons.length > 0 ? persons : names;
}

/** What two ways to write a name have in common. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function partsOf(text: string): string[] {
  const parts = text
    .split(/\s*[|;•·\n\t/]\s*|\s+[–—-]\s+/)
    .flatMap((part) => part.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|und|et)\s+/))
    .map((part) =>
      part
        .replace(/\s*\([^)]*\)/g, '')
        .replace(/\s+(?:for|in|at)\s.*$/, '')
        .trim(),
    );
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.length > 0 && SUFFIX.test(part)) joined.push(`${joined.pop()}, ${part}`);
    else joined.push(part);
  }
  return joined;
}

/** A single word, or the name of a house, beside a whole name says for whom or from where somebody writes. */
function withoutHouses([first = '', ...others]: string[]): string[] {
  const isWhole = first.includes(' ') && !HOUSE.test(first);
  return [first, ...others.filter((name) => !isWhole || (name.includes(' ') && !HOUSE.test(name)))].filter((name) => name !== '');
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > LONGEST_NAME || words.length > MOST_WORDS || !/\p{L}/u.test(text) || /\d/.test(text)) return false;
  if (NO_NAME.has(keyOf(text)) || STAFF.test(text) || ADDRESS.test(text) || /[.!?:]$/.test(text.replace(/\b(?:Jr|Sr|\p{Lu}|D)\.$/iu, '')))
    return false;
  return !(words.length === 1 && /^[a-z._-]+$/.test(text)) && !WORK.test(text);
}

/**
 * The authors that a byline names, as a site shows them: without roles, places and contacts, and not in capitals throughout. As written where
 * it names nobody but these, or nobody who can be told from a role.
 */
export function authorsIn(byline: string): string {
  const names = namesIn([byline], []);
  const isBare = keyOf(names.join('')) === keyOf(byline.replace(/\s+(?:and|&)\s+/gi, ' '));
  return inPlainCase(names.length === 0 || isBare ? byline : lists.format(names));
}

const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** A text in capitals with a capital at the start of each word alone; initials and what has no small letters stay. */
function inPlainCase(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (/\p{Ll}/u.test(text.replace(/\s+(?:and|for|in|of)\s+/g, ' ')) || !words.some((word) => word.length > 3)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) =>
    word === word.toUpperCase() && /[AEIOUY\P{ASCII}]/u.test(word) ? capitalised(word) : word,
  );
}

/** "MCKAY" has a capital within. */
const capitalised = (word: string): string => {
  const [start = '', inner = ''] = [/^MC(?=\p{Lu}{3})/u.test(word) ? 'Mc' : '', word];
  const rest = start === '' ? inner : inner.slice(2);
  return start + rest.slice(0, 1) + rest.slice(1).toLowerCase();
};

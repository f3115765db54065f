import { childOf, type Element, type Node } from './xml.ts';

/** What a document's properties say of it; absent where they say nothing that a person wrote. */
export interface Properties {
  title?: string;
  author?: string;
  /** YYYY-MM-DD */
  day?: string;
}

/** What programs write where a person's name belongs, in lower case; the day is theirs, too. */
const PROGRAMS = [
  ...['python-docx', 'apache poi', 'docx4j', 'aspose', 'pandoc', 'un-named', 'openoffice.org', 'libreoffice', 'google docs', 'phpword'],
  ...['docx', 'wps', 'wps office', 'calibre', 'abiword'],
];
/** What stands there where nobody gave their name. */
const NOBODY = [
  ...['author', 'user', 'users', 'owner', 'admin', 'administrator', 'microsoft office user', 'microsoft user', 'windows user', 'default'],
  ...[
    'default user',
    'unknown',
    'unknown author',
    'guest',
    'benutzer',
    'autor',
    'utilisateur',
    'usuario',
    'me',
    'home',
    'pc',
    'laptop',
    'hp',
  ],
  ...['dell', 'lenovo', 'acer', 'asus', 'office', 'microsoft', 'microsoft account', 'student', 'editor', 'newsdesk'],
];
/** Titles that programs give. */
const NO_TITLE = /^(?:untitled.*|document ?\d*|dokument ?\d*|microsoft word\b.*|title|template|.*\.(?:docx?|dotx?|odt|rtf|txt))$/i;

/** @param part `docProps/core.xml`; undefined where the document has none */
export function readProperties(part: Element | undefined): Properties {
  const said = (name: string): string => (childOf(part, name)?.children ?? []).filter(isText).join('');
  return checkProperties({ title: said('dc:title'), author: said('dc:creator'), days: ['dcterms:created', 'dcterms:modified'].map(said) });
}

/**
 * What of the properties of a document a person wrote.
 *
 * @param days ISO 8601; the first that is one counts
 */
export function checkProperties(said: { title: string; author: string; days: readonly string[] }): Properties {
  const [title, author] = [said.title, said.author].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  const isProgram = PROGRAMS.some((name) => author.toLowerCase().startsWith(name));
  const [day] = said.days.map((text) => /^\d{4}-\d\d-\d\d(?=T|$)/.exec(text.trim())?.[0]).filter(isRealDay);
  return {
    ...(title === '' || isProgram || NO_TITLE.test(title) ? {} : { title }),
    ...(author === '' || isProgram || NOBODY.includes(author.toLowerCase()) || /@|\d/.test(author) ? {} : { author }),
    ...(day === undefined || isProgram ? {} : { day }),
  };
}

const isText = (node: Node): node is string => typeof node === 'string';

function isRealDay(day: string | undefined): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(day)) && String(day) >= '1990';
}

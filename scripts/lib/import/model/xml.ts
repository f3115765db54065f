import sax from 'sax';
import { ContentError } from '../../../../src/lib/content-error.ts';

/** An element of an XML document. Names are without prefix; `space` is what the prefix stands for. */
export interface XmlElement {
  name: string;
  space: string;
  /** By name without prefix, but for `xml:lang` and `xml:base`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  /** 1-based, where it begins. */
  line: number;
}

/** In characters: what one article of a feed or an export has at most. */
export const LONGEST_ITEM = 10_000_000;
const DEEPEST = 200;

const HINT = 'Export it again, or ask whoever made it for a whole one; nothing is imported from it.';
/** What sax says of a document that is read all the same, as other readers do: an ampersand that nobody escaped, a prefix that nobody declared. */
const FORGIVEN = /^(?:Invalid character in entity name|Unbound namespace prefix)/;

// Its types leave this out: how long a text or an attribute may be.
Object.assign(sax, { MAX_BUFFER_LENGTH: LONGEST_ITEM });

/**
 * Reads an XML document piece by piece, and gives each element that is wanted once it is whole; of the others only what stands around is
 * kept in memory. A DTD is passed over: what it declares or names is neither read nor loaded.
 *
 * @param file as the person knows it
 * @param isWanted whether an element is one of those to give; nothing within it is asked for
 * @returns each with the elements around it as far as they were read, the outermost first; at last the root itself, where it is not wanted
 * @throws ContentError when it is not well formed, uses entities of its own, or one element is far too large or deep
 */
export async function* streamElements(
  chunks: AsyncIterable<string>,
  file: string,
  isWanted: (element: XmlElement, around: readonly XmlElement[]) => boolean,
): AsyncGenerator<{ element: XmlElement; around: readonly XmlElement[] }> {
  const parser = sax.parser(true, { xmlns: true, position: true });
  const open: XmlElement[] = [];
  let found: { element: XmlElement; around: readonly XmlElement[] }[] = [];
  let wanted: XmlElement | undefined;
  let root: XmlElement | undefined;
  let last: XmlElement | undefined;
  let size = 0;
  const at = () => ({ file, line: parser.line + 1 });
  const count = (length: number): void => {
    size += length;
    if (size > LONGEST_ITEM) throw new ContentError(`up to here one item has more than ${LONGEST_ITEM} characters`, at(), HINT);
  };
  parser.onerror = (error) => {
    if (!FORGIVEN.test(error.message)) throw new ContentError(problemOf(error.message), at(), HINT);
    parser.error = null as unknown as Error;
  };
  parser.onopentag = (tag) => {
    const { local, uri, prefix, attributes } = tag as sax.QualifiedTag;
    if (open.length >= DEEPEST) throw new ContentError('elements are nested too deeply', at(), HINT);
    const element: XmlElement = { name: local, space: uri || prefix, attributes: namesOf(attributes), children: [], line: at().line };
    count(local.length + Object.values(element.attributes).join('').length);
    if (!wanted && isWanted(element, open)) wanted = element;
    else open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };
  const addText = (text: string): void => {
    const children = open.at(-1)?.children;
    count(text.length);
    if (typeof children?.at(-1) === 'string') children.push(`${children.pop()}${text}`);
    else children?.push(text);
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const element = open.pop();
    if (!element || element !== wanted) return;
    wanted = undefined;
    size = 0;
    last = element;
    found.push({ element, around: [...open] });
  };
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* found;
    found = [];
  }
  parser.close();
  yield* found;
  if (!root) throw new ContentError('there is nothing in it', { file }, HINT);
  if (root !== last) yield { element: root, around: [] };
}

const namesOf = (attributes: sax.QualifiedTag['attributes']): Record<string, string> =>
  Object.fromEntries(
    Object.values(attributes)
      .filter(({ prefix }) => prefix !== 'xmlns')
      .map(({ name, local, prefix, value }) => [prefix === 'xml' ? name : local || name, value]),
  );

function problemOf(message: string): string {
  const [what = ''] = message.split('\n');
  if (/^Invalid character entity/.test(what)) return 'it uses an entity that its own DTD would have to declare, and DTDs are not read';
  return `it is not well-formed XML, or was cut off: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

export const isXml = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The elements in an element that have a name; in a given space, where one of two names means something else. */
export const childrenOf = ({ children }: XmlElement, name: string, space?: RegExp): XmlElement[] =>
  children.filter(isXml).filter((child) => child.name === name && (space === undefined || space.test(child.space)));

/** The first of these. */
export const childOf = (element: XmlElement | undefined, name: string, space?: RegExp): XmlElement | undefined =>
  element && childrenOf(element, name, space)[0];

/** All elements below an element that have a name, in the order of the document. */
export const below = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(isXml).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

/** The text in an element, without white space around it; undefined where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = element && rawTextOf(element).trim();
  return text || undefined;
}

/** The same on one line. */
export const lineOf = (element: XmlElement | undefined): string | undefined => textOf(element)?.replace(/\s+/g, ' ');

/** All text in an element, as it is. */
export const rawTextOf = ({ children }: XmlElement): string => children.map((child) => (isXml(child) ? rawTextOf(child) : child)).join('');

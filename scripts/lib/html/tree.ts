import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a page. */
export interface Element {
  /** Its name in lower case. */
  tag: string;
  /** Names as HTML writes them (`data-verbatim`, `xlink:href`), and values; of two with one name the first counts. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** What lies in it; for a template, its content. */
  children: readonly (Element | Text)[];
  /** Where its start tag starts in the file, and where its end tag ends (UTF-16 code units); absent where the file does not write them out. */
  offset?: number | undefined;
  end?: number | undefined;
}

/** Text on a page. */
export interface Text {
  text: string;
  offset?: number | undefined;
}

export const isElement = (node: Element | Text): node is Element => 'tag' in node;

/** The elements in an element, in their order. */
export const elementsIn = ({ children }: Element): Element[] =>
  children.flatMap((child) => (isElement(child) ? [child, ...elementsIn(child)] : []));

/** The value of an attribute by its name in HTML, as it is written. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  for (const [own, value] of attributes) if (own === name) return value;
  return undefined;
}

/** The text of a node, with its line breaks, without that of some elements in it. */
export function textOf(node: Element | Text, isLeftOut: (element: Element) => boolean = () => false): string {
  if (!isElement(node)) return node.text;
  if (isLeftOut(node) || node.tag === 'template') return '';
  if (node.tag === 'br') return '\n';
  return node.children.map((child) => textOf(child, isLeftOut)).join('');
}

/** Reads HTML as the standard says, like a browser without scripts. */
export function parseHtml(html: string): Element {
  const { childNodes } = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const [root] = childNodes.filter((node) => 'tagName' in node).map(toElement);
  if (!root) throw new Error('parse5 gave a document without a root');
  return root;
}

function toElement(node: DefaultTreeAdapterTypes.Element): Element {
  const { tagName, attrs, sourceCodeLocation } = node;
  const { childNodes } = 'content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node;
  return {
    tag: tagName.toLowerCase(),
    attributes: attrs.map(({ prefix, name, value }) => [(prefix ? `${prefix}:${name}` : name).toLowerCase(), value]),
    children: childNodes.flatMap((child): (Element | Text)[] => {
      if ('tagName' in child) return [toElement(child)];
      return 'value' in child ? [{ text: child.value, offset: child.sourceCodeLocation?.startOffset }] : [];
    }),
    offset: sourceCodeLocation?.startOffset,
    end: sourceCodeLocation?.endOffset,
  };
}

import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** An element of a part of a Word document. The prefixes of its names are always those of `PREFIXES`, whatever the file calls them. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}
export type Node = Element | string;

/** The namespaces that count, in the form of today and in the strict one; what is of another has no prefix. */
const NAMESPACES: Record<string, readonly string[]> = {
  w: ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  r: ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  wp: [
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  pic: ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'http://purl.oclc.org/ooxml/drawingml/picture'],
  c: ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  dgm: ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'http://purl.oclc.org/ooxml/drawingml/diagram'],
  m: ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  v: ['urn:schemas-microsoft-com:vml'],
  o: ['urn:schemas-microsoft-com:office:office'],
  w14: ['http://schemas.microsoft.com/office/word/2010/wordml'],
  wp15: ['http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  dcterms: ['http://purl.org/dc/terms/'],
};
/** The prefixes of namespaces, by their addresses. */
export type Prefixes = ReadonlyMap<string, string>;
export const prefixesOf = (namespaces: Record<string, readonly string[]>): Prefixes =>
  new Map(Object.entries(namespaces).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)));
const PREFIXES = prefixesOf(NAMESPACES);

/** Reads a part. @param prefixes those that names get, whatever the file calls them @throws Error for what is no XML */
export function parse(text: string, prefixes = PREFIXES): Element {
  const { root } = parseXml(text.replace(/^\ufeff/, ''), { ignoreUndefinedEntities: true });
  if (!root) throw new Error('no element');
  return convert(root, new Map(), prefixes);
}

function convert(element: XmlElement, outer: ReadonlyMap<string, string>, prefixes: Prefixes): Element {
  const declared = Object.entries(element.attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  const scope = declared.length > 0 ? new Map([...outer, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)]) : outer;
  const rename = (name: string, isAttribute: boolean): string => {
    const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
    const own = prefix === '' && isAttribute ? undefined : prefixes.get(scope.get(prefix) ?? '');
    return own ? `${own}:${local}` : local;
  };
  const attributes = Object.entries(element.attributes).flatMap(([name, value]) =>
    /^(?:xmlns(?::|$)|xml:(?!id$))/.test(name) ? [] : [[rename(name, true), value] as const],
  );
  return {
    name: rename(element.name, false),
    attributes: Object.fromEntries(attributes),
    children: element.children.flatMap((child: XmlNode): Node[] => {
      if (child instanceof XmlElement) return [convert(child, scope, prefixes)];
      return child instanceof XmlText ? [child.text] : [];
    }),
  };
}

/** The text of a part. */
export function write(root: Element): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, [uri]]) => ` xmlns:${prefix}="${uri}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>${writeNode(root, declared.join(''))}`;
}

function writeNode(node: Node, declared = ''): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const space = node.name === 'w:t' ? ' xml:space="preserve"' : '';
  return `<${node.name}${declared}${attributes.join('')}${space}>${node.children.map((child) => writeNode(child)).join('')}</${node.name}>`;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] as string);

export const element = (name: string, attributes: Record<string, string> = {}, children: Node[] = []): Element => ({
  name,
  attributes,
  children,
});

export const isElement = (node: Node): node is Element => typeof node !== 'string';
export const elementsOf = (parent: Element | undefined): Element[] => parent?.children.filter(isElement) ?? [];
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  elementsOf(parent).find((child) => child.name === name);

/** The value of a property of an element, such as `w:pStyle` of `w:pPr`. */
export const propertyOf = (parent: Element | undefined, name: string): string | undefined => childOf(parent, name)?.attributes['w:val'];

/** Whether a property is switched on, or off; undefined where nothing is said. */
export function switchOf(parent: Element | undefined, name: string): boolean | undefined {
  const property = childOf(parent, name);
  return property && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}

/** All elements of a name below one, in their order. */
export function* allOf(parent: Element, name: string): Generator<Element> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    yield* allOf(child, name);
  }
}

/** The words below an element, what was deleted too, with a space where a paragraph, a line or a cell ends. */
export const wordsOf = (node: Node): string => joined(node).replace(/\s+/g, ' ').trim();

/** All that is said below an element: its words, and what its pictures are said to show. */
export const allSaidIn = (node: Node): string => joined(node, true).replace(/\s+/g, ' ').trim();

function joined(node: Node, withPictures = false): string {
  if (!isElement(node)) return '';
  if (withPictures && /^(?:wp:docPr|pic:cNvPr|v:shape)$/.test(node.name)) {
    return ` ${node.attributes.descr ?? node.attributes.alt ?? ''} ${node.children.map((child) => joined(child, true)).join('')}`;
  }
  if (/^(?:w:t|w:delText|m:t|a:t)$/.test(node.name)) return node.children.filter((child) => !isElement(child)).join('');
  if (/^w:(?:tab|br|cr|ptab)$/.test(node.name)) return ' ';
  const words = node.children.map((child) => joined(child, withPictures)).join('');
  return /^(?:w:p|a:p)$/.test(node.name) ? `${words} ` : words;
}

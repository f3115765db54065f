import { isXml, type XmlElement } from './xml.ts';

/** Elements of HTML that have no end. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The nodes of an XML document as HTML: XHTML as it stands there, whatever its prefix. */
export const toHtml = (nodes: readonly (XmlElement | string)[]): string =>
  nodes.map((node) => (isXml(node) ? elementToHtml(node) : escapeHtml(node))).join('');

function elementToHtml({ name, attributes, children }: XmlElement): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key === 'xml:lang' ? 'lang' : key}="${escapeHtml(value)}"`);
  const start = `<${name}${given.join('')}>`;
  return VOID.has(name) ? start : `${start}${toHtml(children)}</${name}>`;
}

/** Plain text as HTML: a blank line parts two paragraphs. */
export const paragraphsOf = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');

/** What a source says can not move the cursor of a terminal. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');

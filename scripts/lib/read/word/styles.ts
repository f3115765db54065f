import { isCodeStyle, type Role, roleOf } from './style-roles.ts';
import { childOf, type Element, elementsOf, propertyOf, switchOf } from './xml.ts';

/** What a style says, with what it has from the styles that it is based on. */
export interface Style {
  role?: Role;
  /** Of a heading, 1 to 6. */
  depth?: number;
  /** The list that its paragraphs belong to. */
  numbering?: { id: string; level: number };
  isCode: boolean;
  /** The properties of its words, the nearest first. */
  words: Element[];
}

const NONE: Style = { isCode: false, words: [] };
const DEEPEST_BASE = 20;

/** Finds a style by its id; one that is not there says nothing. */
export type FindStyle = (id: string | undefined) => Style;

/** @param part `styles.xml`; undefined where the document has none */
export function readStyles(part: Element | undefined): FindStyle {
  const styles = new Map(
    elementsOf(part)
      .filter(({ name }) => name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style] as const),
  );
  const found = new Map<string, Style>();
  return (id) => {
    if (id === undefined) return NONE;
    const style = found.get(id) ?? resolve(id, styles);
    found.set(id, style);
    return style;
  };
}

function resolve(id: string, styles: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = [];
  for (let at: string | undefined = id; at !== undefined && chain.length < DEEPEST_BASE; at = propertyOf(chain.at(-1), 'w:basedOn')) {
    const style = styles.get(at);
    if (!style) break;
    chain.push(style);
  }
  const first = <Value>(read: (style: Element) => Value | undefined): Value | undefined => {
    for (const style of chain) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const nameOf = (style: Element): string => propertyOf(style, 'w:name') ?? '';
  const depth = first((style) => depthOf(nameOf(style)) ?? depthOfLevel(propertyOf(childOf(style, 'w:pPr'), 'w:outlineLvl')));
  const role = chain.length > 0 ? first((style) => roleOf(nameOf(style))) : (roleOf(id) ?? undefined);
  const numbering = first((style) => numberingOf(childOf(childOf(style, 'w:pPr'), 'w:numPr')));
  return {
    ...(depth ? { role: role === 'headline' || role === 'contents' ? role : 'heading', depth } : role ? { role } : {}),
    ...(chain.length === 0 && depthOf(id) ? { role: 'heading', depth: depthOf(id) as number } : {}),
    ...(numbering ? { numbering } : {}),
    isCode: chain.some((style) => isCodeStyle(nameOf(style))),
    words: chain.flatMap((style) => childOf(style, 'w:rPr') ?? (nameOf(style) === 'Strong' ? STRONG : [])),
  };
}

/** In a document that does not define it. */
const STRONG: Element = { name: 'w:rPr', attributes: {}, children: [{ name: 'w:b', attributes: {}, children: [] }] };

const depthOf = (name: string): number | undefined => {
  const depth = /^heading ?([1-9])$/i.exec(name)?.[1];
  return depth === undefined ? undefined : Math.min(Number(depth), 6);
};

/** The depth of a heading by its outline level, which counts from 0; 9 is that of prose. */
export function depthOfLevel(level: string | undefined): number | undefined {
  return level !== undefined && /^[0-8]$/.test(level) ? Math.min(Number(level) + 1, 6) : undefined;
}

/** The list that a `w:numPr` names; id 0 takes a paragraph out of that of its style. */
export function numberingOf(numPr: Element | undefined): Style['numbering'] {
  const id = propertyOf(numPr, 'w:numId');
  return id === undefined ? undefined : { id, level: Number(propertyOf(numPr, 'w:ilvl') ?? 0) || 0 };
}

/** Whether words have a property, by what they say themselves, else by their styles. */
export function hasProperty(name: string, own: Element | undefined, ...styles: Style[]): boolean {
  for (const properties of [own, ...styles.flatMap(({ words }) => words)]) {
    const found = switchOf(properties, name);
    if (found !== undefined) return found;
  }
  return false;
}

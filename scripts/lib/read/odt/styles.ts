import { isCodeStyle, type Role, roleOf } from '../word/style-roles.ts';
import { allOf, childOf, type Element, elementsOf } from '../word/xml.ts';

/** What a style says, with what it has from the styles that it is based on. */
export interface Style {
  role?: Role;
  /** Of a heading, 1 to 6. */
  depth?: number;
  isCode: boolean;
  /** The properties of its words, the nearest first. */
  words: Element[];
  /** The list that its paragraphs belong to. */
  list?: string;
}

export interface Styles {
  paragraph: (name: string | undefined) => Style;
  words: (name: string | undefined) => Style;
  /** Whether the items of a list have numbers, by the list's style and the level, from 1. */
  isNumbered: (list: string | undefined, level: number) => boolean;
  /** The number that a list starts with. */
  startOf: (list: string | undefined, level: number) => number;
}

const DEEPEST_BASE = 20;
const NONE: Style = { isCode: false, words: [] };

/** @param parts the roots of `content.xml` and `styles.xml` */
export function readStyles(parts: readonly Element[]): Styles {
  const styles = new Map<string, Element>();
  const lists = new Map<string, Element>();
  for (const part of parts) {
    for (const group of ['office:styles', 'office:automatic-styles'].map((name) => childOf(part, name))) {
      for (const style of elementsOf(group)) {
        const name = style.attributes['style:name'] ?? '';
        const key = keyOf(style.attributes['style:family'] ?? '', name);
        if (style.name === 'style:style' && !styles.has(key)) styles.set(key, style);
        if (style.name === 'text:list-style' && !lists.has(name)) lists.set(name, style);
      }
    }
  }
  const known = new Map<string, Style>();
  const find = (family: string, name: string | undefined): Style => {
    if (name === undefined) return NONE;
    const key = keyOf(family, name);
    const style = known.get(key) ?? resolve(family, name, styles);
    known.set(key, style);
    return style;
  };
  const levelOf = (list: string | undefined, level: number): Element | undefined =>
    elementsOf(lists.get(list ?? '')).find(({ attributes }) => Number(attributes['text:level']) === level);
  return {
    paragraph: (name) => find('paragraph', name),
    words: (name) => find('text', name),
    isNumbered: (list, level) => {
      const own = levelOf(list, level);
      return own?.name === 'text:list-level-style-number' && (own.attributes['style:num-format'] ?? '') !== '';
    },
    startOf: (list, level) => Number(levelOf(list, level)?.attributes['text:start-value'] ?? 1) || 1,
  };
}

const keyOf = (family: string, name: string): string => `${family} ${name}`;
/** "Text_20_body" */
const plainName = (name: string): string => name.replace(/_([\da-f]{2})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));

function resolve(family: string, name: string, styles: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = [];
  for (
    let at: string | undefined = name;
    at !== undefined && chain.length < DEEPEST_BASE;
    at = chain.at(-1)?.attributes['style:parent-style-name']
  ) {
    const style = styles.get(keyOf(family, at));
    if (!style) break;
    chain.push(style);
  }
  const names = chain.length === 0 ? [plainName(name)] : chain.map(nameOf);
  const depth = depthOf(names, chain);
  const role = names.map(roleOf).find((own) => own !== undefined);
  const list = chain.find(({ attributes }) => attributes['style:list-style-name'])?.attributes['style:list-style-name'];
  return {
    ...(depth !== undefined && role !== 'headline' && role !== 'contents' ? { role: 'heading', depth } : role && { role }),
    isCode: names.some(isCodeStyle),
    words: [...chain.flatMap((style) => childOf(style, 'style:text-properties') ?? []), ...builtIn(names)],
    ...(list && { list }),
  };
}

const nameOf = ({ attributes }: Element): string => attributes['style:display-name'] ?? plainName(attributes['style:name'] ?? '');

function depthOf(names: readonly string[], chain: readonly Element[]): number | undefined {
  const stated = chain.find(({ attributes }) => attributes['style:default-outline-level'])?.attributes['style:default-outline-level'];
  const named = names.map((name) => /^heading ?(\d+)$/i.exec(name)?.[1]).find((own) => own);
  const depth = Number(stated ?? named);
  return depth >= 1 ? Math.min(depth, 6) : undefined;
}

/** In a document that does not define them. */
const BUILT_IN: Record<string, Record<string, string>> = {
  'strong emphasis': { 'fo:font-weight': 'bold' },
  emphasis: { 'fo:font-style': 'italic' },
};
const builtIn = (names: readonly string[]): Element[] =>
  names.flatMap((name) => {
    const attributes = BUILT_IN[name.toLowerCase()];
    return attributes ? [{ name: 'style:text-properties', attributes, children: [] }] : [];
  });

/** What the properties of words say, the nearest first. */
export function lookOf(...styles: Style[]): {
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  isHidden: boolean;
  raised: 'sup' | 'sub' | undefined;
} {
  const all = styles.flatMap(({ words }) => words);
  const first = (name: string): string => all.find(({ attributes }) => attributes[name] !== undefined)?.attributes[name] ?? '';
  return {
    isBold: /^(?:bold|[6-9]00)$/.test(first('fo:font-weight')),
    isItalic: /^(?:italic|oblique)$/.test(first('fo:font-style')),
    isStruck: !/^(?:none)?$/.test(first('style:text-line-through-style') || first('style:text-line-through-type')),
    isHidden: first('text:display') === 'none',
    raised: raisedBy(first('style:text-position')),
  };
}

function raisedBy(position: string): 'sup' | 'sub' | undefined {
  if (/^super|^[1-9]/.test(position)) return 'sup';
  return /^sub|^-/.test(position) ? 'sub' : undefined;
}

/** The words of headers and footers of pages. */
export const pageParts = (styles: Element | undefined, name: 'style:header' | 'style:footer'): Element[] =>
  styles ? [...allOf(styles, name), ...allOf(styles, `${name}-left`), ...allOf(styles, `${name}-first`)] : [];

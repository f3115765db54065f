import { type Element, elementsOf, propertyOf } from './xml.ts';

/** Gives each item of a list, in the order of the document, its number; undefined for one that has none. */
export type NumberItem = (id: string, level: number) => number | undefined;

const LEVELS = 9;

/** @param part `numbering.xml`; undefined where the document has none */
export function readNumbering(part: Element | undefined): NumberItem {
  const children = elementsOf(part);
  const named = (name: string, key: string): Map<string, Element> =>
    new Map(children.filter((child) => child.name === name).map((child) => [child.attributes[key] ?? '', child]));
  const lists = named('w:num', 'w:numId');
  const forms = named('w:abstractNum', 'w:abstractNumId');
  /** The numbers that stand, level by level. Lists of one form count on, but for one that says where it starts. */
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const form = propertyOf(list, 'w:abstractNumId') ?? '';
    const levelOf = (at: number): Element | undefined => atLevel(forms.get(form), 'w:lvl', at);
    if (!list || level >= LEVELS || /^(?:bullet|none)$/.test(propertyOf(levelOf(level), 'w:numFmt') ?? 'bullet')) return undefined;
    const standing = counts.get(form) ?? [];
    counts.set(form, standing);
    const override = propertyOf(atLevel(list, 'w:lvlOverride', level), 'w:startOverride');
    if (override !== undefined && !begun.has(`${id} ${level}`)) standing[level] = undefined;
    begun.add(`${id} ${level}`);
    const before = standing[level];
    const number = before === undefined ? Number(override ?? propertyOf(levelOf(level), 'w:start') ?? 1) || 0 : before + 1;
    standing.length = level;
    standing[level] = number;
    return number;
  };
}

const atLevel = (parent: Element | undefined, name: string, level: number): Element | undefined =>
  elementsOf(parent).find((child) => child.name === name && child.attributes['w:ilvl'] === String(level));

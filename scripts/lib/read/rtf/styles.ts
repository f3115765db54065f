import { type Role, roleOf } from '../word/style-roles.ts';

/** A style of paragraphs. */
export interface Style {
  role?: Role;
  depth?: number;
  /** Its words are so without saying it of themselves. */
  isBold: boolean;
  isItalic: boolean;
}

/** @param level the outline level that it states, from 0; 9 is that of prose */
export function styleOf(name: string, level: number | undefined, look: { isBold: boolean; isItalic: boolean }): Style {
  const named = Number(/^heading ?(\d)$/i.exec(name)?.[1]);
  const depth = named >= 1 ? named : level !== undefined && level < 9 ? level + 1 : undefined;
  const role = roleOf(name);
  const isHeading = depth !== undefined && role !== 'headline' && role !== 'contents';
  return { ...(isHeading ? { role: 'heading', depth: Math.min(depth, 6) } : role && { role }), ...look };
}

/** The marker before an item, as the document has it for programs that know no lists: "3.", "b)", "•". */
export function readMarker(marker: string): { isNumbered: boolean; number?: number } {
  const text = marker.trim();
  const figure = /^\(?(?:\d+\.)*(\d{1,4})[.):]?$/.exec(text)?.[1];
  if (figure !== undefined) return { isNumbered: true, number: Number(figure) };
  const letter = /^\(?([a-z])[.)]$/i.exec(text)?.[1];
  if (letter !== undefined) return { isNumbered: true, number: letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1 };
  return { isNumbered: /^\(?[ivxlcdm]+[.)]$/i.test(text) };
}

import type { Element as Tree } from 'hast';
import type { LeftOut } from '../model/types.ts';
import type { Element } from '../word/xml.ts';
import type { Styles } from './styles.ts';

/** What is needed to read a document's text, and what is collected on the way. */
export interface Context {
  styles: Styles;
  hasFile: (path: string) => boolean;
  /** The root of an object in the document, such as a formula or a chart, by its folder. */
  objectAt: (path: string) => Element | undefined;
  /** The notes so far, each an item of a list. */
  notes: Tree[];
  /** The number that a list goes on with, by its style and level, and by its id. */
  numbers: Map<string, number>;
  leaveOut: (kind: LeftOut['kind'], text?: string) => void;
}

/** In place of a file's path from the folder of the document: "./Pictures/a.png". */
export const pathOf = (href: string): string => href.replace(/^\.\//, '');

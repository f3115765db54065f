import type { NumberItem } from './numbering.ts';
import type { FindStyle } from './styles.ts';
import type { Element } from './xml.ts';

/** Something of a document that is not in its prepared text. */
export interface Named {
  kind:
    | ('picture' | 'video' | 'chart' | 'diagram' | 'embedded file' | 'symbol' | 'link' | 'note' | 'comment' | 'hidden text')
    | ('tracked change' | 'page part' | 'contents list' | 'page header' | 'page footer');
  /** Its words or its name; absent where it has none. */
  text?: string;
}

/** A picture of a document. */
export interface Picture {
  /** Where it lies in the document, or, of one that is not in it, its address. */
  source: string;
  alt?: string;
}

/** What is needed to read a part (the text itself, the notes), and what is collected on the way. */
export interface Context {
  findStyle: FindStyle;
  numberItem: NumberItem;
  /** What the ids of the part stand for: a path in the document, or an address. */
  targets: ReadonlyMap<string, string>;
  /** The element of another part of the document, by its path. */
  partAt: (path: string) => Element | undefined;
  hasFile: (path: string) => boolean;
  /** The notes that marks may lead to: `footnote-1`. In the notes themselves there are none. */
  notes: ReadonlySet<string>;
  /** The notes that marks lead to. */
  marked: Set<string>;
  pictures: Picture[];
  leaveOut: (kind: Named['kind'], text?: string) => void;
}

/** The start and end of what is told from the prepared document to its HTML in the text itself: characters that no text may have. */
export const SAID = { start: '\ufdd0', end: '\ufdd1' } as const;

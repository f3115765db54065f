import type { Element, Nodes, Parents, Root } from 'hast';
import type { Block, LeftOut, Words } from '../model/types.ts';
import { addressOf, resolve } from './addresses.ts';
import { restoreComments } from './comments.ts';
import { hiddenIn } from './hidden.ts';
import { type Notes, notesOf } from './notes.ts';
import { raiseFigures } from './raised.ts';
import { allWordsOf, lineOf } from './tree.ts';

/** What is known of a document while it is read, and what was found beside its blocks. */
export interface Reading extends Notes {
  isHidden: (element: Element) => boolean;
  /** The whole address of a link; undefined where it has none that a reader can open. */
  resolve: (href: string) => string | undefined;
  /** What stands among the words of the article and is none of it. */
  around: Set<Element>;
  leftOut: LeftOut[];
  /** The blocks of each note, by its label. */
  noteBlocks: Map<string, Block[]>;
  /** Paragraphs that are strong because of what they are: the term of a definition, the head of what folds. */
  terms: Set<Words>;
}

/** Begins to read a document. The tree is changed where its words would lose their meaning without their markup. */
export function startReading(root: Root): Reading {
  fillLines(root, 1);
  restoreComments(root);
  const page = addressOf(root);
  const notes = notesOf(root);
  raiseFigures(root, notes.marks);
  return {
    ...notes,
    isHidden: hiddenIn(root),
    resolve: (href) => resolve(href, page),
    around: new Set(),
    leftOut: [],
    noteBlocks: new Map(),
    terms: new Set(),
  };
}

/** A node whose place is not known stands where the one around it does. */
function fillLines(node: Parents, line: number): void {
  for (const child of node.children) {
    const own = child.position?.start?.line ?? line;
    child.position ??= { start: { line, column: 1 }, end: { line, column: 1 } };
    if ('children' in child) fillLines(child, own);
  }
}

/** Whether the words of an element are read where they do not stand: a note, the headline. */
export const isElsewhere = (element: Element, { notes, passedOver }: Reading): boolean => notes.has(element) || passedOver.has(element);

/** Names something that is not among the blocks. @param text its words or its name; absent for the words below the node */
export function leaveOut(reading: Reading, kind: LeftOut['kind'], node: Nodes, text: string | undefined = allWordsOf(node)): void {
  reading.leftOut.push({ kind, ...(text ? { text } : {}), line: lineOf(node) });
}

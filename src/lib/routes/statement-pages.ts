import type { StatementNode } from '../graph/types.ts';
import { cutList } from './cut-list.ts';
import { ROOM, statementWeight } from './long-lists.ts';

/** How many speakers, and how many explainers, the first page of a list can be narrowed to: those with the most statements. */
export const MOST_NAMES = 100;
/** What a name weighs there: its entry, its link and its number. */
const NAME = 3;
/** A list of more pages is not narrowed where it stands, for which all of them are read: its names lead to the pages of whom they name. */
export const MOST_NARROWED = 24;

/** Cuts a list of statements into pages; an empty list has one. */
export const statementPages = (statements: readonly StatementNode[]): StatementNode[][] =>
  cutList(statements, statementWeight, ROOM - 2 * MOST_NAMES * NAME, ROOM);

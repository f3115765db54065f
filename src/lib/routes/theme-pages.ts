import type { ThemeNode } from '../graph/types.ts';
import { cutList } from './cut-list.ts';
import { href } from './href.ts';
import { ROOM, themeWeight } from './long-lists.ts';

/** What the picture on the first page may weigh, with its table. */
const PICTURE = 1000;

/** Cuts the list of themes into pages; an empty list has one. */
export const themePages = (themes: Iterable<ThemeNode>): ThemeNode[][] => cutList([...themes], themeWeight, ROOM - PICTURE, ROOM);

/** @param number from 1 */
export const themePageHref = (number: number): string => href(number > 1 ? `/themes/all/${number}/` : '/themes/');

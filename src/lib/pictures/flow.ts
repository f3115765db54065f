import { linkHorizontal } from 'd3-shape';
import { type Speech, speeches } from '../graph/speech.ts';
import type { StatementNode } from '../graph/types.ts';

/** How many speakers, and how many they speak of, the picture has room for; its table has all. */
export const MOST_SIDE = 10;

const link = linkHorizontal();

/**
 * Who speaks of whom in some statements: two columns of names, those who could not be determined last, and a line between two for what one
 * says of the other, with its path on a ground of 100 × 100 and its width in pixels; the table has the pairs without room in the picture
 * too. Undefined for fewer than two pairs, which need no picture.
 */
export function flow(statements: StatementNode[]) {
  const table = speeches(statements);
  if (table.length < 2) return undefined;
  const speakers = ranked(table, ({ speaker }) => speaker).slice(0, MOST_SIDE);
  if (speakers.includes(undefined)) speakers.push(...speakers.splice(speakers.indexOf(undefined), 1));
  const about = ranked(table, (speech) => speech.about).slice(0, MOST_SIDE);
  const lines = table
    .filter((speech) => speakers.includes(speech.speaker) && about.includes(speech.about))
    .map((speech) => ({
      ...speech,
      path: pathBetween(middle(speakers.indexOf(speech.speaker), speakers.length), middle(about.indexOf(speech.about), about.length)),
      width: Math.min(9, speech.statements.length + 1),
    }));
  return { speakers, about, lines, table };
}

/** Each once, the one with most statements first; of equals, the one that comes first. */
function ranked<T>(table: Speech[], keyOf: (speech: Speech) => T): T[] {
  const groups = [...Map.groupBy(table, keyOf)].map(([key, own]) => ({ key, many: own.flatMap(({ statements }) => statements).length }));
  return groups.sort((a, b) => b.many - a.many).map(({ key }) => key);
}

const middle = (index: number, parts: number): number => Math.round(((index + 0.5) / parts) * 1000) / 10;

const pathBetween = (from: number, to: number): string => link({ source: [0, from], target: [100, to] }) ?? '';

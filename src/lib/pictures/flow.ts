import { linkHorizontal } from 'd3-shape';
import { type Speech, speeches } from '../graph/speech.ts';
import type { ActorNode, StatementNode } from '../graph/types.ts';

/** How many speakers, and how many they speak of, the picture has room for; its table has all. */
export const MOST_SIDE = 10;

/** Who speaks of whom: two columns of names, and a line between two for what one says of the other. */
export interface Flow {
  /** From the top; absent stands for those who could not be determined, and comes last. */
  speakers: (ActorNode | undefined)[];
  about: ActorNode[];
  lines: FlowLine[];
  /** All pairs, those without room in the picture too. */
  table: Speech[];
}

export interface FlowLine extends Speech {
  /** Path data on a ground of 100 × 100. */
  path: string;
  /** Its width in pixels, 2 to 9: one for a statement, from two on. */
  width: number;
}

const link = linkHorizontal();

/** Who speaks of whom in some statements; undefined for fewer than two pairs, which need no picture. */
export function flow(statements: StatementNode[]): Flow | undefined {
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
  const counts = new Map<T, number>();
  for (const speech of table) counts.set(keyOf(speech), (counts.get(keyOf(speech)) ?? 0) + speech.statements.length);
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

const middle = (index: number, parts: number): number => Math.round(((index + 0.5) / parts) * 1000) / 10;

const pathBetween = (from: number, to: number): string => link({ source: [0, from], target: [100, to] }) ?? '';

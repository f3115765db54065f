import type { NameKind } from '../model/analysis.ts';

/** What the model tells apart: the kinds of names, and `other` for capitalised names of anything else ("Turkish", "World Cup"). */
export type NameClass = NameKind | 'other';

const classes: readonly NameClass[] = ['person', 'organisation', 'place', 'other'];
const positions = ['B', 'I', 'L', 'U'] as const;
type Position = (typeof positions)[number];

/** A label of the BILOU scheme (Ratinov and Roth 2009): outside, or begin, inside, last or unit of a name. */
type NameLabel = { position: Position | 'O'; kind: NameClass | null };

/** The labels by their number; number 0 is "outside". */
export const labels: readonly NameLabel[] = [
  { position: 'O', kind: null },
  ...classes.flatMap((kind) => positions.map((position): NameLabel => ({ position, kind }))),
];

export function labelNumber(position: Position, kind: NameClass): number {
  return 1 + classes.indexOf(kind) * positions.length + positions.indexOf(position);
}

const open = (label: NameLabel | undefined): boolean => label?.position === 'B' || label?.position === 'I';
const goesOn = (label: NameLabel | undefined): boolean => label?.position === 'I' || label?.position === 'L';

/** Whether label `b` may stand after label `a`; `null` is the edge of the sequence. */
export function mayFollow(a: number | null, b: number | null): boolean {
  const before = a === null ? undefined : labels[a];
  const after = b === null ? undefined : labels[b];
  return open(before) ? goesOn(after) && before?.kind === after?.kind : !goesOn(after);
}

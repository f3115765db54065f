import type { PlacedSpan } from './placed.ts';

/** The spans of some that share a character with a place, in the order in which they were given. */
export type Touching<Own> = (place: PlacedSpan) => Own[];

/** Where the spans of one paragraph stand: by their starts, and how far they and those before them reach. */
interface Row<Own> {
  spans: { own: Own; at: number }[];
  reach: number[];
}

/** Finds spans by their place, in a time that does not grow with their number but with how many there are at one place. */
export function touching<Own extends PlacedSpan>(spans: readonly Own[], onLook: () => void = () => {}): Touching<Own> {
  const rows = new Map<number, Row<Own>>();
  const byParagraph = Map.groupBy(
    spans.map((own, at) => ({ own, at })),
    ({ own }) => own.paragraph,
  );
  for (const [paragraph, row] of byParagraph) {
    row.sort((a, b) => a.own.start - b.own.start);
    let far = 0;
    rows.set(paragraph, { spans: row, reach: row.map(({ own }) => (far = Math.max(far, own.end))) });
  }
  return ({ paragraph, start, end }) => {
    const row = rows.get(paragraph);
    if (!row) return [];
    const found: Row<Own>['spans'] = [];
    for (let at = firstFrom(row.spans, end) - 1; at >= 0 && (row.reach[at] as number) > start; at--) {
      onLook();
      const span = row.spans[at] as Row<Own>['spans'][number];
      if (span.own.end > start) found.push(span);
    }
    return found.sort((a, b) => a.at - b.at).map(({ own }) => own);
  };
}

/** The number of the spans that start before a place. */
function firstFrom(spans: readonly { own: PlacedSpan }[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.own.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

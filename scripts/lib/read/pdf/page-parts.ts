import type { LeftOut } from '../model/types.ts';
import type { PdfLine } from './lines.ts';

/** How many lines at the head, and at the foot, of a page may be none of its text. */
const AT_EDGE = 3;
/** Of the height of a page: where its margins end. */
const MARGIN = 0.12;
const PAGE_NUMBER = /^(?:page|seite|p\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/|von|\|)\s*\d{1,4})?$/i;

/** Takes out what stands at the head or the foot of several pages, and the numbers of pages: each is named once. */
export function takePageParts(pages: readonly { lines: readonly PdfLine[]; height: number }[]): {
  lines: PdfLine[];
  leftOut: Pick<LeftOut, 'kind' | 'text'>[];
} {
  const edges = pages.map(({ lines, height }) => edgesOf(lines, height));
  const counts = new Map<string, number>();
  for (const page of edges)
    for (const key of new Set([...page.keys()].map((line) => keyOf(line, page.get(line) as Edge))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = new Map<string, Pick<LeftOut, 'kind' | 'text'>>();
  const lines = pages.flatMap((page, at) =>
    page.lines.filter((line) => {
      const edge = edges[at]?.get(line);
      if (edge === undefined) return true;
      const key = keyOf(line, edge);
      const repeats = (counts.get(key) ?? 0) >= Math.max(2, pages.length / 3);
      if (!repeats && !PAGE_NUMBER.test(line.text)) return true;
      if (!named.has(key)) named.set(key, { kind: edge === 'head' ? 'page header' : 'page footer', text: line.text });
      return false;
    }),
  );
  return { lines, leftOut: [...named.values()] };
}

type Edge = 'head' | 'foot';

/** The lines in the margins of a page, and those that stand apart at its head and foot. */
function edgesOf(lines: readonly PdfLine[], height: number): Map<PdfLine, Edge> {
  const inOrder = lines.toSorted((one, other) => one.base - other.base);
  const found = new Map<PdfLine, Edge>();
  for (const line of inOrder.slice(0, AT_EDGE)) if (line.base < height * MARGIN) found.set(line, 'head');
  for (const line of inOrder.slice(-AT_EDGE)) if (line.base > height * (1 - MARGIN)) found.set(line, 'foot');
  return found;
}

/** What a line says on whatever page; a headline that stands above the other pages in small type is none such. */
const keyOf = ({ text, size }: PdfLine, edge: Edge): string => `${edge} ${Math.round(size)} ${text.replace(/\d+/g, '#')}`;

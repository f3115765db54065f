/** How wide a text is at a size of 1. */
export type Measure = (text: string) => number;

/** What has to stay in one line: a word or a part of one, with the spaces after it. */
interface Piece {
  text: string;
  /** With its spaces, and without them, at a size of 1. */
  width: number;
  inked: number;
}

/** A size in pixels, and how many lines of it there is room for. */
export interface Step {
  size: number;
  room: number;
}

/**
 * Sets a text at the largest of some sizes at which it fits without cutting a word, in lines of about the same length. Where it fits at none,
 * words are cut, and the last line ends with "…".
 *
 * @param width of a line, in pixels
 */
export function fitText(
  text: string,
  measure: Measure,
  width: number,
  steps: readonly [Step, ...Step[]],
): { lines: string[]; size: number } {
  const pieces = piecesOf(text, measure);
  for (const { size, room } of steps) {
    if (pieces.some(({ inked }) => inked > width / size)) continue;
    const lines = breakLines(pieces, width / size);
    if (lines.length <= room) return { lines: balance(pieces, width / size, lines), size };
  }
  const { size, room } = steps.at(-1) ?? steps[0];
  const lines = breakLines(
    pieces.flatMap((piece) => slice(piece, measure, width / size)),
    width / size,
  );
  const last = lines[room - 1];
  return {
    lines: last === undefined || lines.length === room ? lines : [...lines.slice(0, room - 1), cutShort(last, measure, width / size)],
    size,
  };
}

function piecesOf(text: string, measure: Measure): Piece[] {
  const texts = text.match(/[^ \-–—/]*[-–—/]+ *|[^ \-–—/]+ *| +/g) ?? [];
  return texts.map((piece) => ({ text: piece, width: measure(piece), inked: measure(piece.trimEnd()) }));
}

function breakLines(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  for (const piece of pieces) {
    if (line !== '' && filled + piece.inked > width) {
      lines.push(line.trimEnd());
      [line, filled] = ['', 0];
    }
    line += piece.text;
    filled += piece.width;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The narrowest lines of the same number, so that the last is no single word. */
function balance(pieces: readonly Piece[], width: number, lines: string[]): string[] {
  let [tooNarrow, wideEnough] = [Math.max(0, ...pieces.map(({ inked }) => inked)), width];
  let best = lines;
  while (wideEnough - tooNarrow > width / 100) {
    const middle = (tooNarrow + wideEnough) / 2;
    const tried = breakLines(pieces, middle);
    if (tried.length > lines.length) tooNarrow = middle;
    else [wideEnough, best] = [middle, tried];
  }
  return best;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function slice(piece: Piece, measure: Measure, width: number): Piece[] {
  if (piece.inked <= width) return [piece];
  const slices: Piece[] = [];
  for (const { segment } of graphemes.segment(piece.text)) {
    const last = slices.at(-1);
    const own = measure(segment);
    if (last && last.width + own <= width) {
      last.text += segment;
      last.width += own;
      last.inked += own;
    } else slices.push({ text: segment, width: own, inked: own });
  }
  return slices;
}

/** The beginning of a text that goes on, in one line, with "…" after it: whole words, unless not one fits. */
export function cutShort(text: string, measure: Measure, width: number): string {
  let kept = '';
  let filled = measure('…');
  for (const { segment } of graphemes.segment(text)) {
    filled += measure(segment);
    if (filled > width) break;
    kept += segment;
  }
  const isCut = !/^(?:\s|$)/.test(text.slice(kept.length));
  const words = isCut ? kept.replace(/\s*\S*$/, '') : kept;
  return `${(words || kept).replace(/[\s,;:.·–—-]+$/, '')}…`;
}

/**
 * A text without what a font has no glyphs for, so that no empty boxes are drawn: "…" takes the place of words in another script; emoji,
 * other signs and control characters go.
 *
 * @param has tells whether the font has a character
 */
export function drawable(text: string, has: (character: string) => boolean): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC').replace(/[^\S\u00a0\u202f]+/g, ' '))) {
    const visible = segment.replace(/[\p{C}\p{Variation_Selector}]/gu, '');
    if ([...visible].every(has)) kept += visible;
    else if (/[\p{L}\p{N}]/u.test(visible)) kept += '…';
  }
  return kept
    .replace(/…( ?…)+/g, '…')
    .replace(/ +/g, ' ')
    .trim();
}

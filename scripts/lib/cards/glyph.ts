import { DrawFuncs, type Font } from 'harfbuzzjs';
import { type Coverage, coverageOf, type Lines } from './coverage.ts';
import { SHADES } from './picture.ts';

/** A font at one weight, with those of its glyphs that were drawn. */
export interface GlyphFont {
  font: Font;
  unitsPerEm: number;
  drawn: Map<string, Coverage>;
}

/** Into how many places between two pixels a glyph is put; each is drawn once and kept. */
const PLACES = 4;

/**
 * A glyph as it covers the pixels.
 *
 * @param size in pixels
 * @param x of its origin, in pixels from the left of the picture
 * @returns the coverage, and the whole pixel it is to be put at
 */
export function drawGlyph(
  { font, unitsPerEm, drawn }: GlyphFont,
  glyph: number,
  size: number,
  x: number,
): { coverage: Coverage; x: number } {
  const places = Math.round(x * PLACES);
  const whole = Math.floor(places / PLACES);
  const place = places - whole * PLACES;
  const key = `${glyph} ${size} ${place}`;
  let coverage = drawn.get(key);
  if (!coverage) {
    const outline: Outline = { lines: [], x: 0, y: 0, scale: size / unitsPerEm, shift: place / PLACES };
    font.drawGlyph(glyph, pen, outline);
    coverage = coverageOf(outline.lines, SHADES);
    drawn.set(key, coverage);
  }
  return { coverage, x: whole };
}

/** What the pen has drawn, in pixels. */
interface Outline {
  lines: Lines;
  x: number;
  y: number;
  scale: number;
  shift: number;
}

/** HarfBuzz closes each outline by a line, and hands quadratic curves over as cubic ones. */
const pen = new DrawFuncs();
pen.setMoveToFunc((x, y, outline) => move(outline as Outline, x, y));
pen.setLineToFunc((x, y, outline) => line(outline as Outline, x, y));
pen.setCubicToFunc((ax, ay, bx, by, x, y, outline) => curve(outline as Outline, ax, ay, bx, by, x, y));

function move(outline: Outline, x: number, y: number): void {
  outline.x = x * outline.scale + outline.shift;
  outline.y = -y * outline.scale;
}

function line(outline: Outline, x: number, y: number): void {
  const { x: fromX, y: fromY } = outline;
  move(outline, x, y);
  outline.lines.push(fromX, fromY, outline.x, outline.y);
}

/** So many lines instead of a Bézier curve that none is further than this from it, in pixels: the greatest second difference tells. */
const TOLERANCE = 0.05;

function curve(outline: Outline, ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
  const { scale, shift } = outline;
  const [startX, startY] = [(outline.x - shift) / scale, -outline.y / scale];
  const bend = Math.max(Math.hypot(startX - 2 * ax + bx, startY - 2 * ay + by), Math.hypot(ax - 2 * bx + x, ay - 2 * by + y)) * scale;
  const count = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE)));
  for (let i = 1; i <= count; i += 1) line(outline, bezier(i / count, startX, ax, bx, x), bezier(i / count, startY, ay, by, y));
}

const bezier = (t: number, a: number, b: number, c: number, d: number): number =>
  (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;

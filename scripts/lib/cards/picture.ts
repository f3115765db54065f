import { crc32, deflateSync } from 'node:zlib';
import type { Coverage } from './coverage.ts';

/** Steps from paper to full ink. 32 make a file a sixth larger, and a pixel differs from librsvg's by 0.18 of 255 on average, not 0.19. */
export const SHADES = 16;

/** A picture in few colours. */
export interface Picture {
  width: number;
  height: number;
  /** Row by row as PNG wants them: a 0, then the place of each pixel's colour among `colours`. */
  rows: Uint8Array;
  /** Red, green and blue, 0 to 255: the paper's, then for each ink the shades from the palest to its own. */
  colours: number[][];
}

/** A picture of nothing but paper. @param paper, inks as `#rrggbb` */
export function blankPicture({ width, height }: { width: number; height: number }, paper: string, inks: readonly string[]): Picture {
  const ground = channels(paper);
  const shade = (full: number[], i: number): number[] =>
    ground.map((from, channel) => Math.round(from + (((full[channel] as number) - from) * (i + 1)) / SHADES));
  const shades = inks.map(channels).flatMap((full) => Array.from({ length: SHADES }, (_, i) => shade(full, i)));
  return { width, height, rows: new Uint8Array((width + 1) * height), colours: [ground, ...shades] };
}

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Paints over a rectangle. @param ink its place among the inks */
export function fillRectangle({ width, rows }: Picture, ink: number, x: number, y: number, wide: number, high: number): void {
  const colour = (ink + 1) * SHADES;
  for (let row = y; row < y + high; row += 1) rows.fill(colour, startOf(width, row) + x, startOf(width, row) + x + wide);
}

/**
 * Paints a glyph; what lies beyond the edges is cut off. Where it meets one of the same ink, the darker shade stays.
 *
 * @param coverage from 0 to SHADES  @param ink its place among the inks  @param x of the glyph's origin, whole, like `y`
 */
export function stamp({ width, height, rows }: Picture, { left, top, ...glyph }: Coverage, ink: number, x: number, y: number): void {
  const [firstX, firstY] = [Math.max(0, -x - left), Math.max(0, -y - top)];
  const [endX, endY] = [Math.min(glyph.width, width - x - left), Math.min(glyph.height, height - y - top)];
  for (let row = firstY; row < endY; row += 1) {
    const to = startOf(width, y + top + row) + x + left;
    for (let column = firstX; column < endX; column += 1) {
      const shade = glyph.cells[row * glyph.width + column] as number;
      const colour = ink * SHADES + shade;
      if (shade > 0 && colour > (rows[to + column] as number)) rows[to + column] = colour;
    }
  }
}

const startOf = (width: number, row: number): number => row * (width + 1) + 1;

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const END = chunk('IEND', new Uint8Array());

/** Writes a picture as PNG: https://www.w3.org/TR/png-3/. Its colours stand in a table, which keeps the file small. */
export function encodePng({ width, height, rows, colours }: Picture): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const [bits, byTable] = [8, 3];
  header.set([bits, byTable], 8);
  const data = [chunk('IHDR', header), chunk('PLTE', Uint8Array.from(colours.flat())), chunk('IDAT', deflateSync(rows))];
  return Buffer.concat([SIGNATURE, ...data, END]);
}

/** False for a file that is not, to the bit, as it was written: one that breaks off, or that a disk has damaged. */
export function isSoundPng(file: Buffer): boolean {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE) || !file.subarray(-END.length).equals(END)) return false;
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return false;
    at = end + 4;
  }
  return at === file.length;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

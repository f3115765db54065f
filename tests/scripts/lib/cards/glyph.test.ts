import sharp from 'sharp';
import { expect, test } from 'vitest';
import { coverageOf, type Lines } from '../../../../scripts/lib/cards/coverage.ts';
import { loadFaces } from '../../../../scripts/lib/cards/draw.ts';
import { drawGlyph } from '../../../../scripts/lib/cards/glyph.ts';
import { blankPicture, fillRectangle, SHADES, stamp } from '../../../../scripts/lib/cards/picture.ts';

/** The sides of a rectangle, clockwise, or the other way round for a hole. */
function rectangle(left: number, top: number, right: number, bottom: number, hole = false): Lines {
  const corners = [left, top, right, top, right, bottom, left, bottom, left, top];
  const sides = [0, 2, 4, 6].map((at) => corners.slice(at, at + 4) as [number, number, number, number]);
  return sides.flatMap(([x0, y0, x1, y1]) => (hole ? [x1, y1, x0, y0] : [x0, y0, x1, y1]));
}

test('a pixel is as dark as the part of it that an outline covers, whatever lies left of it', () => {
  expect(coverageOf(rectangle(-1.5, 2.75, 1, 4), 100)).toEqual({
    left: -2,
    top: 2,
    width: 3,
    height: 2,
    cells: new Uint8Array([13, 25, 25, 50, 100, 100]),
  });
  const triangle = [0, 0, 4, 4, 4, 4, 0, 4, 0, 4, 0, 0];
  expect([...coverageOf(triangle, 100).cells]).toEqual([50, 0, 0, 0, 100, 50, 0, 0, 100, 100, 50, 0, 100, 100, 100, 50]);
  expect(coverageOf([], 100)).toMatchObject({ width: 0, height: 0 });
});

test('a hole is paper, and where two parts of a glyph overlap is no darker than ink', () => {
  const ring = coverageOf([...rectangle(0, 0, 3, 3), ...rectangle(1, 1, 2, 2, true)], 9);
  expect([...ring.cells]).toEqual([9, 9, 9, 9, 0, 9, 9, 9, 9]);
  const overlap = coverageOf([...rectangle(0, 0, 1.5, 1), ...rectangle(0.5, 0, 1.5, 1)], 8);
  expect([...overlap.cells]).toEqual([8, 4]);
});

test.each(['R', 'g', '&', '8', 'é', 'Ж', '…'])('%s is painted as librsvg paints its outline', async (character) => {
  const { title } = await loadFaces();
  const [placed] = title.set(character).glyphs;
  if (!placed) throw new Error('not set');
  const { font, unitsPerEm } = placed.font;
  const [size, x, y] = [72, 10.25, 80];
  const scale = size / unitsPerEm;
  const path = `<path transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${font.glyphToPath(placed.glyph)}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><rect width="100" height="100" fill="#fff"/>${path}</svg>`;
  const theirs = await sharp(Buffer.from(svg)).greyscale().raw().toBuffer();

  const picture = blankPicture({ width: 100, height: 100 }, '#ffffff', ['#000000']);
  const drawn = drawGlyph(placed.font, placed.glyph, size, x);
  stamp(picture, drawn.coverage, 0, drawn.x, y);
  const ours = Array.from(
    theirs,
    (_, i) => picture.colours[picture.rows[Math.floor(i / 100) * 101 + 1 + (i % 100)] as number]?.[0] as number,
  );
  const apart = ours.map((shade, i) => Math.abs(shade - (theirs[i] as number)));
  expect(ours.filter((shade) => shade === 0).length).toBeGreaterThan(50);
  expect(Math.max(...apart)).toBeLessThan((2 * 255) / SHADES);
});

test('what lies over the edge of a picture is cut off, not put on its other side', () => {
  const dot = coverageOf(rectangle(0, 0, 2, 2), SHADES);
  const shown = (x: number, y: number) => {
    const picture = blankPicture({ width: 3, height: 3 }, '#ffffff', ['#000000']);
    stamp(picture, dot, 0, x, y);
    return [...picture.rows].map((place) => Number(place > 0)).join('');
  };
  expect(shown(-1, -1)).toBe('010000000000');
  expect(shown(2, 2)).toBe('000000000001');
  expect(shown(2, 0)).toBe('000100010000');
  expect(shown(5, -7)).toBe('000000000000');
});

test('shades go from paper to each ink, and a rectangle is all ink', () => {
  const picture = blankPicture({ width: 2, height: 1 }, '#ffffff', ['#000000', '#ff0000']);
  fillRectangle(picture, 1, 1, 0, 1, 1);
  expect([...picture.rows].map((place) => picture.colours[place])).toEqual([
    [255, 255, 255],
    [255, 255, 255],
    [255, 0, 0],
  ]);
  expect(picture.colours[SHADES / 2]).toEqual([128, 128, 128]);
  expect(picture.colours).toHaveLength(1 + 2 * SHADES);
});

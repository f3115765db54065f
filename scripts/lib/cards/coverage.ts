/** How much of each pixel a glyph covers, row by row; `left` and `top` are of the first pixel, from the glyph's origin, y downwards. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  cells: Uint8Array;
}

/** Straight lines, each as x and y of both its ends in pixels, that close one or more outlines. */
export type Lines = number[];

/** So many rays go from left to right through each row of pixels. */
const RAYS = 16;

/** Where a ray meets a line, and 1 where that goes down, -1 where it goes up. */
type Crossing = [x: number, direction: 1 | -1];

/**
 * Fills outlines: a point is inside where those around it don't cancel each other, so that parts of a glyph may overlap and outlines of the
 * other direction are holes (the non-zero rule of SVG).
 *
 * @param levels the number for a pixel that is covered whole, 255 at most; 0 is for one that is not
 */
export function coverageOf(lines: Lines, levels: number): Coverage {
  if (lines.length === 0) return { left: 0, top: 0, width: 0, height: 0, cells: new Uint8Array() };
  const [xs, ys] = [lines.filter((_, i) => i % 2 === 0), lines.filter((_, i) => i % 2 === 1)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [width, height] = [Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top];
  const sums = new Float64Array(width * height);
  for (const [ray, crossings] of cross(lines, top, height).entries()) {
    const start = Math.floor(ray / RAYS) * width - left;
    let winding = 0;
    crossings.sort(([a], [b]) => a - b);
    for (const [i, [x, direction]] of crossings.entries()) {
      winding += direction;
      const next = crossings[i + 1];
      if (winding !== 0 && next) cover(sums, start, x, next[0]);
    }
  }
  return { left, top, width, height, cells: Uint8Array.from(sums, (sum) => Math.round((sum / RAYS) * levels)) };
}

function cross(lines: Lines, top: number, height: number): Crossing[][] {
  const rays = Array.from({ length: height * RAYS }, (): Crossing[] => []);
  for (let i = 0; i < lines.length; i += 4) {
    const [fromX, fromY, toX, toY] = lines.slice(i, i + 4) as [number, number, number, number];
    const direction = fromY < toY ? 1 : -1;
    const rayAt = (y: number): number => Math.ceil((y - top) * RAYS - 0.5);
    const end = rayAt(Math.max(fromY, toY));
    for (let ray = rayAt(Math.min(fromY, toY)); ray < end; ray += 1) {
      const y = top + (ray + 0.5) / RAYS;
      rays[ray]?.push([fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY), direction]);
    }
  }
  return rays;
}

function cover(sums: Float64Array, start: number, from: number, to: number): void {
  for (let x = Math.floor(from); x < to; x += 1) {
    sums[start + x] = (sums[start + x] as number) + Math.min(to, x + 1) - Math.max(from, x);
  }
}

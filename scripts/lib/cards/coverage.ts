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

/** Where rays meet lines, the crossings of one ray behind those of the ray above, each ray's from left to right. */
interface Crossings {
  /** Where those of a ray begin; one more than there are rays. */
  starts: Uint32Array;
  xs: Float64Array;
  /** 1 where the line goes down, -1 where it goes up. */
  directions: Int8Array;
}

/**
 * Fills outlines: a point is inside where those around it don't cancel each other, so that parts of a glyph may overlap and outlines of the
 * other direction are holes (the non-zero rule of SVG).
 *
 * @param levels the number for a pixel that is covered whole, 255 at most; 0 is for one that is not
 */
export function coverageOf(lines: Lines, levels: number): Coverage {
  if (lines.length === 0) return { left: 0, top: 0, width: 0, height: 0, cells: new Uint8Array() };
  const [left, right] = boundsOf(lines, 0);
  const [top, bottom] = boundsOf(lines, 1);
  const [width, height] = [right - left, bottom - top];
  const sums = new Float64Array(width * height);
  const { starts, xs, directions } = cross(lines, top, height);
  for (let ray = 0; ray < height * RAYS; ray += 1) {
    const row = Math.floor(ray / RAYS) * width - left;
    const end = starts[ray + 1] as number;
    let winding = 0;
    for (let i = starts[ray] as number; i < end; i += 1) {
      winding += directions[i] as number;
      if (winding !== 0 && i + 1 < end) cover(sums, row, xs[i] as number, xs[i + 1] as number);
    }
  }
  return { left, top, width, height, cells: Uint8Array.from(sums, (sum) => Math.round((sum / RAYS) * levels)) };
}

/** The whole pixels between which all ends lie. @param axis 0 for x, 1 for y */
function boundsOf(lines: Lines, axis: 0 | 1): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (let i = axis; i < lines.length; i += 2) {
    least = Math.min(least, lines[i] as number);
    most = Math.max(most, lines[i] as number);
  }
  return [Math.floor(least), Math.ceil(most)];
}

function cross(lines: Lines, top: number, height: number): Crossings {
  const rayAt = (y: number): number => Math.ceil((y - top) * RAYS - 0.5);
  const eachCrossing = (take: (ray: number, line: number) => void): void => {
    for (let line = 0; line < lines.length; line += 4) {
      const [one, other] = [rayAt(lines[line + 1] as number), rayAt(lines[line + 3] as number)];
      for (let ray = Math.min(one, other); ray < Math.max(one, other); ray += 1) take(ray, line);
    }
  };
  const starts = new Uint32Array(height * RAYS + 1);
  eachCrossing((ray) => {
    starts[ray + 1] = (starts[ray + 1] as number) + 1;
  });
  for (let ray = 1; ray < starts.length; ray += 1) starts[ray] = (starts[ray] as number) + (starts[ray - 1] as number);
  const ends = starts.slice();
  const xs = new Float64Array(starts.at(-1) as number);
  const directions = new Int8Array(xs.length);
  eachCrossing((ray, line) => {
    const [fromX, fromY, toX, toY] = [lines[line], lines[line + 1], lines[line + 2], lines[line + 3]] as [number, number, number, number];
    const x = fromX + ((top + (ray + 0.5) / RAYS - fromY) * (toX - fromX)) / (toY - fromY);
    let at = ends[ray] as number;
    ends[ray] = at + 1;
    for (; at > (starts[ray] as number) && (xs[at - 1] as number) > x; at -= 1) {
      xs[at] = xs[at - 1] as number;
      directions[at] = directions[at - 1] as number;
    }
    xs[at] = x;
    directions[at] = fromY < toY ? 1 : -1;
  });
  return { starts, xs, directions };
}

function cover(sums: Float64Array, start: number, from: number, to: number): void {
  for (let x = Math.floor(from); x < to; x += 1) {
    sums[start + x] = (sums[start + x] as number) + Math.min(to, x + 1) - Math.max(from, x);
  }
}

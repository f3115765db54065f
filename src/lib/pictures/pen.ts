import type { GeoContext } from 'd3-geo';

type Point = [number, number];

/**
 * Draws what d3-geo projects as short SVG path data: whole pixels, relative steps, without points and islands too small to see.
 *
 * @param tolerance the least distance of two points that follow one another, in pixels
 */
export class Pen implements GeoContext {
  readonly #tolerance: number;
  #line: Point[] = [];
  #data = '';

  constructor(tolerance: number) {
    this.#tolerance = tolerance;
  }

  moveTo(x: number, y: number): void {
    this.#end(false);
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#line.push([x, y]);
  }

  closePath(): void {
    this.#end(true);
  }

  beginPath(): void {}

  arc(): void {}

  /** What was drawn. */
  get data(): string {
    this.#end(false);
    return this.#data;
  }

  #end(isRing: boolean): void {
    const points = this.#thin(this.#line);
    this.#line = [];
    if (points.length < (isRing ? 4 : 2) || (isRing && areaOf(points) < this.#tolerance ** 2 * 2)) return;
    this.#data += pathOf(points) + (isRing ? 'z' : '');
  }

  #thin(line: Point[]): Point[] {
    const kept: Point[] = [];
    for (const [x, y] of line) {
      const point: Point = [Math.round(x), Math.round(y)];
      const last = kept.at(-1);
      if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= this.#tolerance) kept.push(point);
    }
    return kept;
  }
}

/** By the shoelace formula, in square pixels. */
function areaOf(points: Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

function pathOf(points: Point[]): string {
  const [[startX, startY] = [0, 0]] = points;
  const steps = points.slice(1).map(([x, y], index) => {
    const [lastX, lastY] = points[index] ?? [0, 0];
    return `${x - lastX} ${y - lastY}`;
  });
  return `M${startX} ${startY}l${steps.join(' ')}`.replaceAll(' -', '-');
}

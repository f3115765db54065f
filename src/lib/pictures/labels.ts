/** A name to be written on a map. */
export interface Named {
  name: string;
  /** What it names, in pixels of the map. */
  x: number;
  y: number;
  /** True where it stands beside a dot, false where it stands on a shape. */
  isDot: boolean;
}

export interface Label {
  /** Where it is anchored: start to the right of its place, middle on it, end to the left. */
  anchor: 'start' | 'middle' | 'end';
  /** How far it stands to the right of its place, in pixels, and below it, in its own size. */
  dx: number;
  dy: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels between a dot's middle and its name. */
const DOT = 8;
const PLACES: Record<'dot' | 'shape', Label[]> = {
  dot: [
    { anchor: 'start', dx: DOT, dy: 0.35 },
    { anchor: 'end', dx: -DOT, dy: 0.35 },
    { anchor: 'middle', dx: 0, dy: -0.7 },
    { anchor: 'middle', dx: 0, dy: 1.4 },
  ],
  shape: [
    { anchor: 'middle', dx: 0, dy: 0.35 },
    { anchor: 'middle', dx: 0, dy: 1.7 },
    { anchor: 'middle', dx: 0, dy: -1 },
  ],
};

/**
 * Finds a place for each name on which it touches no other and stays on the map. The first names go first; a name that finds none is left
 * out, for the list beside the map to say.
 *
 * @param size of the map as it is shown at its smallest, and of the type on it, all in one unit
 */
export function placeLabels(names: Named[], size: { width: number; height: number; type: number }): (Label | undefined)[] {
  const taken: Box[] = [];
  return names.map(({ name, x, y, isDot }) => {
    for (const label of PLACES[isDot ? 'dot' : 'shape']) {
      const box = boxOf(name, x, y, label, size.type);
      const isInside = box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return label;
    }
    return undefined;
  });
}

/** The width of a letter of Inter is 0.56 of its size on average. */
function boxOf(name: string, x: number, y: number, { anchor, dx, dy }: Label, type: number): Box {
  const width = [...name].length * type * 0.56;
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  const baseline = y + dy * type;
  return { left, right: left + width, top: baseline - type, bottom: baseline + type * 0.3 };
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

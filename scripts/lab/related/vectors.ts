/** Words with their vectors, the commonest first; each vector has length 1 and stands at `place * size`. */
export interface Vectors {
  words: string[];
  size: number;
  values: Float32Array;
}

/**
 * Takes vectors that can be compared by their angle: less the mean of all, which no two of them differ by.
 *
 * @param vectors as the package has them, by word
 */
export function takeVectors(words: string[], vectors: Record<string, number[]>, size: number): Vectors {
  const values = new Float32Array(words.length * size);
  const mean = new Float64Array(size);
  for (const [place, word] of words.entries()) values.set((vectors[word] ?? []).slice(0, size), place * size);
  for (let at = 0; at < values.length; at += 1) mean[at % size] = (mean[at % size] ?? 0) + (values[at] ?? 0) / words.length;
  for (let start = 0; start < values.length; start += size) {
    const own = values.subarray(start, start + size).map((value, at) => value - (mean[at] ?? 0));
    const length = Math.hypot(...own) || 1;
    values.set(
      own.map((value) => value / length),
      start,
    );
  }
  return { words, size, values };
}

/** The cosine of two words, by their places. */
export function cosine({ values, size }: Vectors, a: number, b: number): number {
  let sum = 0;
  for (let at = 0; at < size; at += 1) sum += (values[a * size + at] as number) * (values[b * size + at] as number);
  return sum;
}

export interface Neighbour {
  place: number;
  cosine: number;
}

/** Of each word its `count` nearest, the nearest first. Takes a minute for 30,000 words. */
export function nearest(vectors: Vectors, count: number): Neighbour[][] {
  const found: Neighbour[][] = vectors.words.map(() => []);
  const add = (list: Neighbour[], place: number, cosine: number) => {
    if (list.length === count && cosine <= (list[count - 1] as Neighbour).cosine) return;
    if (list.length === count) list.pop();
    let at = list.length;
    while (at > 0 && (list[at - 1] as Neighbour).cosine < cosine) at -= 1;
    list.splice(at, 0, { place, cosine });
  };
  for (let a = 0; a < vectors.words.length; a += 1) {
    for (let b = a + 1; b < vectors.words.length; b += 1) {
      const near = cosine(vectors, a, b);
      if (near < LEAST) continue;
      add(found[a] as Neighbour[], b, near);
      add(found[b] as Neighbour[], a, near);
    }
  }
  return found;
}

/** Words further apart than this are never near. */
const LEAST = 0.25;

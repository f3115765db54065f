/** Draws numbers from a seed; the same seed gives the same numbers (Mulberry32, Tommy Ettinger 2017, public domain). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** At least 0, less than `limit`. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) * (limit / 2 ** 32);
  }

  /** A whole number from `least` to `most`, both inclusive. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.below(most - least + 1));
  }

  /** A whole number from 0 to below `count`, which is at least 1. */
  index(count: number): number {
    return this.whole(0, count - 1);
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.index(list.length)] as Item;
  }

  /** One of a list; undefined of an empty one. */
  pickAny<Item>(list: readonly Item[]): Item | undefined {
    return list[this.index(Math.max(1, list.length))];
  }

  /** Puts a list into another order, in place. */
  shuffle(list: unknown[]): void {
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = this.index(last + 1);
      [list[last], list[other]] = [list[other], list[last]];
    }
  }
}

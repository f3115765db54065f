/** Disjoint sets of numbers, joined two by two. */
export class Sets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, i) => i);
  }

  rootOf(i: number): number {
    let root = i;
    while (this.parents[root] !== root) root = this.parents[root] as number;
    this.parents[i] = root;
    return root;
  }

  /** Joins a later one to an earlier one. */
  join(a: number, b: number): void {
    const [first, second] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    this.parents[second] = first;
  }
}

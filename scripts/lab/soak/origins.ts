import type { LedgerPassage } from '../../../src/schemas/ledger.ts';
import type { TracedParagraph } from './edits.ts';

/** Knows which paragraphs of an edited revision hold the words of which passage before. Passages of the same words are one. */
export class Origins {
  /** The first passage of each text. */
  readonly #first: ReadonlyMap<string, number>;
  /** For each paragraph: how many of its words it has from which passage. */
  readonly #shares: readonly ReadonlyMap<number, number>[];

  /**
   * @param before the passages, in order
   * @param now the paragraphs that came of them
   */
  constructor(before: readonly LedgerPassage[], now: readonly TracedParagraph[]) {
    this.#first = new Map(before.map(({ text }, index) => [text, index] as const).reverse());
    this.#shares = now.map((paragraph) => {
      const shares = new Map<number, number>();
      for (const { from } of paragraph) {
        if (from === null) continue;
        const origin = this.#first.get(before[from]?.text ?? '') ?? from;
        shares.set(origin, (shares.get(origin) ?? 0) + 1);
      }
      return shares;
    });
  }

  /** The paragraphs that hold most of a passage's words; several when they hold as many. */
  heirs(text: string): number[] {
    const shares = this.#shares.map((_, index) => this.#share(index, text));
    const most = Math.max(0, ...shares);
    return shares.flatMap((share, index) => (share === most && most > 0 ? [index] : []));
  }

  /** The paragraphs that hold any of a passage's words. */
  holders(text: string): number[] {
    return this.#shares.flatMap((_, index) => (this.#share(index, text) > 0 ? [index] : []));
  }

  /** Whether a paragraph has more words of a passage than of any other. */
  hasMostFrom(index: number, text: string): boolean {
    const own = this.#share(index, text);
    return own > 0 && [...(this.#shares[index] ?? [])].every(([other, share]) => other === this.#first.get(text) || share < own);
  }

  /** Whether a paragraph may answer for a passage: no other holds more of its words, or it has most of its own from it. */
  mayAnswer(index: number, text: string): boolean {
    return this.heirs(text).includes(index) || this.hasMostFrom(index, text);
  }

  #share(index: number, text: string): number {
    return this.#shares[index]?.get(this.#first.get(text) ?? -1) ?? 0;
  }
}

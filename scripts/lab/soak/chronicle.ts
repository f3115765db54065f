import type { Ledger, LedgerPassage } from '../../../src/schemas/ledger.ts';
import { type TracedParagraph, textOf } from './edits.ts';
import { addressesOf, type GivenAddress } from './given.ts';
import type { Landing } from './landing.ts';
import { Origins } from './origins.ts';

/** What an explainer has published, edition by edition, and where the words of each passage went, as the edits know it. */
export class Chronicle {
  readonly slug: string;
  /** Every address that it has given, each as it stood last. */
  readonly given = new Map<string, GivenAddress>();
  /** Those of the last edition, in order. */
  passages: readonly LedgerPassage[] = [];
  /** The words that each passage had last. */
  readonly #texts = new Map<string, string>();
  /** The passages that hold words of a passage in the edition after. */
  readonly #heirs = new Map<string, Set<string>>();
  /** Passages whose address went to other words, or is said to have merged into others. */
  readonly #astray = new Set<string>();
  /** The passage that a removed one is said to have merged into. */
  readonly #into = new Map<string, string>();

  constructor(slug: string) {
    this.slug = slug;
  }

  /** Notes what the site shows now. @param paragraphs those of the article; null when it has not changed */
  add(mdx: string, ledger: Ledger, paragraphs: readonly TracedParagraph[] | null): void {
    const now = ledger.revisions.at(-1)?.passages ?? [];
    if (paragraphs) this.#trace(now, paragraphs, ledger);
    this.passages = now;
    for (const { id, text } of now) this.#texts.set(id, text);
    const given = addressesOf(this.slug, mdx);
    if (ledger.revisions.length > 1) given.push({ page: `explainers/${this.slug}/revisions/`, id: '', kind: 'page', passages: [] });
    for (const one of given) this.given.set(`${one.page}#${one.id}`, one);
  }

  #trace(now: readonly LedgerPassage[], paragraphs: readonly TracedParagraph[], { gone }: Ledger): void {
    const own = paragraphsOf(now, paragraphs);
    const origins = new Origins(this.passages, own);
    const idAt = (index: number): string => now[index]?.id ?? '';
    for (const { id, text } of this.passages) {
      const heirs = this.#heirs.get(id) ?? new Set<string>();
      for (const index of origins.holders(text)) heirs.add(idAt(index));
      this.#heirs.set(id, heirs);
      const grave = gone.find((tombstone) => tombstone.id === id);
      const to = grave?.fate === 'merged' ? grave.into : id;
      const at = now.findIndex((passage) => passage.id === to);
      if (to === id) this.#into.delete(id);
      else this.#into.set(id, to);
      if (at >= 0 && now[at]?.text !== text && !origins.mayAnswer(at, text)) this.#astray.add(id);
    }
  }

  /** Whether an address leads to what it stood for: to the passage, to what is left of it, or to where its words are. */
  isRight({ kind, id, passages }: GivenAddress, { at, removed }: Landing): boolean {
    if (kind === 'page') return true;
    if (removed && !this.#isTrue(at[0] ?? '', removed)) return false;
    if (kind === 'passage') return !this.#astray.has(id) && at.length === 1 && this.#isHome(id, at[0] ?? '');
    return at.some((end) => passages.some((passage) => this.#isHome(passage, end) || this.#heirsOf(passage).has(end)));
  }

  /** Whether a place is the passage itself, or one of the same words. */
  #isHome(id: string, at: string): boolean {
    return at === id || this.#texts.get(at) === this.#texts.get(id);
  }

  /** Whether a removed passage is shown with its last words, and with the passage that they went into. */
  #isTrue(id: string, { text, into }: { text: string; into: string | undefined }): boolean {
    const seen = new Set([id]);
    let end = id;
    for (let next = this.#into.get(end); next !== undefined && !seen.has(next); next = this.#into.get(end)) {
      seen.add(next);
      end = next;
    }
    return text === this.#texts.get(id) && (into ?? id) === end;
  }

  #heirsOf(id: string, found = new Set<string>()): Set<string> {
    for (const heir of this.#heirs.get(id) ?? []) {
      if (found.has(heir)) continue;
      found.add(heir);
      this.#heirsOf(heir, found);
    }
    return found;
  }
}

/** The paragraph of each passage: the reader takes a short one for a heading, or leaves out what is not prose, and cuts white space off. */
function paragraphsOf(passages: readonly LedgerPassage[], paragraphs: readonly TracedParagraph[]): TracedParagraph[] {
  const left = [...paragraphs];
  return passages.map(({ text }) => {
    const at = left.findIndex((paragraph) => textOf(paragraph).trim() === text);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) throw new Error(`A passage is no paragraph of its article: ${text}`);
    return found;
  });
}

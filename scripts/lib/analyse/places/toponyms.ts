import { isCapitalised, isPossessive, type Paragraph, type Sentence, type Token } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import type { NameLists } from '../model/vocabulary.ts';
import type { KnownHit } from '../names/known.ts';

const LONGEST = 4;

/** The name of a place, or a word made from one, as token indices `[first, last)` of its sentence. */
export interface Toponym {
  paragraph: number;
  sentence: Sentence;
  first: number;
  last: number;
  form: 'state' | 'place' | 'adjective' | 'people';
}

/** The names of places, and the words made from them, in the order of the article. */
export function findToponyms(
  paragraphs: readonly Paragraph[],
  hits: readonly KnownHit[],
  names: ReadonlyMap<number, readonly FoundName[]>,
  lists: NameLists,
): Toponym[] {
  const found: Toponym[] = [];
  const known = Map.groupBy(hits, ({ sentence }) => sentence);
  paragraphs.forEach(({ sentences }, paragraph) => {
    const placeNames = (names.get(paragraph) ?? []).filter((name) => name.kind === 'place');
    const people = (names.get(paragraph) ?? []).filter((name) => name.kind === 'person');
    for (const sentence of sentences) {
      const { tokens } = sentence;
      const own = known.get(sentence) ?? [];
      for (let i = 0; i < tokens.length; ) {
        const token = tokens[i] as Token;
        const hit = own.find(({ first }) => first === i);
        const form = hit ? formOf(hit) : null;
        const name = placeNames.find(({ start }) => start === token.start);
        const spanned = name ? tokens.filter(({ start, end }) => start >= name.start && end <= name.end).length : 0;
        const inPerson = people.some(({ start, end }) => start <= token.start && token.end <= end && end - start > token.end - token.start);
        const last = inPerson ? i : i + Math.max(listedAt(tokens, i, lists), spanned, hit && form ? hit.last - hit.first : 0);
        if (last > i) found.push({ paragraph, sentence, first: i, last, form: form && hit?.last === last ? form : 'place' });
        i = Math.max(last, i + 1);
      }
    }
  });
  return found;
}

function formOf({ role, actor }: KnownHit): Toponym['form'] | null {
  if (role === 'name' || role === 'alias') return actor.kind === 'country' ? 'state' : null;
  if (role === 'adjective' || role === 'region') return 'adjective';
  if (role === 'people') return 'people';
  return role === 'capital' ? 'place' : null;
}

/** How many tokens from `i` on are a city or region of the word lists: 0 for none. */
function listedAt(tokens: readonly Token[], i: number, lists: NameLists): number {
  if (!isCapitalised(tokens[i])) return 0;
  for (let size = Math.min(LONGEST, tokens.length - i); size > 0; size--) {
    const run = tokens.slice(i, i + size);
    if (!run.every((token) => isCapitalised(token) || /^(of|upon|de|la|del)$/.test(token.text))) continue;
    if (isPossessive(run.at(-1))) continue;
    const words = run.map((token) => token.text.toLowerCase()).join(' ');
    if (lists.places.has(words) && words.length > 3) return size;
  }
  return 0;
}

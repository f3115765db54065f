import type { Random } from '../support/random.ts';
import { type Draw, isTelling, type Pool } from './draw.ts';
import { anyForm, startsWith } from './known-words.ts';
import { wordsOf } from './words.ts';

/** How far a made-up word must be from every word of the site, in letters. */
const FAR = 3;

/**
 * Words that nothing has all of: a made-up one, an everyday one that the site does not have, or two that never meet on a page.
 *
 * @param everyday words of everyday English, in lower case
 */
export const nothing =
  (everyday: readonly string[]): Draw =>
  (source) => {
    const { random } = source;
    return random.pick([() => neverMet(source), () => strange(source, madeUp(random)), () => strange(source, random.pick(everyday))])();
  };

/** What the beginning, the middle and the end of a syllable of a made-up word may be. */
const syllables = [[...'bcdfghjklmnprstvwz'], ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'], ['', 'n', 'x', 'lk', 'rg', 'b']];

function madeUp(random: Random): string {
  const syllable = (): string => syllables.map((choices) => random.pick(choices)).join('');
  return Array.from({ length: random.whole(3, 4) }, syllable).join('');
}

/** A word that nobody could have meant for one of the site's, alone or behind one that it has. */
function strange({ known, sections, random }: Pool, word: string) {
  const before = random.below(1) < 0.5 ? [drawWord({ known, sections, random })] : [];
  if (
    !/^[a-z]{6,}$/.test(word) ||
    before.includes(undefined) ||
    known.near(word, FAR).length > 0 ||
    known.isOnOnePage([startsWith(word.slice(0, 5))])
  )
    return null;
  return { q: [...before, word].join(' '), class: 'no-answer', expect: [] };
}

function neverMet(source: Pool) {
  const words = [drawWord(source), drawWord(source)];
  const [one, other] = words;
  if (one === undefined || other === undefined || one === other) return null;
  // Whoever takes the last word for the first letters of a longer one must not find a page either.
  const meets = source.known.isOnOnePage([anyForm(one), startsWith(other)]) || source.known.isOnOnePage([anyForm(one), anyForm(other)]);
  return meets ? null : { q: words.join(' '), class: 'no-answer', expect: [] };
}

function drawWord({ known, sections, random }: Pool): string | undefined {
  const telling = random
    .pick(sections)
    .section.blocks.flatMap(wordsOf)
    .filter((word) => isTelling(word, known) && word.folded.length > 4);
  return telling.length === 0 ? undefined : random.pick(telling).folded;
}

import { keyOf, type Referent } from './referents.ts';
import type { Sets } from './sets.ts';

const DEFINITE = /^(the|this|that|these|those)$/;
/** How many referents back a noun phrase looks for what it goes back to. */
const REACH = 60;

/** A noun phrase goes back to the last phrase or name with its head: "the court" to "the Supreme Court". */
export function joinPhrases(referents: readonly Referent[], sets: Sets): void {
  referents.forEach((phrase, i) => {
    if (phrase.form !== 'noun') return;
    const target = antecedentOf(phrase, i, referents);
    if (target !== null) sets.join(target, i);
  });
}

function antecedentOf(phrase: Referent, i: number, referents: readonly Referent[]): number | null {
  const key = keyOf(phrase).toLowerCase();
  const definite = DEFINITE.test(phrase.before);
  const indefinite =
    /^(an?|another|some|many|several|other|more|no|any|each|every)$/.test(phrase.before) ||
    /^(another|other|two|three|four|five|\d+)\b/.test(key);
  if (indefinite) return null;
  for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
    const other = referents[j] as Referent;
    if (other.paragraph === phrase.paragraph && other.end > phrase.start) continue;
    if (other.form === 'noun' && keyOf(other).toLowerCase() === key) return j;
    if (!definite) continue;
    if (
      phrase.kind === 'person' &&
      other.kind === 'person' &&
      other.words.length > phrase.words.length &&
      phrase.words.every((word) => other.words.includes(word))
    )
      return j;
    if (other.form === 'noun' && other.head === phrase.head && phrase.words.slice(0, -1).every((word) => other.words.includes(word)))
      return j;
    if (other.form === 'name' && phrase.words.length === 1 && other.kind !== 'person' && headsName(other, phrase.head)) return j;
    if (phrase.words.length === 1 && /^(country|nation)$/.test(phrase.head) && other.kind === 'country') return j;
  }
  return null;
}

/** "court" heads "Supreme Court" and "Court of Appeal". */
function headsName({ words }: Referent, noun: string): boolean {
  const of = words.indexOf('of');
  return words.length > 1 && words[of > 0 ? of - 1 : words.length - 1]?.toLowerCase() === noun;
}

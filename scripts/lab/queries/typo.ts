import type { Random } from '../support/random.ts';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What is written for what sounds alike. */
const sounds: readonly [RegExp, string][] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ck/, 'k'],
  [/c(?=[aou])/, 'k'],
  [/c(?=[ei])/, 's'],
  [/s(?=[ei])/, 'c'],
  [/ie/, 'ei'],
  [/ei/, 'ie'],
  [/y/, 'i'],
  [/([a-z])\1/, '$1'],
  [/(?<=[aeiou])([lmnprst])(?=[aeiou])/, '$1$1'],
  [/ance$/, 'ence'],
  [/ence$/, 'ance'],
  [/ant$/, 'ent'],
  [/ent$/, 'ant'],
  [/(?<=.)a(?=.)/, 'e'],
  [/(?<=.)e(?=.)/, 'a'],
  [/(?<=.)h/, ''],
];

type Slip = (word: string, random: Random) => string;

const cut = (word: string, at: number, length: number, put: string): string => word.slice(0, at) + put + word.slice(at + length);
const place = (word: string, random: Random, from = 1): number => random.whole(from, word.length - 1);

const slips: readonly Slip[] = [
  // A letter left out.
  (word, random) => cut(word, place(word, random), 1, ''),
  // A letter twice.
  (word, random) => {
    const at = place(word, random);
    return cut(word, at, 0, word[at] ?? '');
  },
  // The key beside.
  (word, random) => {
    const at = place(word, random);
    return cut(word, at, 1, beside(word[at] ?? '', random));
  },
  // Two letters in the wrong order.
  (word, random) => {
    const at = random.whole(0, word.length - 2);
    return cut(word, at, 2, `${word[at + 1]}${word[at]}`);
  },
  // The first letter.
  (word, random) => (random.below(1) < 0.5 ? word.slice(1) : cut(word, 0, 1, beside(word[0] ?? '', random))),
  // As it sounds.
  (word, random) => word.replace(...random.pick(sounds.filter(([from]) => from.test(word)).concat([[/(?<=.)(.)/, '$1$1']]))),
];

function beside(letter: string, random: Random): string {
  const row = rows.find((keys) => keys.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  return random.pick([...row].filter((_, other) => Math.abs(other - at) === 1));
}

/** A word as somebody mistypes or misspells it, all in lower case; it may come out as it was. */
export const misspell = (word: string, random: Random): string => random.pick(slips)(word, random);

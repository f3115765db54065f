import dates from '../../vocabulary/dates.json' with { type: 'json' };
import gazetteer from '../../vocabulary/gazetteer.json' with { type: 'json' };
import lists from '../../vocabulary/initials.json' with { type: 'json' };
import nameLists from '../../vocabulary/name-lists.json' with { type: 'json' };
import nameParts from '../../vocabulary/name-parts.json' with { type: 'json' };
import stopWords from '../../vocabulary/stop-words.json' with { type: 'json' };

const SMALL = new Set(lists.small);
const KEPT = new Set(lists.kept);
const COMMON = new Set(nameLists.common.flatMap((line) => line.split(', ')));
/** What two letters are before they are anybody's initials. */
const TAKEN = new Set([...stopWords, ...lists.others]);

/** Words of which a name is that of a body, and firms: only of these, two letters are likely to be used. */
const BODIES = new Set(nameParts.organisationHeads);
const FIRMS = new Set(gazetteer.companies.flatMap((line) => line.split(', ')));

/** How many words a name may have of which initials are made, and how many letters these. */
const MOST_WORDS = 8;
const MOST_LETTERS = 6;

/**
 * The initials that a body may go by, in capitals: without its small words, and, where "of" or "for" is its second word, with that ("MOD").
 * None for a name with words in lower case, and none that are an everyday word; small words are none of these, since a query has them in
 * capitals where it means a name ("WHO").
 */
export function initialsOf(name: string): string[] {
  const bare = name.replace(/^the\s+/i, '');
  const words = bare.split(/\s+/).map((word) => word.replace(/['’]s$/, '').replace(/[^\p{L}\p{N}]/gu, ''));
  const said = words.filter((word) => word !== '' && !SMALL.has(word.toLowerCase()));
  if (said.length < 2 || words.length > MOST_WORDS || !said.every(isPlain)) return [];
  const group = groupOf(words);
  if (group !== undefined) return [group];
  const short = said.map(lettersOf).join('');
  const [, second = ''] = words;
  const isKept = said.length <= 3 && KEPT.has(second.toLowerCase());
  const long = isKept ? [said[0] ?? '', second, ...said.slice(1)].map(lettersOf).join('') : short;
  const isBody = said.some((word) => BODIES.has(word)) || FIRMS.has(bare);
  return [...new Set([short, long])].filter(
    (letters) => letters.length <= MOST_LETTERS && !isWord(letters.toLowerCase()) && (letters.length > 2 || isBody),
  );
}

/** The initials of a country: "NZ". */
export const initialsOfCountry = (name: string): string[] => {
  const words = name.split(/[\s-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
  const letters = words.map(lettersOf).join('');
  return letters.length < 2 || isWord(letters.toLowerCase()) ? [] : [letters];
};

/** "G7" of "Group of Seven". */
function groupOf(words: readonly string[]): string | undefined {
  const many = dates.numbers.indexOf(words.at(-1)?.toLowerCase() ?? '');
  return many > 1 && words.length === 3 && words[1]?.toLowerCase() === 'of' ? `${lettersOf(words[0] ?? '')}${many}` : undefined;
}

/** Whether a word is written as a name, and is no initials but at the start: "UN Security Council". */
const isPlain = (word: string, index: number): boolean => /^\p{Lu}\p{L}*$/u.test(word) && (index === 0 || !isInitials(word));
const isInitials = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

const lettersOf = (word: string): string => (isInitials(word) ? word : word.charAt(0).toUpperCase());

const isWord = (letters: string): boolean =>
  letters.length < 3 ? TAKEN.has(letters) : COMMON.has(letters) && !stopWords.includes(letters);

import pairs from '../../vocabulary/spelling-pairs.json' with { type: 'json' };

const OTHER = new Map(Object.entries(pairs).flatMap(([british, american]) => [[british, american] as const, [american, british] as const]));

/** A name as the other side of the Atlantic writes it, "Harbour Centre" for "Harbor Center"; undefined where both write it alike. */
export function otherSpelling(name: string): string | undefined {
  const other = name.replace(/[\p{L}-]+/gu, (word) => {
    const found = OTHER.get(word.toLowerCase());
    return found === undefined ? word : inCaseOf(word, found);
  });
  return other === name ? undefined : other;
}

function inCaseOf(word: string, other: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return other.toUpperCase();
  return word[0] === word[0]?.toUpperCase() ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

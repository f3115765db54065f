const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * An index from A to Z; what starts with no letter stands under "#". "The" at the start of a name does not count, nor do accents.
 *
 * @param most so many items stand together under an empty letter
 */
export function aToZ<T extends { name: string; id: string }>(items: T[], most: number): { letter: string; items: T[] }[] {
  const keyed = items.map((item) => ({ item, key: item.name.replace(/^the\s+/i, '') }));
  keyed.sort((a, b) => byName.compare(a.key, b.key) || (a.item.id < b.item.id ? -1 : 1));
  const groups = Map.groupBy(keyed, ({ key }) => (items.length > most ? letterOf(key) : ''));
  return [...groups]
    .map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || byName.compare(a.letter, b.letter));
}

/** Letters that Unicode does not take apart into one of these and an accent. */
const PLAIN: Record<string, string> = { Æ: 'A', Đ: 'D', Ð: 'D', Ħ: 'H', Ł: 'L', Ø: 'O', Œ: 'O', Þ: 'T' };

function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toUpperCase();
  if (PLAIN[first]) return PLAIN[first];
  return /\p{L}/u.test(first) ? first : '#';
}

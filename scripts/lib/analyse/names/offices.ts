import type { Token } from '../../language/paragraph.ts';
import type { FoundName } from '../model/analysis.ts';
import type { NameLists } from '../model/vocabulary.ts';

/**
 * "the Mayor of London Anna Doran": the place belongs to the office and is a name of its own. A person's name of three words or more that
 * begins with a place after "of" or "from" is cut there, unless that word is a given name too.
 *
 * @param tokens the sentence that the names stand in
 */
export function splitOffice(name: FoundName, tokens: readonly Token[], lists: NameLists): FoundName[] {
  const first = tokens.findIndex(({ start }) => start === name.start);
  const [place, second, third] = tokens.slice(first, first + 3);
  if (name.kind !== 'person' || !place || !second || !third || third.end > name.end) return [name];
  const word = place.text.toLowerCase();
  const isPlace = lists.places.has(word) && !lists.female.has(word) && !lists.male.has(word);
  if (!isPlace || !/^(?:of|from)$/i.test(tokens[first - 1]?.text ?? '')) return [name];
  return [
    { ...name, end: place.end, kind: 'place' },
    { ...name, start: second.start },
  ];
}

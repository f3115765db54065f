import nlp from 'compromise';
import type { NameLists } from '../analyse/model/vocabulary.ts';

const NAME_TAGS = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'City',
  'Country',
  'Region',
  'Place',
  'Organization',
  'SportsTeam',
  'ProperNoun',
]);

/** compromise keeps its word lists on the model, which its types leave open. */
interface Model {
  one: { lexicon: Record<string, string | string[]> };
}

/** compromise's word lists (MIT), sorted by what a name analysis asks of them. */
export function loadNameLists(): NameLists {
  const lists = {
    female: new Set<string>(),
    male: new Set<string>(),
    surnames: new Set<string>(),
    places: new Set<string>(),
    organisations: new Set<string>(),
    common: new Set<string>(),
    people: new Set<string>(),
  };
  const lexicon = (nlp.model() as unknown as Model).one.lexicon;
  for (const [word, tag] of Object.entries(lexicon)) {
    const tags = new Set([tag].flat());
    const has = (...wanted: string[]) => wanted.some((name) => tags.has(name));
    if (has('FemaleName', 'FirstName')) lists.female.add(word);
    if (has('MaleName', 'FirstName')) lists.male.add(word);
    if (has('LastName')) lists.surnames.add(word);
    if (has('City', 'Region', 'Place')) lists.places.add(word);
    if (has('Organization', 'SportsTeam')) lists.organisations.add(word);
    if (has('Actor')) lists.people.add(word);
    if (![...tags].some((name) => NAME_TAGS.has(name))) lists.common.add(word);
  }
  return lists;
}

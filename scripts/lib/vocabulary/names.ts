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

/** Of each list, the tags of compromise that a word in it has one of. */
const TAGS_OF: Record<Exclude<keyof NameLists, 'common'>, string[]> = {
  female: ['FemaleName', 'FirstName'],
  male: ['MaleName', 'FirstName'],
  surnames: ['LastName'],
  places: ['City', 'Region', 'Place'],
  organisations: ['Organization', 'SportsTeam'],
  people: ['Actor'],
};

/** compromise's word lists (MIT), sorted by what a name analysis asks of them. */
export function loadNameLists(): NameLists {
  const { lexicon } = (nlp.model() as unknown as Model).one;
  const tagged = Object.entries(lexicon).map(([word, tag]) => ({ word, tags: [tag].flat() }));
  const wordsWith = (isMeant: (tags: string[]) => boolean) => new Set(tagged.flatMap(({ word, tags }) => (isMeant(tags) ? [word] : [])));
  const lists = Object.entries(TAGS_OF).map(([name, wanted]) => [name, wordsWith((tags) => wanted.some((tag) => tags.includes(tag)))]);
  return { ...Object.fromEntries(lists), common: wordsWith((tags) => !tags.some((tag) => NAME_TAGS.has(tag))) };
}

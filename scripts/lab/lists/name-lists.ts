import nlp from 'compromise';
import type { NameLists } from '../../lib/analyse/model/vocabulary.ts';
import { inRows } from '../support/rows.ts';

const NAME_TAGS = /^(FirstName|MaleName|FemaleName|LastName|Person|City|Country|Region|Place|Organization|SportsTeam|ProperNoun)$/;

/** Of each list, the tags of compromise that a word in it has one of. */
const TAGS_OF: Record<Exclude<keyof NameLists, 'common'>, string[]> = {
  female: ['FemaleName', 'FirstName'],
  male: ['MaleName', 'FirstName'],
  surnames: ['LastName'],
  places: ['City', 'Region', 'Place'],
  organisations: ['Organization', 'SportsTeam'],
  people: ['Actor'],
};

/** compromise's word lists (MIT), sorted by what a name analysis asks of them, as src/vocabulary/name-lists.json holds them. */
export function formatNameLists(): string {
  // compromise keeps its word lists on the model, which its types leave open
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
  const tagged = Object.entries(lexicon).map(([word, tag]) => ({ word, tags: [tag].flat() }));
  const rowsOf = (isMeant: (tags: string[]) => boolean) => inRows(tagged.flatMap(({ word, tags }) => (isMeant(tags) ? [word] : [])).sort());
  const lists = Object.entries(TAGS_OF).map(([name, wanted]) => [name, rowsOf((tags) => wanted.some((tag) => tags.includes(tag)))]);
  const common = rowsOf((tags) => !tags.some((tag) => NAME_TAGS.test(tag)));
  return `${JSON.stringify({ ...Object.fromEntries(lists), common }, null, 2)}\n`;
}

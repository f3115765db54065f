import nlp from 'compromise';
import stored from '../../../src/vocabulary/names-model.json' with { type: 'json' };
import type { NameLists, NameModel } from '../analyse/model/vocabulary.ts';
import { gatherRows } from '../analyse/names/features.ts';

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

/** compromise's word lists (MIT), sorted by what a name analysis asks of them. */
export function loadNameLists(): NameLists {
  // compromise keeps its word lists on the model, which its types leave open
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
  const tagged = Object.entries(lexicon).map(([word, tag]) => ({ word, tags: [tag].flat() }));
  const wordsWith = (isMeant: (tags: string[]) => boolean) => new Set(tagged.flatMap(({ word, tags }) => (isMeant(tags) ? [word] : [])));
  const lists = Object.entries(TAGS_OF).map(([name, wanted]) => [name, wordsWith((tags) => wanted.some((tag) => tags.includes(tag)))]);
  return { ...Object.fromEntries(lists), common: wordsWith((tags) => !tags.some((tag) => NAME_TAGS.test(tag))) };
}

/** The weights that tell names apart, as `npm run lab:train` wrote them. */
export function loadNameModel(): NameModel {
  const { features }: { features: Record<string, string> } = stored;
  const names = Object.keys(features);
  // Filled up to whole groups of base64, all rows are read as one.
  const weights = new Int8Array(Buffer.from(Object.values(features).join('').replaceAll('=', 'A'), 'base64'));
  const transitions = Float64Array.from(stored.transitions, (weight) => weight ?? Number.NEGATIVE_INFINITY);
  return { rows: gatherRows(names, weights.length / names.length), weights, scale: stored.scale, transitions };
}

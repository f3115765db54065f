import nlp from 'compromise';
import stored from '../../../src/vocabulary/names-model.json' with { type: 'json' };
import type { NameLists, NameModel } from '../analyse/model/vocabulary.ts';

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
  const entries = Object.entries(stored.features as Record<string, string>);
  const width = Math.sqrt(stored.transitions.length) - 1;
  const weights = new Int8Array(entries.length * width);
  const rows = new Map<string, number>();
  for (const [name, row] of entries) {
    weights.set(new Int8Array(Buffer.from(row, 'base64')), rows.size * width);
    rows.set(name, rows.size * width);
  }
  const transitions = Float64Array.from(stored.transitions, (weight) => weight ?? Number.NEGATIVE_INFINITY);
  return { rows, weights, scale: stored.scale, transitions };
}

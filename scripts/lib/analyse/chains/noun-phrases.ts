import readings from '../../../../src/vocabulary/readings.json' with { type: 'json' };
import roles from '../../../../src/vocabulary/roles.json' with { type: 'json' };
import { isPlural, singular } from '../../language/nouns.ts';
import { lower, type Paragraph, type Sentence, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import { nominals } from '../../language/word-lists.ts';
import type { FoundName, FoundNominal } from '../model/analysis.ts';
import type { NameLists } from '../model/vocabulary.ts';
import type { KnownHit } from '../names/known.ts';
import { type Chunk, chunksOf } from './chunks.ts';

const OF_ONE = /^(i|me|he|him|she)$/i;
const OF_SEVERAL = /^(we|us|they|them)$/i;

/**
 * The noun phrases and pronouns that stand for people, bodies and places without naming them, the titled names of people, and the
 * adjectives made from the names of peoples. They may nest: "Iraqi", "Iraqi government forces".
 */
export function findNominals(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  hits: readonly KnownHit[],
  lists: NameLists,
): FoundNominal[] {
  const namesOf = Map.groupBy(names, ({ paragraph }) => paragraph);
  const hitsOf = Map.groupBy(hits, ({ sentence }) => sentence);
  return sentencesOf(paragraphs).flatMap(({ paragraph, sentence }) =>
    nominalsIn(sentence, namesOf.get(paragraph) ?? [], hitsOf.get(sentence) ?? [], lists).map((nominal) => ({ paragraph, ...nominal })),
  );
}

type Nominal = Omit<FoundNominal, 'paragraph'>;

function nominalsIn({ tokens }: Sentence, names: readonly FoundName[], hits: readonly KnownHit[], lists: NameLists): Nominal[] {
  const peoples = new Set(hits.filter(({ role }) => role === 'people').map(({ last }) => last - 1));
  const chunks = chunksOf(tokens);
  return [
    ...tokens.flatMap((token, i): Nominal[] => {
      const kind = OF_ONE.test(token.text) ? 'person' : OF_SEVERAL.test(token.text) && token.text !== 'US' ? 'group' : null;
      if (kind) return [nominalAt(tokens, { first: i, last: i + 1 }, kind, 'pronoun')];
      return isOfPeople(token) && !isPlural(lower(token)) ? [nominalAt(tokens, { first: i, last: i + 1 }, 'group', 'adjective')] : [];
    }),
    ...hits
      .filter(({ role }) => role === 'adjective' || role === 'region')
      .map(({ first, last }) => nominalAt(tokens, { first, last }, 'group', 'adjective')),
    ...chunks.flatMap((chunk): Nominal[] => {
      const kind = kindOf(tokens, chunk, names, peoples, lists);
      if (!kind) return [];
      const whole = peoples.has(chunk.last - 1) ? withoutNumber(tokens, chunk) : withComplement(tokens, chunk, names, chunks);
      return [nominalAt(tokens, whole, kind, 'noun', chunk.last - 1)];
    }),
  ];
}

/** What a phrase stands for; null for a name alone and for a thing. */
function kindOf(
  tokens: readonly Token[],
  { first, last }: Chunk,
  names: readonly FoundName[],
  peoples: ReadonlySet<number>,
  lists: NameLists,
): FoundNominal['kind'] | null {
  const head = tokens[last - 1] as Token;
  const name = names.find((other) => other.start <= head.start && head.end <= other.end);
  if (name) {
    if ((tokens[first] as Token).start >= name.start) return null;
    if (name.kind === 'person') return 'person';
    return name.kind === 'place' && nominals.directions.has(lower(tokens[first])) ? 'place' : null;
  }
  if (peoples.has(last - 1) || (isOfPeople(head) && isPlural(lower(head)))) return 'group';
  return classOfNoun(head, lists);
}

/** "650,000 Syrians": the name of a people is no more than that. */
function withoutNumber(tokens: readonly Token[], { first, last }: Chunk): Chunk {
  const number = tokens.slice(first, last).findLastIndex(({ pos }) => pos === 'NUM');
  return { first: first + number + 1, last };
}

const isOfPeople = ({ text }: Token): boolean =>
  nominals.peoples.has(text.replaceAll('’', "'")) || nominals.peoples.has(text.replace(/s$/, ''));

/** "the people of Syria", "members of the tribe": a complement that names somebody or stands for somebody belongs to the phrase. */
function withComplement(tokens: readonly Token[], chunk: Chunk, names: readonly FoundName[], chunks: readonly Chunk[]): Chunk {
  if (lower(tokens[chunk.last]) !== 'of') return chunk;
  const next = chunks.findLast(({ first }) => first > chunk.last && first <= chunk.last + 2);
  if (!next) return chunk;
  const [start, stop] = [(tokens[next.first] as Token).start, (tokens[next.last - 1] as Token).end];
  return names.some((name) => name.start < stop && start < name.end) ? { first: chunk.first, last: next.last } : chunk;
}

function nominalAt(
  tokens: readonly Token[],
  { first, last }: Chunk,
  kind: FoundNominal['kind'],
  form: FoundNominal['form'],
  head = last - 1,
): Nominal {
  return { ...spanOf(tokens, first, last), kind, form, head: spanOf(tokens, head, head + 1) };
}

const PEOPLE = new Set([
  ...nominals.people,
  ...roles.state.filter((noun) => /(r|or|man|person|ee|yst|ent)$/.test(noun)),
  'child',
  'man',
  'woman',
]);
const SITES = new Set([...nominals.sites, ...readings.grounds]);

/** What a common noun stands for: one of the people, several of them, a body, a site; null for a thing. */
function classOfNoun(token: Token, lists: NameLists): FoundNominal['kind'] | null {
  const word = token.text.toLowerCase();
  if (nominals.gatherings.has(word)) return 'group';
  const one = singular(word);
  if (SITES.has(one) || SITES.has(word)) return 'place';
  if (nominals.bodies.has(one)) return 'organisation';
  if (PEOPLE.has(one) || ((lists.people.has(word) || lists.people.has(one)) && !nominals.notPeople.has(one)))
    return one === word ? 'person' : 'group';
  return nominals.gatherings.has(one) ? 'group' : null;
}

import nominals from '../../../../src/vocabulary/nominals.json' with { type: 'json' };
import readings from '../../../../src/vocabulary/readings.json' with { type: 'json' };
import roles from '../../../../src/vocabulary/roles.json' with { type: 'json' };
import type { Token } from '../../language/paragraph.ts';
import type { FoundNominal } from '../model/analysis.ts';
import type { NameLists } from '../model/vocabulary.ts';

const PEOPLE = new Set([
  ...nominals.people,
  ...roles.state.filter((noun) => /(r|or|man|person|ee|yst|ent)$/.test(noun)),
  'child',
  'man',
  'woman',
]);
const GATHERINGS = new Set(nominals.gatherings);
const BODIES = new Set(nominals.bodies);
const SITES = new Set([...nominals.sites, ...readings.grounds]);
const PLURALS: Record<string, string> = { men: 'man', women: 'woman', children: 'child', people: 'person', wives: 'wife' };
/** Words of the list of people that name as many things. */
const NOT_PEOPLE = new Set(
  'bros phrase population character icon oracle soul spirit ghost phantom user host operator champion kin entity parental creator founder conductor heir contributor figure'.split(
    ' ',
  ),
);

/** Whether a noun is written in the plural. */
export const isPlural = (token: Token): boolean => {
  const word = token.text.toLowerCase();
  return word in PLURALS || (/[^su]s$/.test(word) && word.length > 3);
};

/** What a common noun stands for: one of the people, several of them, a body, a site; null for a thing. */
export function classOfNoun(token: Token, lists: NameLists): FoundNominal['kind'] | null {
  const word = token.text.toLowerCase();
  if (GATHERINGS.has(word)) return 'group';
  const plural = isPlural(token);
  const one = plural ? (PLURALS[word] ?? singularOf(word)) : word;
  if (SITES.has(one) || SITES.has(word)) return 'place';
  if (BODIES.has(one)) return 'organisation';
  if (PEOPLE.has(one) || ((lists.people.has(word) || lists.people.has(one)) && !NOT_PEOPLE.has(one))) return plural ? 'group' : 'person';
  return GATHERINGS.has(one) ? 'group' : null;
}

function singularOf(word: string): string {
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

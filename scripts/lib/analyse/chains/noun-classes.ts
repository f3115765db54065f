import nominals from '../../../../src/vocabulary/nominals.json' with { type: 'json' };
import readings from '../../../../src/vocabulary/readings.json' with { type: 'json' };
import roles from '../../../../src/vocabulary/roles.json' with { type: 'json' };
import { singular } from '../../language/nouns.ts';
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
/** Words of the list of people that name as many things. */
const NOT_PEOPLE = new Set(nominals.notPeople);

/** What a common noun stands for: one of the people, several of them, a body, a site; null for a thing. */
export function classOfNoun(token: Token, lists: NameLists): FoundNominal['kind'] | null {
  const word = token.text.toLowerCase();
  if (GATHERINGS.has(word)) return 'group';
  const one = singular(word);
  if (SITES.has(one) || SITES.has(word)) return 'place';
  if (BODIES.has(one)) return 'organisation';
  if (PEOPLE.has(one) || ((lists.people.has(word) || lists.people.has(one)) && !NOT_PEOPLE.has(one)))
    return one === word ? 'person' : 'group';
  return GATHERINGS.has(one) ? 'group' : null;
}

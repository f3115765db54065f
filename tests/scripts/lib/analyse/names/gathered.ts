import type { KnownActor } from '../../../../../scripts/lib/analyse/model/vocabulary.ts';
import { gatherPeople } from '../../../../../scripts/lib/analyse/names/people.ts';
import { findNameRuns, type NameRun } from '../../../../../scripts/lib/analyse/names/runs.ts';
import { readParagraphs } from '../../../../../scripts/lib/language/sentences.ts';
import { smallLists, smallVocabulary } from '../../../../support/small-vocabulary.ts';

const warden: KnownActor = { id: 'anna-reed', name: 'Anna Reed', kind: 'person' };

/**
 * The people of a text by the words that stand for each, "*" where the name is as it is shown; "rest" is whoever stays alone.
 * Oslo and the Council are no people; whom the publisher teaches is meant by `taught`.
 */
export function people(text: string, ...taught: string[]): string[] {
  const runs = findNameRuns(readParagraphs([text]), smallVocabulary);
  const isPerson = (run: NameRun) => !/Oslo|Council/.test(run.text);
  const { people: found, rest } = gatherPeople(runs, isPerson, smallLists, (run) => (taught.includes(run.text) ? warden : undefined));
  const told = found.map(({ name, told: gender, known, mentions }) => {
    const words = mentions.map(({ run, relation }) => (run.title ? `${run.title} ` : '') + run.text + (relation === 'name' ? '*' : ''));
    return `${name}${gender ? ` (${gender})` : ''}${known ? ' (taught)' : ''}: ${words.join(', ')}`;
  });
  return [...told, ...rest.map((run) => `rest: ${run.text}`)];
}

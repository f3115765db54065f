import { describe, expect, test } from 'vitest';
import { findCues } from '../../../../../scripts/lib/analyse/statements/cues.ts';
import { marked } from './marked.ts';

/** The verbs that attribute: `words (lemma)`, with what is told of each. */
function cues(text: string, passives = false): string[] {
  const { tokens, words } = marked(text);
  return findCues(tokens, passives).map(({ start, end, group, lemma, participle, passive, possible, unsaid }) => {
    const told = Object.entries({ participle, passive, possible, unsaid }).flatMap(([name, is]) => (is ? ` ${name}` : []));
    return `${group < start ? `[${words(group, start)}] ` : ''}${words(start, end)} (${lemma})${told.join('')}`;
  });
}

describe('a verb that attributes', () => {
  test.each<[string, string[]]>([
    ['Doran said it fell.', ['said (say)']],
    ['Doran has often said it fell.', ['[has often] said (say)']],
    ['Doran pointed out that it fell.', ['pointed out (point out)']],
    ['Doran admitted it, denies it and criticises it.', ['admitted (admit)', 'denies (deny)', 'criticises (criticise)']],
    ['Doran left, saying it fell.', ['saying (say) participle']],
    ['Doran is saying it fell.', ['[is] saying (say)']],
    ['The pier was said to fall.', ['[was] said (say) passive']],
    ['Doran could say it fell.', ['could say (say) possible']],
    ['Doran would never say it fell.', ['would never say (say) possible unsaid']],
    ['Doran did not say it fell.', ['did not say (say) unsaid']],
    ['Doran did not believe it fell.', ['did not believe (believe)']],
    ['Doran never said it fell.', ['[never] said (say) unsaid']],
    ['Doran should say it fell.', []],
    ['Doran must say it fell.', []],
    ['Doran can’t say it fell.', []],
    // with another verb above it
    ['Doran still tries to say it fell.', ['[still tries to] say (say)']],
    ['Doran moved on to say it fell.', ['moved (move)', '[moved on to] say (say)']],
    ['Doran declined to say why it fell.', ['declined (decline)']],
    ['Doran had the right to say it fell.', []],
    ['To say it fell is wrong.', []],
    // that says nothing
    ['It goes without saying that it fell.', []],
    ['The port banned crews from saying it fell.', []],
    ['Having said that, it fell.', []],
    ['Having said that it fell, Doran left.', ['said (say)']],
    ['Doran said that, and left.', ['said (say)']],
    ['Doran asked not to be named.', []],
    ['Doran asked to be quoted.', []],
    ['Doran asked for anonymity.', []],
    ['Doran requested anonymity.', []],
    ['Doran asked to be heard.', ['asked (ask)']],
    ['Doran asked to leave.', ['asked (ask)']],
    ['Doran asked whether to be named or not.', ['asked (ask)']],
    // read as a noun
    ['The claim was old.', []],
    ['An old claim was made.', []],
    ['A much-claimed sum was paid.', []],
    ['The claim-based sum was paid.', []],
    ['All said it fell.', ['said (say)']],
    ['The accused claimed it fell.', ['claimed (claim)']],
    ['French officials fear the worst.', ['fear (fear)']],
    ['Many police fear the worst.', ['fear (fear)']],
    ['Doran and Reyes fear the worst.', ['fear (fear)']],
    ['Doran fears the worst.', ['fears (fear)']],
    ['The council fears that it fell.', ['fears (fear)']],
    ['Norland plans to close it.', ['plans (plan)']],
    ['The council plans to close it.', ['plans (plan)']],
    ['French officials plan to close it.', ['plan (plan)']],
    ['The said pier fell.', []],
    ['The latter said it fell.', ['said (say)']],
    ['A tell-all book fell.', []],
    ['A book of tell-tale pilots fell.', []],
    ['By saying it fell, Doran left.', ['saying (say) participle']],
    ['In said pier it fell.', []],
    ['Doran and Reyes claim it fell.', ['claim (claim)']],
    ['Pell fell and plans to close it.', ['plans (plan)']],
    ['The council plan to close it fell.', []],
    ['The plans to close it fell.', []],
    ['Norland fears war.', ['fears (fear)']],
    ['Norland fears new war.', ['fears (fear)']],
    ['Norland fears, war.', []],
    ['It fell as Norland fears war.', []],
    ['Norland Fears war.', []],
    ['Old pilots fear', []],
    ['The pilot fear that it fell was old.', []],
    ['The council fears “it fell”.', ['fears (fear)']],
    ['The council fears old piers.', []],
    ['Their fears of it are old.', []],
    ['It fell for fear of it.', []],
    ['A storm of fears that it fell came.', []],
    ['Most officials fear “it fell”.', ['fear (fear)']],
    ['Most officials fear Doran fell.', ['fear (fear)']],
    ['Most officials fear old piers.', []],
    ['Doran, the mayor, claims that it fell.', ['claims (claim)']],
    ['Fear, claims that it fell and more came.', []],
    ['Reports of it spread.', []],
    ['It fell.', []],
  ])('%s', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  test('whose source stands after "by" only where it is asked for', () => {
    const text = 'The plan was rejected by Doran.';
    expect(cues(text)).toEqual([]);
    expect(cues(text, true)).toEqual(['[was] rejected (reject) passive']);
  });
});

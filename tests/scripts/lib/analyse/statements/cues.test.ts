import { describe, expect, test } from 'vitest';
import { findCues } from '../../../../../scripts/lib/analyse/statements/cues.ts';
import { tagged } from '../../../../support/tagged.ts';
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

describe('a word is read as a verb', () => {
  test.each<[string, string[]]>([
    ['They/PRON fear/VERB it/PRON', ['fear']],
    ['They/PRON fear/NOUN it/PRON', ['fear']],
    ['The/DET fear/VERB it/PRON', []],
    ['All/DET fear/VERB it/PRON', ['fear']],
    ['Old/ADJ fear/VERB it/PRON', []],
    ['The/DET accused/ADJ fear/VERB it/PRON', ['fear']],
    ['half/NOUN -/PUNCT fear/VERB it/PRON', []],
    ['They/PRON fear/VERB -/PUNCT it/PRON', []],
    ['of/ADP fear/VERB it/PRON', []],
    ['of/ADP fearing/VERB it/PRON', ['fearing']],
    ['They/PRON fear/ADJ it/PRON', []],
    ['They/PRON Fear/NOUN it/PRON', []],
    ['They/PRON fearing/NOUN it/PRON', []],
    ['They/PRON fear/PROPN it/PRON', ['fear']],
    ['fear/NOUN it/PRON', []],
    ['They/PRON fear/NOUN', []],
    // after several
    ['pilots/NOUN fear/NOUN the/DET worst/NOUN', ['fear']],
    ['police/NOUN fear/NOUN the/DET worst/NOUN', ['fear']],
    ['policemen/NOUN fear/NOUN the/DET worst/NOUN', []],
    ['pilot/NOUN fear/NOUN the/DET worst/NOUN', []],
    ['quickly/ADV fear/NOUN the/DET worst/NOUN', []],
    ['Doran/PROPN and/CCONJ Reyes/PROPN fear/NOUN the/DET worst/NOUN', ['fear']],
    ['Doran/PROPN or/CCONJ Reyes/PROPN fear/NOUN the/DET worst/NOUN', []],
    ['Doran/PROPN and/CCONJ mayor/NOUN fear/NOUN the/DET worst/NOUN', []],
    // before what a verb takes
    ['pilots/NOUN fear/NOUN that/SCONJ it/PRON', ['fear']],
    ['pilots/NOUN fear/NOUN that/ADV it/PRON', ['fear']],
    ['pilots/NOUN fear/NOUN if/SCONJ it/PRON', ['fear']],
    ['pilots/NOUN fear/NOUN Doran/PROPN', ['fear']],
    ['pilots/NOUN fear/NOUN “/PUNCT it/PRON', ['fear']],
    ["pilots/NOUN fear/NOUN ''/PUNCT it/PRON", ['fear']],
    ['pilots/NOUN fear/NOUN storms/NOUN', []],
    ['pilots/NOUN fear/NOUN of/ADP it/PRON', []],
    // of one
    ['Doran/PROPN fears/NOUN the/DET worst/NOUN', ['fears']],
    ['Doran/PROPN fear/NOUN the/DET worst/NOUN', []],
    ['council/NOUN fears/NOUN that/SCONJ it/PRON', ['fears']],
    ['council/NOUN fears/NOUN “/PUNCT it/PRON', ['fears']],
    ['council/NOUN fears/NOUN the/DET worst/NOUN', []],
    ['council/NOUN fear/NOUN that/SCONJ it/PRON', []],
    ['quickly/ADV fears/NOUN that/SCONJ it/PRON', []],
    ['Doran/PROPN fears/NOUN storms/NOUN', ['fears']],
    ['Doran/PROPN fears/NOUN old/ADJ storms/NOUN', ['fears']],
    ['Doran/PROPN fear/NOUN storms/NOUN', []],
    ['Doran/PROPN fears/NOUN of/ADP storms/NOUN', []],
    ['Doran/PROPN fears/NOUN', []],
    ['council/NOUN fears/NOUN storms/NOUN', []],
    ['He/PRON saw/VERB Doran/PROPN fears/NOUN storms/NOUN', []],
    // with "to"
    ['pilots/NOUN plan/NOUN to/PART go/VERB', ['plan']],
    ['pilot/NOUN plan/NOUN to/PART go/VERB', []],
    ['pilot/NOUN plans/NOUN to/PART go/VERB', ['plans']],
    ['Doran/PROPN plans/NOUN to/PART go/VERB', ['plans']],
    ['Doran/PROPN plan/NOUN to/PART go/VERB', []],
    ['and/CCONJ plans/NOUN to/PART go/VERB', ['plans']],
    ['quickly/ADV plans/NOUN to/PART go/VERB', []],
    ['pilots/NOUN plan/NOUN a/ADV trip/NOUN', []],
    ['pilots/NOUN fear/NOUN to/PART go/VERB', []],
    // behind an aside
    ['Doran/PROPN ,/PUNCT mayor/NOUN ,/PUNCT fears/NOUN that/SCONJ it/PRON', ['fears']],
    ['Doran/PROPN ,/PUNCT fears/NOUN that/SCONJ it/PRON', []],
    ['Doran/PROPN ,/PUNCT mayor/NOUN ,/PUNCT fears/NOUN the/DET worst/NOUN', []],
    ['Doran/PROPN ,/PUNCT mayor/NOUN ;/PUNCT fears/NOUN that/SCONJ it/PRON', []],
  ])('%s', (text, expected) => {
    const { tokens, words } = tagged(text);
    expect(
      findCues(tokens)
        .filter(({ lemma }) => lemma === 'fear' || lemma === 'plan')
        .map(({ start, end }) => words(start, end)),
    ).toEqual(expected);
  });
});

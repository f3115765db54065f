import { describe, expect, test } from 'vitest';
import { nounClaims } from '../../../../../scripts/lib/analyse/statements/noun-claims.ts';
import { tagged } from '../../../../support/tagged.ts';
import { marked } from './marked.ts';

/** What the nouns of a sentence claim: `owner / noun / content (frame)`. */
function claims(text: string): string[] {
  const plain = text.replaceAll('^', '');
  const { scene, words } = marked(text);
  return nounClaims(scene).map(
    ({ owner, noun, content, frame }) =>
      `${owner ? words(owner.start, owner.end) : '?'} / ${words(noun, noun + 1)} / ${plain.slice(content.start, content.end)} (${frame})`,
  );
}

describe('what a noun tells of', () => {
  test.each<[string, string[]]>([
    // a clause
    ['The claim that the pier fell is old.', ['? / claim / that the pier fell is old (that)']],
    ['Claims that the pier fell spread.', ['? / Claims / that the pier fell spread (that)']],
    ['She heard the claim that the pier fell, adding more.', ['? / claim / that the pier fell (that)']],
    ['She heard the claim that the pier fell, which is old.', ['? / claim / that the pier fell (that)']],
    ['She heard the claim that the pier, an old one, fell.', ['? / claim / that the pier, an old one, fell (that)']],
    ['She heard the claim that the pier fell; it was old.', ['? / claim / that the pier fell (that)']],
    ['She heard the claim that the pier fell: it was old.', ['? / claim / that the pier fell (that)']],
    ['She heard the claim that the pier fell — it was old.', ['? / claim / that the pier fell (that)']],
    ['She heard the claim that the pier fell ^but Doran said no.', ['? / claim / that the pier fell (that)']],
    ['She heard “the claim that the pier fell.”', ['? / claim / that the pier fell.” (that)']],
    ['She heard the claim that, the pier.', []],
    ['She heard the claim that', []],
    ['There was such fear that it fell.', []],
    ['There was fear that it fell.', ['? / fear / that it fell (that)']],
    ['The plan that the pier should close failed.', []],
    // to do something
    ['Their plan to close the pier was dropped.', ['Their / plan / to close the pier (infinitive)']],
    ['Their plan to close the pier in May, in the storm, was dropped.', ['Their / plan / to close the pier in May (infinitive)']],
    ['Their plan to close the pier: it fell.', ['Their / plan / to close the pier (infinitive)']],
    ['They dropped their plan to close the pier because it fell.', ['their / plan / to close the pier (infinitive)']],
    ['They dropped their plan to close the pier and left.', ['their / plan / to close the pier (infinitive)']],
    ['They dropped their plan to close the pier and the road.', ['their / plan / to close the pier and the road (infinitive)']],
    ['They dropped their plan to close the pier which fell in May.', ['their / plan / to close the pier which fell in May (infinitive)']],
    ['They dropped their plan to close.', ['their / plan / to close (infinitive)']],
    ['They dropped their plan to Pell.', []],
    ['They dropped their claim to be old.', []],
    ['The plan to close the pier was dropped.', []],
    // of something
    ['Their fear of the storm is old.', ['Their / fear / the storm (of)']],
    ['Their fear of closing the pier is old.', ['Their / fear / closing the pier (of)']],
    ['Their fear of is old.', []],
    ['Their fear with the storm is old.', []],
    ['Fears of a storm are old.', ['? / Fears / a storm (of)']],
    ['The vision of a storm is old.', []],
    ['Their plan', []],
    // whose it is
    ['Pell’s claim that it fell is old.', ['Pell / claim / that it fell is old (that)']],
    ["Pell's old claim that it fell is old.", ['Pell / claim / that it fell is old (that)']],
    ["The pilots' claim that it fell is old.", ['The pilots / claim / that it fell is old (that)']],
    ['His first two big claims that it fell are old.', ['His / claims / that it fell are old (that)']],
    ['His very old claim that it fell is old.', ['His / claim / that it fell is old (that)']],
    ['His half-baked claim that it fell is old.', ['His / claim / that it fell is old (that)']],
    ['A Daily Argus report that it fell is old.', ['Daily Argus / report / that it fell is old (that)']],
    ['The council made a decision to close the pier.', ['The council / decision / to close the pier (infinitive)']],
    ['The council has a plan to close the pier.', ['The council / plan / to close the pier (infinitive)']],
    ['The council saw a plan to close the pier.', []],
    ['The council issued old warnings that it fell.', ['The council / warnings / that it fell (that)']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('what a noun tells of, by parts of speech', () => {
  const said = (text: string): string[] => {
    const { tokens, words } = tagged(text);
    const plain = words(0, tokens.length);
    const scene = { sentence: { start: 0, end: plain.length, tokens }, quotes: [], limits: [] };
    return nounClaims(scene).map(
      ({ owner, noun, content, frame }) =>
        `${owner ? words(owner.start, owner.end) : '?'} / ${words(noun, noun + 1)} / ${plain.slice(content.start, content.end)} (${frame})`,
    );
  };
  test.each<[string, string[]]>([
    // which words may be one
    ['Fear/PROPN that/SCONJ it/PRON fell/VERB', ['? / Fear / that it fell (that)']],
    ['The/DET Fear/PROPN that/SCONJ it/PRON fell/VERB', []],
    ['a/DET fear/VERB that/SCONJ it/PRON fell/VERB', ['? / fear / that it fell (that)']],
    ['a/DET warning/VERB that/SCONJ it/PRON fell/VERB', []],
    ['a/DET warning/NOUN that/SCONJ it/PRON fell/VERB', ['? / warning / that it fell (that)']],
    ['a/DET fear/ADJ that/SCONJ it/PRON fell/VERB', []],
    ['a/DET hope/NOUN that/SCONJ it/PRON', []],
    ['so/ADV fear/NOUN that/SCONJ it/PRON fell/VERB', []],
    ['also/ADV fear/NOUN that/SCONJ it/PRON fell/VERB', ['? / fear / that it fell (that)']],
    ['their/PRON fear/VERB of/ADP it/PRON', []],
    ['their/PRON fear/NOUN of/ADP it/PRON', ['their / fear / it (of)']],
    ['fear/NOUN of/ADP it/PRON', ['? / fear / it (of)']],
    ['hope/NOUN for/ADP it/PRON', []],
    ['their/PRON hope/NOUN for/ADP singing/VERB', ['their / hope / singing (for)']],
    ['their/PRON hope/NOUN for/ADP ingots/VERB', []],
    ['their/PRON hope/NOUN for/ADP', []],
    ['their/PRON hope/NOUN of/ADP it/PRON', []],
    ['their/PRON plan/NOUN to/PART go/VERB', ['their / plan / to go (infinitive)']],
    ['their/PRON plan/NOUN to/PART it/PRON', []],
    ['their/PRON fear/NOUN to/PART go/VERB', []],
    ['their/PRON answer/NOUN to/ADP it/PRON', ['their / answer / it (to)']],
    ['an/DET answer/NOUN to/ADP it/PRON', []],
    ['a/DET question/NOUN to/ADP it/PRON', []],
    // up to where
    ['their/PRON fear/NOUN of/ADP it/PRON is/AUX old/ADJ', ['their / fear / it (of)']],
    ['their/PRON fear/NOUN of/ADP it/PRON being/AUX old/ADJ', ['their / fear / it (of)']],
    ['their/PRON fear/NOUN of/ADP it/PRON fell/VERB', ['their / fear / it (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN who/PRON fell/VERB', ['their / fear / men who fell (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN that/PRON now/ADV fell/VERB', ['their / fear / men that now fell (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN whose/PRON fell/VERB', ['their / fear / men whose (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN who/PRON so/ADV now/ADV fell/VERB', ['their / fear / men who so now (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN ,/PUNCT old/ADJ', ['their / fear / men (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN :/PUNCT old/ADJ', ['their / fear / men (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN while/SCONJ old/ADJ', ['their / fear / men (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN and/CCONJ go/VERB', ['their / fear / men (of)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN and/CCONJ boys/NOUN', ['their / fear / men and boys (of)']],
    ['their/PRON plan/NOUN to/PART go/VERB and/CCONJ boys/NOUN fell/VERB', ['their / plan / to go and boys (infinitive)']],
    ['their/PRON plan/NOUN to/PART be/AUX old/ADJ', ['their / plan / to be old (infinitive)']],
    ['their/PRON fear/NOUN of/ADP men/NOUN be/AUX old/ADJ', ['their / fear / men (of)']],
    ['a/DET fear/NOUN that/SCONJ it/PRON fell/VERB ,/PUNCT going/VERB', ['? / fear / that it fell (that)']],
    ['a/DET fear/NOUN that/SCONJ it/PRON fell/VERB ,/PUNCT ingots/NOUN', ['? / fear / that it fell , ingots (that)']],
    ['a/DET fear/NOUN that/SCONJ it/PRON fell/VERB ,/PUNCT whoever/PRON', ['? / fear / that it fell , whoever (that)']],
    ['a/DET fear/NOUN that/SCONJ it/PRON fell/VERB ,/PUNCT', ['? / fear / that it fell (that)']],
    ['a/DET fear/NOUN that/SCONJ it/PRON ,/PUNCT and/CCONJ fell/VERB', []],
    ['a/DET fear/NOUN that/SCONJ ;/PUNCT it/PRON fell/VERB', ['? / fear / that ; it fell (that)']],
    ['a/DET fear/NOUN that/SCONJ is/AUX', ['? / fear / that is (that)']],
    // whose
    ['Daily/PROPN Argus/PROPN report/NOUN that/SCONJ it/PRON fell/VERB', ['Daily Argus / report / that it fell (that)']],
    ['the/DET Argus/PROPN report/NOUN that/SCONJ it/PRON fell/VERB', ['Argus / report / that it fell (that)']],
    ['their/PRON two/NUM old/ADJ well/ADV -/PUNCT men/NOUN fears/NOUN of/ADP it/PRON', ['their / fears / it (of)']],
    ['old/ADJ fears/NOUN of/ADP it/PRON', ['? / fears / it (of)']],
    ['the/DET theirs/PRON fears/NOUN of/ADP it/PRON', ['? / fears / it (of)']],
    ['Pell/PROPN ’s/PART fears/NOUN of/ADP it/PRON', ['Pell / fears / it (of)']],
    ['pilots/NOUN ’/PART fears/NOUN of/ADP it/PRON', ['pilots / fears / it (of)']],
    ['Pell/PROPN said/VERB ’/PUNCT~fears/NOUN of/ADP it/PRON', ['? / fears / it (of)']],
    ['Pell/PROPN ’so/PART fears/NOUN of/ADP it/PRON', ['? / fears / it (of)']],
    ['Pell/PROPN has/VERB fears/NOUN of/ADP it/PRON', ['? / fears / it (of)']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

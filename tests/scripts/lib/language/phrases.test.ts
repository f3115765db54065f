import { expect, test } from 'vitest';
import {
  isPossessivePronoun,
  nounPhraseAt,
  nounPhraseBefore,
  opensClause,
  widenLeft,
  withComplements,
} from '../../../../scripts/lib/language/phrases.ts';
import { tagged, tokensOf } from '../../../support/tagged.ts';

/** The words of a phrase, and after a bar its head. */
const shown = ({ tokens, words }: ReturnType<typeof tagged>, phrase: ReturnType<typeof nounPhraseAt>): string | null =>
  phrase && `${words(phrase.start, phrase.end)} | ${tokens[phrase.head]?.text}`;

test.each([
  ['the/DET Turkish/ADJ foreign/ADJ ministry/NOUN', 'the Turkish foreign ministry | ministry'],
  ['on/ADP Friday/PROPN they/PRON', 'they | they'],
  ['warned/VERB it/PROPN', 'it | it'],
  ['Kyiv/PROPN~’s/PART mayor/NOUN', 'Kyiv’s mayor | mayor'],
  ['of/ADP her/PRON plan/NOUN', 'her plan | plan'],
  ['Ann/PROPN her/PRON his/PRON plan/NOUN', 'his plan | plan'],
  ['that/DET man/NOUN', 'man | man'],
  ['the/DET wounded/ADJ', 'the wounded | wounded'],
  ['very/ADV wounded/ADJ', null],
  ['left/VERB', null],
  ['the/DET council/NOUN~’s/PART building/VERB', 'the council’s building | building'],
  ['council/NOUN building/VERB', null],
  ['council/NOUN~’s/PART build/VERB', null],
  ['all/DET the/DET men/NOUN', 'all the men | men'],
  ['some/DET the/DET men/NOUN', 'the men | men'],
  ['said/VERB the/DET men/NOUN', 'the men | men'],
  ['which/DET men/NOUN', 'men | men'],
  ['what/PRON men/NOUN', 'men | men'],
  ['which/NOUN', 'which | which'],
  ['Smith/PROPN &/SYM Doyle/PROPN', 'Smith & Doyle | Doyle'],
  ['Smith/PROPN &/CCONJ Doyle/PROPN', 'Smith & Doyle | Doyle'],
  ['Harlow/PROPN~-/PUNCT~Vale/PROPN', 'Harlow-Vale | Vale'],
  ['Harlow/PROPN -/PUNCT Vale/PROPN', 'Vale | Vale'],
  ['and/CCONJ~//PUNCT or/NOUN', 'or | or'],
  ['Downing/VERB Street/PROPN', 'Downing Street | Street'],
  [',/PUNCT Downing/VERB Street/PROPN', 'Downing Street | Street'],
  ['was/AUX Downing/VERB Street/PROPN', 'Street | Street'],
  ['was/AUX downing/VERB Street/PROPN', 'Street | Street'],
  ['Downing/VERB street/NOUN', 'street | street'],
  ['well/ADV~-/PUNCT~known/VERB men/NOUN', 'well-known men | men'],
  ['were/AUX well/ADV -/PUNCT known/VERB men/NOUN', 'known men | men'],
  ['city/NOUN~-/PUNCT~owned/VERB men/NOUN', 'city-owned men | men'],
  ['of/ADP elected/VERB men/NOUN', 'elected men | men'],
  ['of/ADP elected/VERB Brun/PROPN', 'Brun | Brun'],
  ['of/ADP elects/VERB men/NOUN', 'men | men'],
  ['a/DET growing/VERB number/NOUN', 'a growing number | number'],
  ['the/DET old/ADJ rusted/VERB pier/NOUN', 'the old rusted pier | pier'],
  ['was/AUX growing/VERB number/NOUN', 'number | number'],
  ['the/DET newly/ADV elected/VERB mayor/NOUN', 'the newly elected mayor | mayor'],
  ['with/ADP nearly/ADV 40/NUM men/NOUN', 'nearly 40 men | men'],
  ['with/ADP nearly/ADV men/NOUN', 'men | men'],
  ['was/AUX nearly/ADV old/ADJ men/NOUN', 'old men | men'],
  ['was/AUX men/NOUN', 'men | men'],
  ['the/DET council/NOUN~’s/PART willing/ADJ', null],
  ['the/DET very/ADV', null],
  [',/PUNCT which/DET men/NOUN', 'men | men'],
  ['well/ADV~-/PUNCT so/ADV men/NOUN', 'men | men'],
  ['the/DET running/ADV men/NOUN', 'men | men'],
  ['council/NOUN~-/PUNCT run/VERB ferry/NOUN', 'run ferry | ferry'],
])('the words at the end of “%s” are', (text, phrase) => {
  const own = tagged(text);
  expect(shown(own, nounPhraseBefore(own.tokens, own.tokens.length))).toBe(phrase);
});

test('no noun phrase ends before a sentence begins', () => {
  expect(nounPhraseBefore(tokensOf('men/NOUN'), 0)).toBeNull();
  expect(nounPhraseAt(tokensOf('men/NOUN'), 1)).toBeNull();
});

test.each([
  ['the/DET old/ADJ mayor/NOUN of/ADP Brell/PROPN', 'the old mayor | mayor'],
  ['they/PRON left/VERB', 'they | they'],
  ['her/PRON plan/NOUN failed/VERB', 'her plan | plan'],
  ['her/PRON of/ADP', 'her | her'],
  ['her/PRON “/PUNCT plan/NOUN', null],
  ['her/PRON', 'her | her'],
  ['her/PRON rising/VERB', null],
  ['left/VERB men/NOUN', null],
  ['of/ADP men/NOUN', null],
  ['“/PUNCT Safe/ADJ Piers/NOUN', '“ Safe Piers | Piers'],
  ['Safe/ADJ “/PUNCT Piers/NOUN', null],
  ['a/DET growing/VERB number/NOUN', 'a growing number | number'],
  ['a/DET grown/VERB number/NOUN', null],
  ['big/ADJ growing/VERB number/NOUN', null],
  ['the/DET very/ADV old/ADJ men/NOUN', 'the very old men | men'],
  ['very/ADV old/ADJ men/NOUN', null],
  ['the/DET men/NOUN very/ADV old/ADJ', 'the men | men'],
  ['the/DET very/ADV men/NOUN', null],
  ['council/NOUN~-/PUNCT~run/VERB ferry/NOUN', 'council-run ferry | ferry'],
  ['old/ADJ~-/PUNCT~run/VERB ferry/NOUN', 'old-run ferry | ferry'],
  ['well/ADV~-/PUNCT~known/VERB men/NOUN', 'well-known men | men'],
  ['a/DET council/NOUN~-/PUNCT~run/VERB', 'a council | council'],
  ['a/DET council/NOUN -/PUNCT run/VERB ferry/NOUN', 'a council | council'],
  ['men/NOUN the/DET council/NOUN', 'men | men'],
  ['Harlow/PROPN~-/PUNCT~Vale/PROPN left/VERB', 'Harlow-Vale | Vale'],
  ['Harlow/PROPN -/PUNCT Vale/PROPN', 'Harlow | Harlow'],
  ['Smith/PROPN &/CCONJ Doyle/PROPN', 'Smith & Doyle | Doyle'],
  ['Smith/PROPN &/CCONJ left/VERB', 'Smith | Smith'],
  ['Kyiv/PROPN~’s/PART mayor/NOUN', 'Kyiv’s mayor | mayor'],
  ['Kyiv/PROPN~’s/PART left/VERB', 'Kyiv’s | Kyiv'],
  ['the/DET men/NOUN old/ADJ', 'the men | men'],
  ['the/DET old/ADJ', null],
  ['-/PUNCT~men/NOUN', null],
  ['the/DET her/PRON men/NOUN', null],
  ['a/DET council/NOUN~-/PUNCT run/VERB ferry/NOUN', 'a council | council'],
  ['a/DET council/NOUN -/PUNCT~run/VERB ferry/NOUN', 'a council | council'],
])('the words at the beginning of “%s” are', (text, phrase) => {
  const own = tagged(text);
  expect(shown(own, nounPhraseAt(own.tokens, 0))).toBe(phrase);
});

test.each([
  ['the/DET head/NOUN of/ADP the/DET office/NOUN in/ADP Brell/PROPN left/VERB', 'the head of the office in Brell | head'],
  ['the/DET head/NOUN of/ADP left/VERB', 'the head | head'],
  ['the/DET head/NOUN on/ADP Friday/PROPN', 'the head | head'],
])('a phrase with what completes it: %s', (text, phrase) => {
  const own = tagged(text);
  const first = nounPhraseAt(own.tokens, 0);
  expect(first && shown(own, withComplements(own.tokens, first, /^(of|in)$/))).toBe(phrase);
});

test.each([
  ['officials/NOUN in/ADP the/DET capital/NOUN', 'officials in the capital | officials'],
  ['a/DET spokesman/NOUN for/ADP the/DET ministry/NOUN of/ADP health/NOUN', 'a spokesman for the ministry of health | spokesman'],
  ['the/DET president/NOUN and/CCONJ the/DET minister/NOUN', 'the president and the minister | president'],
  ['the/DET president/NOUN or/CCONJ the/DET minister/NOUN', 'the minister | minister'],
  ['the/DET minister/NOUN', 'the minister | minister'],
  ['left/VERB in/ADP the/DET capital/NOUN', 'the capital | capital'],
  ['on/ADP Friday/PROPN in/ADP the/DET capital/NOUN', 'the capital | capital'],
  ['40/NUM of/ADP the/DET pilots/NOUN', 'the pilots | pilots'],
  ['one/NUM of/ADP the/DET pilots/NOUN', 'one of the pilots | one'],
  ['people/NOUN familiar/ADJ with/ADP the/DET talks/NOUN', 'people familiar with the talks | people'],
  ['the/DET family/NOUN ,/PUNCT protesters/NOUN and/CCONJ the/DET council/NOUN', 'the family , protesters and the council | family'],
  ['near/ADP the/DET family/NOUN ,/PUNCT protesters/NOUN and/CCONJ the/DET council/NOUN', 'protesters and the council | protesters'],
  ['on/ADV Friday/PROPN ,/PUNCT protesters/NOUN and/CCONJ the/DET council/NOUN', 'protesters and the council | protesters'],
  ['experts/NOUN on/ADP piers/NOUN and/CCONJ bridges/NOUN', 'experts on piers and bridges | experts'],
  ['said/VERB piers/NOUN and/CCONJ bridges/NOUN', 'bridges | bridges'],
  ['told/VERB experts/NOUN on/ADP piers/NOUN and/CCONJ bridges/NOUN', 'bridges | bridges'],
  ['the/DET president/NOUN and/ADV the/DET minister/NOUN', 'the minister | minister'],
  ['the/DET family/NOUN ;/PUNCT protesters/NOUN and/CCONJ the/DET council/NOUN', 'protesters and the council | protesters'],
  ['crews/NOUN ,/PUNCT clerks/NOUN ,/PUNCT protesters/NOUN and/CCONJ the/DET council/NOUN', 'protesters and the council | protesters'],
  ['a/NOUN of/ADP b/NOUN of/ADP c/NOUN of/ADP d/NOUN of/ADP e/NOUN of/ADP f/NOUN', 'b of c of d of e of f | b'],
  ['one/NUM on/ADP the/DET pilots/NOUN', 'the pilots | pilots'],
])('what stands before a phrase and is completed by it: %s', (text, phrase) => {
  const own = tagged(text);
  const last = nounPhraseBefore(own.tokens, own.tokens.length);
  expect(last && shown(own, widenLeft(own.tokens, last))).toBe(phrase);
});

test.each([
  ['', true],
  [',/PUNCT', true],
  ['and/CCONJ', true],
  ['because/SCONJ', true],
  ['yesterday/ADV', true],
  ['That/PRON', true],
  ['while/ADP', true],
  ['told/VERB', false],
  ['of/ADP', false],
])('after “%s” a clause can begin: %s', (before, can) => {
  const tokens = tokensOf(`${before} men/NOUN`);
  expect(opensClause(tokens, tokens.length - 1)).toBe(can);
});

test('“my” and “Whose” own something, “she” does not', () => {
  expect(['my/PRON', 'Whose/PRON', 'she/PRON'].map((word) => isPossessivePronoun(tokensOf(word)[0]))).toEqual([true, true, false]);
  expect(isPossessivePronoun(undefined)).toBe(false);
});

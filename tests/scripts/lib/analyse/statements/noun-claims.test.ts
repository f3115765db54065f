import { describe, expect, test } from 'vitest';
import { nounClaims } from '../../../../../scripts/lib/analyse/statements/noun-claims.ts';
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

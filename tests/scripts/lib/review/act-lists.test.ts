import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/schemas/action.ts';
import { change } from '../reconcile/ferry.ts';
import { acts, at, ferry, matterOf, refusalOf } from './acts.ts';

describe('a theme', () => {
  test('of the vocabulary is added with what that says of it, and removed', () => {
    const added = acts(ferry, { do: 'add theme', theme: 'diplomacy' }, { do: 'add theme', theme: 'ferries' });
    const lines =
      'themes:\n  - { id: diplomacy, name: diplomacy, iptc: medtop:20000639 }\n  - { id: ferries, name: Ferries, below: medtop:20000300 }\n';
    expect(added).toBe(change(ferry, ['themes: []\n', lines]));
    expect(acts(added, { do: 'remove theme', theme: 'diplomacy' }, { do: 'remove theme', theme: 'ferries' })).toBe(ferry);
    expect(refusalOf(added, { do: 'add theme', theme: 'ferries' }).message).toBe('the explainer has the theme “Ferries” already');
  });
});

describe('key points and dates', () => {
  test('go in where the article has them', () => {
    const added = acts(
      ferry,
      { do: 'add key point', at: at('b1111', '“Vell is back,”') },
      { do: 'add key point', at: at('b2222', 'Brandt added: “It was long.”') },
      { do: 'add date', at: at('b2222', 'the wait'), on: '2019-05-01', to: '2019-05-09' },
      { do: 'add date', at: at('b1111', 'sails'), on: '2020' },
    );
    expect(matterOf(added).keyPoints.map(({ text, from }) => [text, from])).toEqual([
      ['“Vell is back,”', 'editor'],
      ['Ida Brandt said it was worth the wait.', 'suggested'],
      ['Brandt added: “It was long.”', 'editor'],
    ]);
    expect(matterOf(added).dates.map(({ text, on, to }) => [text, on, to])).toEqual([
      ['sails', '2020', undefined],
      ['May 2019', '2019-05', undefined],
      ['the wait', '2019-05-01', '2019-05-09'],
    ]);
  });

  test('are changed and removed, and the list that is left keeps its form', () => {
    const changed = acts(ferry, { do: 'change date', passage: 'b1111', text: 'May 2019', on: '2019-05-04', to: '2019-05-06' });
    expect(changed).toBe(change(ferry, ["on: '2019-05', from: suggested, confidence: 0.9", "on: '2019-05-04', to: '2019-05-06'"]));
    const removed = acts(changed, { do: 'remove date', passage: 'b1111', text: 'May 2019' });
    expect(matterOf(removed).dates).toEqual([]);
    const without = acts(ferry, { do: 'remove key point', passage: 'b2222', text: 'Ida Brandt said it was worth the wait.' });
    expect(without).toContain('\nkeyPoints: []\n');
  });

  test('of the same words are two where the passage has them twice', () => {
    const [first, second] = [at('b1111', 'Tom Reed'), at('b1111', 'Tom Reed', 1)];
    const added = acts(ferry, { do: 'add key point', at: first }, { do: 'add key point', at: second });
    expect(matterOf(added).keyPoints).toHaveLength(3);
    expect(refusalOf(added, { do: 'add key point', at: second }).message).toContain('is a key point already');
  });
});

describe('a statement', () => {
  const said: Action = {
    do: 'add statement',
    content: [at('b2222', '“It was long.”')],
    source: at('b2222', 'Brandt', 1),
    cue: at('b2222', 'added'),
    actor: 'ida-brandt',
  };

  test('that is added has an address of its own, which follows from its words', () => {
    const added = acts(ferry, said);
    const [, own] = matterOf(added).statements;
    expect(own).toEqual({
      id: expect.stringMatching(/^s[a-z0-9]{4}$/),
      passage: 'b2222',
      source: 'Brandt',
      actor: 'ida-brandt',
      cue: 'added',
      content: ['“It was long.”'],
      kind: 'direct',
      from: 'editor',
    });
    expect(acts(added, { do: 'remove statement', statement: own?.id ?? '' })).toBe(ferry);
    expect(acts(ferry, said)).toBe(added);
  });

  test('of several parts has them in the order of the article, and goes in where it stands', () => {
    const action: Action = { do: 'add statement', content: [at('b1111', 'Tom Reed said', 0), at('b1111', '“Vell is back,”')] };
    expect(matterOf(acts(ferry, action)).statements[0]).toMatchObject({ content: ['“Vell is back,”', 'Tom Reed said'], kind: 'mixed' });
    expect(matterOf(acts(ferry, { ...action, kind: 'indirect' })).statements[0]).toMatchObject({ kind: 'indirect' });
  });

  test('that is changed keeps its address and what was not changed', () => {
    const changed = acts(ferry, { do: 'change statement', statement: 's1111', actor: 'harbour-office', cue: null });
    expect(changed).toBe(
      change(ferry, ['actor: ida-brandt, cue: said,', 'actor: harbour-office,'], [', from: suggested, confidence: 0.9 }\n---', ' }\n---']),
    );
    const back = acts(changed, { do: 'change statement', statement: 's1111', actor: null, source: null, cue: at('b2222', 'said') });
    expect(back).toContain('{ id: s1111, passage: b2222, cue: said, content: it was worth the wait, kind: indirect }');
    const again = acts(back, {
      do: 'change statement',
      statement: 's1111',
      source: at('b2222', 'Ida Brandt'),
      content: [at('b2222', '“It was long.”')],
    });
    expect(again).toContain('{ id: s1111, passage: b2222, source: Ida Brandt, cue: said, content: “It was long.”, kind: direct }');
  });

  test('that a block quotes is not removed', () => {
    const quoted = `${ferry}\n<Quote statement="s1111" />\n`;
    expect(() => acts(quoted, { do: 'remove statement', statement: 's1111' })).toThrow(AggregateError);
  });
});

describe('what is suggested', () => {
  test('is accepted one by one, or all of a kind, by the keys that a review lists', () => {
    const accepted = acts(ferry, { do: 'accept all', kind: 'actor' });
    expect(matterOf(accepted).actors.map(({ from }) => from)).toEqual(['editor', 'editor']);
    expect(matterOf(accepted).statements[0]?.from).toBe('suggested');
    expect(
      acts(ferry, { do: 'accept', key: 'actor harbour-office Harbour Office' }, { do: 'accept', key: 'actor ida-brandt Ida Brandt' }),
    ).toBe(accepted);
    const edited = acts(ferry, { do: 'edit', key: 'actor ida-brandt Ida Brandt', values: { name: 'Ida' } });
    expect(matterOf(edited).actors[1]).toMatchObject({ name: 'Ida', from: 'editor' });
    expect(acts(ferry, { do: 'reject', key: 'actor ida-brandt Ida Brandt' })).toBe(
      acts(ferry, { do: 'remove actor', actor: 'ida-brandt' }),
    );
  });

  test('and can not be rejected is told so', () => {
    const headline = change(ferry, ['source: {', 'from: { headline: suggested }\nsource: {']);
    expect(refusalOf(headline, { do: 'reject', key: 'headline headline Ferry returns to Vell' }).message).toBe(
      "a headline can't be rejected",
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../src/schemas/action.ts';
import { change } from '../reconcile/ferry.ts';
import { acts, at, ferry, matterOf, mentionsOf, wordsOf } from './acts.ts';

describe('an actor', () => {
  test('that is added is an editor’s, and is tagged wherever the same words stand without a tag', () => {
    const added = acts(ferry, { do: 'add actor', at: at('b1111', 'Tom Reed', 1), name: 'Tom Reed', kind: 'person' });
    expect(added).toContain('    confidence: 0.8\n  - { id: tom-reed, name: Tom Reed, kind: person }\nthemes');
    expect(mentionsOf(added, 'tom-reed')).toEqual(['b1111: Tom Reed (name)', 'b1111: Tom Reed (name)', 't2222: Tom Reed (name)']);
    expect(added.replaceAll(/<Actor id="tom-reed">(.*?)<\/Actor>/g, '$1').replace(/^.*tom-reed.*\n/m, '')).toBe(ferry);
  });

  test('is not tagged in words that have a tag, nor in a part of a word', () => {
    const added = acts(ferry, { do: 'add actor', at: at('b3333', 'Brandt'), name: 'Lars Brandt', kind: 'person' });
    expect(mentionsOf(added, 'lars-brandt')).toEqual(['b3333: Brandt (alias)']);
    const office = acts(ferry, { do: 'add actor', at: at('b1111', 'off'), name: 'Off', kind: 'group' });
    expect(mentionsOf(office, 'off')).toEqual(['b1111: off (alias)']);
  });

  test('gets an id of its own where another name makes the same', () => {
    const added = acts(ferry, { do: 'add actor', at: at('b1111', 'Tom Reed'), name: 'Ida-Brandt', kind: 'person' });
    expect(matterOf(added).actors.at(-1)).toMatchObject({ id: 'ida-brandt-2', name: 'Ida-Brandt' });
  });

  test('that is changed is the editor’s, with its comments and the form of its entry', () => {
    const action: Action = { do: 'change actor', actor: 'ida-brandt', name: 'Ida M. Brandt', kind: 'person', of: 'harbour-office' };
    const changed = acts(ferry, action);
    expect(changed).toBe(
      change(
        ferry,
        ['name: Ida Brandt #', 'name: Ida M. Brandt #'],
        ['    from: suggested\n    confidence: 0.8\n', '    of: harbour-office\n'],
      ),
    );
    const { of: _, ...without } = action;
    expect(acts(changed, without)).toBe(change(changed, ['    of: harbour-office\n', '']));
  });

  test('that is removed goes with its tags and out of its statements', () => {
    const removed = acts(ferry, { do: 'remove actor', actor: 'ida-brandt' });
    expect(removed).not.toContain('ida-brandt');
    expect(wordsOf(removed)).toEqual(wordsOf(ferry));
    expect(matterOf(removed).statements[0]).toMatchObject({ source: 'Ida Brandt', from: 'suggested' });
  });

  test('that is another one becomes that one, with its mentions and statements', () => {
    const merged = acts(ferry, { do: 'merge actors', actor: 'ida-brandt', into: 'harbour-office' });
    expect(mentionsOf(merged, 'harbour-office')).toHaveLength(3);
    expect(matterOf(merged).statements[0]?.actor).toBe('harbour-office');
    expect(matterOf(merged).actors.map(({ id }) => id)).toEqual(['harbour-office']);
  });

  test('is split into two, with the statements whose source was split off', () => {
    const split = acts(ferry, {
      do: 'split actor',
      actor: 'ida-brandt',
      at: [at('b2222', 'Ida Brandt')],
      name: 'Ida T. Brandt',
      kind: 'person',
    });
    expect(mentionsOf(split, 'ida-t-brandt')).toEqual(['b2222: Ida Brandt (alias)']);
    expect(mentionsOf(split, 'ida-brandt')).toEqual(['b2222: Brandt (alias)']);
    expect(matterOf(split).statements[0]).toMatchObject({ actor: 'ida-t-brandt', from: 'suggested' });
    expect(split).toContain('  - { id: ida-t-brandt, name: Ida T. Brandt, kind: person }\nthemes: []');
    const other = acts(ferry, { do: 'split actor', actor: 'ida-brandt', at: [at('b2222', 'Brandt', 1)], name: 'Lars', kind: 'person' });
    expect(matterOf(other).statements[0]?.actor).toBe('ida-brandt');
  });
});

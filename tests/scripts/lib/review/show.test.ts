import { describe, expect, test } from 'vitest';
import type { Field, Item } from '../../../../scripts/lib/review/items.ts';
import { fieldPrompt, showItem } from '../../../../scripts/lib/review/show.ts';

/** A suggested actor, in a passage that names her. */
function suggested(text: string, words = 'Ida Brandt'): Item {
  const start = text.indexOf(words);
  return {
    ...{ kind: 'actor', id: 'ida-brandt', key: 'actor ida-brandt Ida Brandt', confidence: 0.8, words: 'Ida Brandt', says: 'person' },
    ...{ path: ['actors', 0], canReject: true, fields: [] },
    context: { passage: 'b1111', text, span: { start, end: start + words.length } },
  };
}

describe('an item is shown', () => {
  test('with the whole sentence that its words stand in, and these marked', () => {
    expect(showItem(suggested('It rained. The mayor, Ida Brandt, came. Nobody saw her.'), '3 left')).toBe(
      '3 left  actor ida-brandt, confidence 0.8\n  Ida Brandt\n  person\n  | The mayor, «Ida Brandt», came.',
    );
  });

  test('with the beginning of its passage and no mark, where it has no words there', () => {
    expect(showItem(suggested('The mayor came. Nobody saw her.', ''), '1 left')).toMatch(/\n {2}\| The mayor came\.$/);
  });

  test('with dots where a long sentence goes on', () => {
    const [before, after] = ['before '.repeat(60), ' after'.repeat(60)];
    expect(showItem(suggested(`${before}Ida Brandt${after}.`), '1 left')).toMatch(/\n {2}\| … (before )+«Ida Brandt»( after)+ …$/);
    expect(showItem(suggested(`Ida Brandt${after}.`), '1 left')).toMatch(/\n {2}\| «Ida Brandt»( after)+ …$/);
    expect(showItem(suggested(`${before}Ida Brandt.`), '1 left')).toMatch(/\n {2}\| … (before )+«Ida Brandt»\.$/);
  });
});

test.each<[string, Field, string]>([
  ['the value that Enter leaves', { name: 'headline', value: 'Vell: “back”' }, 'headline, Enter for "Vell: “back”": '],
  ['what it may be', { name: 'kind', value: 'person', choices: ['person', 'group'] }, 'kind (person, group), Enter for "person": '],
  [
    'how it is left out, and no value where it has none',
    { name: 'actor', value: undefined, choices: ['ida-brandt', 'tom-reed'], isOptional: true },
    'actor (ida-brandt, tom-reed), - for none: ',
  ],
])('the question for a field says %s', (_, field, prompt) => {
  expect(fieldPrompt(field)).toBe(prompt);
});

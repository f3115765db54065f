import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../../../support/reading.ts';

/** What stands for people, bodies and places in a text: "the mayors: group". */
function nominals(text: string, form = 'noun'): string[] {
  return analysisOf(text)
    .nominals.filter((nominal) => nominal.form === form)
    .map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);
}

describe('what stands for an actor without naming it', () => {
  test.each([
    ['A retired teacher found the letter.', 'retired teacher: person'],
    ['Three angry farmers blocked it.', 'Three angry farmers: group'],
    ['The regional water company apologised.', 'regional water company: organisation'],
    ['They met in an abandoned warehouse.', 'abandoned warehouse: place'],
    ['Norwegian-led troops withdrew.', 'Norwegian-led troops: group'],
    ['It moved 4,000 Norwegians to the coast.', 'Norwegians: group'],
    ['The people of Norway voted.', 'people of Norway: group'],
  ])('a noun phrase, with what narrows it down: %s', (text, nominal) => {
    expect(nominals(text)).toContain(nominal);
  });

  test('the owner within a phrase stands for somebody too', () => {
    expect(nominals('The farm’s workers left.')).toEqual(['farm: place', 'farm’s workers: group']);
  });

  test('things, ideas and names alone do not', () => {
    expect(nominals('The letter said that hope was a small thing. Norway agreed.')).toEqual([]);
  });

  test('pronouns of people, and adjectives of peoples', () => {
    expect(nominals('We told her that he had left.', 'pronoun')).toEqual(['We: group', 'he: person']);
    expect(nominals('Kurdish and Norwegian farmers met.', 'adjective')).toEqual(['Kurdish: group', 'Norwegian: group']);
  });
});

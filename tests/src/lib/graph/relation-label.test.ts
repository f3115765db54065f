import { expect, it } from 'vitest';
import { relationLabel } from '../../../../src/lib/graph/relation-label.ts';

it('the relation of a mention is said with the name of the actor', () => {
  expect(relationLabel('metonym', 'Russia', 'the Kremlin')).toBe('seat of the presidency, stands for Russia here');
  expect(relationLabel('metonym', 'Russia', 'Moscow')).toBe('capital, stands for Russia here');
  expect(relationLabel('metonym', 'European Union', 'Brussels')).toBe('seat of the institutions, stands for the European Union here');
  expect(relationLabel('metonym', 'Belgium', 'Brussels')).toBe('capital, stands for Belgium here');
  expect(relationLabel('metonym', 'Russia', 'the Bear')).toBe('stands for Russia here');
  expect(relationLabel('nominal', 'Russia', 'Russian officials')).toBe('refers to Russia here');
  expect(relationLabel('alias', 'Russia', 'the Federation')).toBe('another name for Russia');
});

it.each([
  ['United States', 'refers to the United States here'],
  ['Biden administration', 'refers to the Biden administration here'],
  ['The Gambia', 'refers to The Gambia here'],
  ['Ukraine', 'refers to Ukraine here'],
  ['Amnesty International', 'refers to Amnesty International here'],
  ['Unionist Party', 'refers to Unionist Party here'],
])('%s has its article within a sentence, where it has one', (name, label) => {
  expect(relationLabel('nominal', name, 'the body')).toBe(label);
});

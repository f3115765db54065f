import { expect, it } from 'vitest';
import { relationLabel } from '../../../../src/lib/graph/relation-label.ts';

it('the relation of a mention is said with the name of the actor', () => {
  expect(relationLabel('metonym', 'Russia', 'the Kremlin')).toBe('seat of the presidency, stands for Russia here');
  expect(relationLabel('metonym', 'Russia', 'Moscow')).toBe('capital, stands for Russia here');
  expect(relationLabel('metonym', 'European Union', 'Brussels')).toBe('seat of the institutions, stands for European Union here');
  expect(relationLabel('metonym', 'Belgium', 'Brussels')).toBe('capital, stands for Belgium here');
  expect(relationLabel('metonym', 'Russia', 'the Bear')).toBe('stands for Russia here');
  expect(relationLabel('nominal', 'Russia', 'Russian officials')).toBe('refers to Russia here');
  expect(relationLabel('alias', 'Russia', 'the Federation')).toBe('another name for Russia');
});

import { expect, test } from 'vitest';
import { blockFields } from '../../../../scripts/lib/desk/block-fields.ts';

test('each kind of block has its fields', () => {
  expect(Object.entries(blockFields()).map(([kind, fields]) => [kind, ...fields.map(({ name }) => name)])).toEqual([
    ['note', 'about', 'title'],
    ['question', 'about', 'heading', 'ask', 'passages'],
    ['quote', 'statement'],
    ['sources', 'title', 'accessed'],
    ['correction', 'on'],
    ['event', 'on', 'to'],
    ['picture', 'file', 'alt', 'credit', 'licence', 'source'],
    ['chart', 'data', 'type', 'x', 'y', 'title', 'credit', 'source'],
  ]);
});

test('a field says what is written in it, what it is where nobody says it, and whether it may be left out', () => {
  const { note, event, chart } = blockFields();
  expect(note).toEqual([
    { name: 'about', type: 'words', choices: ['background', 'context', 'definition'], value: 'background', isOptional: true },
    { name: 'title', type: 'words', isOptional: true },
  ]);
  expect(event).toEqual([
    { name: 'on', type: 'point', isOptional: false },
    { name: 'to', type: 'day', isOptional: true },
  ]);
  expect(chart.find(({ name }) => name === 'type')).toEqual({ name: 'type', type: 'words', choices: ['line', 'bar'], isOptional: false });
  expect(chart.at(-1)).toEqual({ name: 'source', type: 'link', isOptional: true });
});

import { expect, test } from 'vitest';
import { blockFields } from '../../../scripts/lib/desk/block-fields.ts';
import { blockControls, readBlock } from '../../../src/desk/block-controls.ts';
import { formWords } from '../../../src/lib/words/en/desk/forms.ts';
import { type EditorKind, editorBlockSchema } from '../../../src/schemas/editor-block.ts';

const choices = { themes: [], media: ['quay.JPG', 'cost.csv', 'notes.txt'], blocks: blockFields() };
const margin = {
  passages: [{ id: 'k3f9q', text: 'The ferry is back.' }],
  statements: [{ id: 's1111', passage: 'k3f9q', content: ['is back'], kind: 'indirect' as const }],
};
const controls = (kind: EditorKind, attributes: Record<string, string> = {}) =>
  new Map(blockControls(margin, kind, choices, { attributes, words: '' }).map((control) => [control.name, control]));

test.each(editorBlockSchema.options.map(({ shape }) => shape.kind.value))('each field of a %s has words of its own', (kind) => {
  for (const { name, label, choices: own = [] } of controls(kind).values()) {
    expect(label).not.toBe(name);
    if (['about', 'type'].includes(name)) for (const [value] of own) expect(formWords.blockChoices[value]).toBeDefined();
  }
});

test('what a schema asks for is asked for: days, links, choices, and what may be left out', () => {
  expect(controls('event').get('on')).toMatchObject({ type: 'point', isRequired: true });
  expect(controls('event').get('to')).toMatchObject({ type: 'day', isRequired: false });
  expect(controls('picture').get('source')).toMatchObject({ type: 'link', isRequired: false });
  expect(controls('note').get('about')).toMatchObject({ value: 'background', isRequired: false });
  expect(
    controls('chart')
      .get('type')
      ?.choices?.map(([value]) => value),
  ).toEqual(['line', 'bar']);
});

test('pictures, tables, statements and passages are chosen of those that are there', () => {
  const values = (kind: EditorKind, name: string, attributes = {}) =>
    controls(kind, attributes)
      .get(name)
      ?.choices?.map(([value]) => value);
  expect(values('picture', 'file')).toEqual(['quay.JPG']);
  expect(values('picture', 'file', { file: 'gone.png' })).toEqual(['gone.png', 'quay.JPG']);
  expect(values('chart', 'data')).toEqual(['cost.csv']);
  expect(values('quote', 'statement')).toEqual(['s1111']);
  expect(values('question', 'passages')).toEqual(['k3f9q']);
});

test('what is empty, or so anyway, is not written', () => {
  const values = { about: 'background', title: '', 'own words': 'A town.' };
  expect(readBlock('note', values, choices)).toEqual({ attributes: {}, words: 'A town.' });
  expect(readBlock('note', { ...values, about: 'context' }, choices).attributes).toEqual({ about: 'context' });
});

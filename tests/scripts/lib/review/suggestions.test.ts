import { expect, test } from 'vitest';
import { change } from '../reconcile/ferry.ts';
import { acts, ferry, matterOf, passagesOf, refusalOf } from './acts.ts';

const actor = 'actor ida-brandt Ida Brandt';
const statement = 'statement s1111 it was worth the wait';
const heading = 'heading the-wait The wait';
const edit = (key: string, values: Record<string, string>) => ({ do: 'edit', key, values }) as const;
const said = change(ferry, ['source: {', 'language: en\nfrom: { headline: suggested, language: suggested }\nsource: {']);

test('a value is written without the white space around it', () => {
  expect(acts(ferry, edit(actor, { name: ' Ida B.\n' }))).toBe(
    change(ferry, ['name: Ida Brandt #', 'name: Ida B. #'], ['    from: suggested\n    confidence: 0.8\n', '']),
  );
});

test.each([
  ['name', actor],
  ['heading', heading],
  ['headline', 'headline headline Ferry returns to Vell'],
])('a %s without a word is refused', (name, key) => {
  for (const value of ['', ' \n'])
    expect(refusalOf(said, edit(key, { [name]: value }))).toMatchObject({
      message: `the ${name} is empty`,
      hint: 'Write at least one word.',
    });
});

test('what may be left out is, where nothing is written, and what is as it was stays', () => {
  for (const value of ['', ' '])
    expect(acts(ferry, edit(statement, { actor: value }))).toBe(
      change(ferry, ['actor: ida-brandt, cue', 'cue'], ['kind: indirect, from: suggested, confidence: 0.9', 'kind: indirect']),
    );
  const without = change(ferry, ['actor: ida-brandt, cue', 'cue']);
  expect(acts(without, edit(statement, { actor: '' }))).toBe(acts(without, { do: 'accept', key: statement }));
  expect(acts(without, edit(statement, { actor: 'harbour-office' }))).toContain('source: Ida Brandt, actor: harbour-office, cue: said');
  expect(acts(ferry, edit(actor, {}))).toBe(acts(ferry, { do: 'accept', key: actor }));
});

test('a heading is accepted, or written anew; its words are the editor’s then', () => {
  const accepted = acts(ferry, { do: 'accept', key: heading });
  expect(accepted).toBe(change(ferry, ['<Section id="the-wait" from="suggested">', '<Section id="the-wait">']));
  expect(acts(ferry, edit(heading, { heading: 'So long' }))).toBe(change(accepted, ['## The wait', '## So long']));
});

test('headline and language are accepted one by one, or written anew', () => {
  const headline = acts(said, { do: 'accept', key: 'headline headline Ferry returns to Vell' });
  expect(matterOf(headline)).toMatchObject({ headline: 'Ferry returns to Vell', from: { language: 'suggested' } });
  const language = acts(said, edit('language language en', { language: 'nds' }));
  expect(matterOf(language)).toMatchObject({ language: 'nds', from: { headline: 'suggested' } });
  expect(acts(said, { do: 'accept all', kind: 'headline' })).toBe(headline);
});

test.each([
  ['headline', 'headline headline Ferry returns to Vell'],
  ['language', 'language language en'],
  ['heading', heading],
])('a %s can not be rejected', (kind, key) => {
  const told = { message: `a ${kind} can't be rejected`, hint: 'Accept it, or write another one.', file: 'content/explainers/ferry.mdx' };
  expect(refusalOf(said, { do: 'reject', key })).toMatchObject(told);
});

test('what is rejected is gone, and the list that is left keeps its form', () => {
  const rejected = acts(ferry, { do: 'reject', key: 'date b1111 May 2019' }, { do: 'reject', key: statement });
  expect(matterOf(rejected)).toMatchObject({ dates: [], statements: [] });
  expect(matterOf(rejected).keyPoints).toHaveLength(1);
});

test('a term is accepted, or loses its tags, wherever it was suggested, and no other tag is touched', () => {
  const tag = (id: string, words: string, from = ' from="suggested"') => `<Term id="${id}"${from}>${words}</Term>`;
  const tagged = (from: string) =>
    change(
      ferry,
      ['The ferry of', `The ${tag('ferry', 'ferry', from)} of`],
      ['helped;', `${tag('ferry', 'helped', from)};`],
      ['the office of', `the ${tag('quay', 'office')} of`],
    );
  const before = tagged(' from="suggested"');
  expect(acts(before, { do: 'accept', key: 'term ferry ferry' })).toBe(tagged(''));
  const without = acts(before, { do: 'reject', key: 'term ferry ferry' });
  expect(without).toBe(change(ferry, ['the office of', `the ${tag('quay', 'office')} of`]));
  expect(passagesOf(acts(before, { do: 'accept all', kind: 'term' })).flatMap(({ marks }) => marks.filter(({ from }) => from))).toEqual([]);
});

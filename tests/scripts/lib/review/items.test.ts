import { expect, test } from 'vitest';
import { items } from '../../../../scripts/lib/review/items.ts';
import { actorKindSchema } from '../../../../src/schemas/actor.ts';
import { change } from '../reconcile/ferry.ts';
import { ferry, passagesOf } from './acts.ts';

const of = (mdx: string, kind: string) => items(mdx, 'ferry.mdx').filter((item) => item.kind === kind);
const textOf = (passage: string): string => passagesOf(ferry).find(({ id }) => id === passage)?.text ?? '';
/** The passage of an item, with its words in it. */
const at = (passage: string, words: string) => {
  const text = textOf(passage);
  const start = text.indexOf(words);
  return { passage, text, span: { start, end: start + words.length } };
};

test('an actor is asked about with its kind, its first mention, and what may be written anew', () => {
  expect(of(ferry, 'actor')[1]).toEqual({
    ...{ kind: 'actor', id: 'ida-brandt', key: 'actor ida-brandt Ida Brandt', confidence: 0.8, words: 'Ida Brandt', says: 'person' },
    ...{ context: at('b2222', 'Ida Brandt'), path: ['actors', 1], canReject: true },
    fields: [
      { name: 'name', value: 'Ida Brandt' },
      { name: 'kind', value: 'person', choices: actorKindSchema.options },
    ],
  });
});

const SUGGESTED = 'from: suggested, confidence: 0.7';

test('a theme is asked about with the words that it was suggested for, and where these stand first', () => {
  const [one, other] = of(
    change(ferry, [
      'themes: []',
      `themes:\n  - { id: sea, name: Sea, below: 'medtop:20000300', because: [boats, Office], ${SUGGESTED} }\n  - { id: paint, name: Paint, below: 'medtop:20000300', ${SUGGESTED} }`,
    ]),
    'theme',
  );
  expect(one).toMatchObject({
    id: 'sea',
    words: 'Sea',
    confidence: 0.7,
    says: 'because of: boats, Office',
    fields: [],
    path: ['themes', 0],
  });
  expect([other?.says, other?.context, other?.path]).toEqual([undefined, undefined, ['themes', 1]]);
  const office = change(ferry, [
    'themes: []',
    `themes: [{ id: sea, name: Sea, below: 'medtop:20000300', because: [Office], ${SUGGESTED} }]`,
  ]);
  expect(of(office, 'theme')[0]?.context).toEqual(at('b1111', 'Office'));
});

test('a key point and a date are asked about with their words where these stand, a period with both its days', () => {
  expect(of(ferry, 'key point')).toEqual([
    {
      ...{ kind: 'key point', id: 'b2222', key: 'key point b2222 Ida Brandt said it was worth the wait.', confidence: 0.6 },
      ...{ words: 'Ida Brandt said it was worth the wait.', context: at('b2222', 'Ida Brandt said it was worth the wait.') },
      ...{ path: ['keyPoints', 0], canReject: true, fields: [] },
    },
  ]);
  expect(of(ferry, 'date')).toMatchObject([{ id: 'b1111', words: 'May 2019', says: '2019-05', context: at('b1111', 'May 2019') }]);
  const period = change(ferry, ["on: '2019-05'", "on: '2019-05-01', to: '2019-05-09'"]);
  expect(of(period, 'date')).toMatchObject([{ says: '2019-05-01 to 2019-05-09', path: ['dates', 0], canReject: true }]);
});

test('a statement is asked about with who said it, and who that may be', () => {
  expect(of(ferry, 'statement')).toEqual([
    {
      ...{ kind: 'statement', id: 's1111', key: 'statement s1111 it was worth the wait', confidence: 0.9, words: 'it was worth the wait' },
      ...{ says: 'said by: Ida Brandt = ida-brandt', context: at('b2222', 'it was worth the wait') },
      ...{ path: ['statements', 0], canReject: true },
      fields: [{ name: 'actor', value: 'ida-brandt', choices: ['harbour-office', 'ida-brandt'], isOptional: true }],
    },
  ]);
  const nobody = change(
    ferry,
    ['source: Ida Brandt, actor: ida-brandt, ', ''],
    ['content: it was worth the wait', 'content: [it was, the wait]'],
  );
  expect(of(nobody, 'statement')).toMatchObject([{ says: 'said by: nobody named', words: 'it was … the wait' }]);
  expect(of(nobody, 'statement')[0]?.fields[0]?.value).toBeUndefined();
});

test('headline, language and headings are asked about at the start of their text, and can be written anew alone', () => {
  const said = change(ferry, ['source: {', 'language: en\nfrom: { headline: suggested, language: suggested }\nsource: {']);
  const line = (kind: string, id: string, words: string, passage: string, path: string[]) => ({
    ...{ kind, id, key: `${kind} ${id} ${words}`, words, path, canReject: false, fields: [{ name: kind, value: words }] },
    context: { passage, text: textOf(passage), span: { start: 0, end: 0 } },
  });
  const lines = items(said, 'ferry.mdx').filter(({ canReject }) => !canReject);
  expect(lines).toEqual([
    line('headline', 'headline', 'Ferry returns to Vell', 'b1111', ['headline']),
    line('language', 'language', 'en', 'b1111', ['language']),
    line('heading', 'the-ferry', 'The ferry', 'b1111', []),
    line('heading', 'the-wait', 'The wait', 'b2222', []),
  ]);
});

test('what is the editor’s, or not there, is not asked about', () => {
  const own = ferry.replaceAll(/,? *from: suggested,/g, ',').replaceAll(' from="suggested"', '');
  expect(of(own, 'heading')).toEqual([]);
  expect(of(change(ferry, ['  ## The wait\n\n', '']), 'heading').map(({ id }) => id)).toEqual(['the-ferry']);
  const editors = change(ferry, ['kind: organisation, from: suggested, confidence: 0.9', 'kind: organisation']);
  expect(of(editors, 'actor').map(({ id, path }) => [id, path])).toEqual([['ida-brandt', ['actors', 1]]]);
});

test('two of the same words have keys of their own, in their order', () => {
  const point = "  - { passage: b2222, text: 'Ida Brandt said it was worth the wait.', from: suggested, confidence: 0.6 }\n";
  const twice = change(ferry, [
    point,
    point.replace('Ida Brandt said it was worth the wait.', 'it') + point.replace('Ida Brandt said it was worth the wait.', 'it'),
  ]);
  expect(of(twice, 'key point').map(({ key }) => key)).toEqual(['key point b2222 it', 'key point b2222 it (2)']);
});

test('a term is asked about once, at its first place, with how many it has', () => {
  const tag = (id: string, words: string, from = ' from="suggested"') => `<Term id="${id}"${from}>${words}</Term>`;
  const tagged = change(
    ferry,
    ['The ferry of', `The ${tag('ferry', 'ferry')} of`],
    ['the office of', `the ${tag('quay', 'office')} of`],
    ['helped;', `${tag('ferry', 'helped')};`],
    ['It was long', `It was ${tag('long', 'long', '')}`],
  );
  expect(of(tagged, 'term')).toEqual([
    {
      ...{ kind: 'term', id: 'ferry', key: 'term ferry ferry', words: 'ferry', says: 'in 2 places', context: at('b1111', 'ferry') },
      ...{ path: [], canReject: true, fields: [] },
    },
    {
      ...{ kind: 'term', id: 'quay', key: 'term quay office', words: 'office', says: undefined, context: at('b1111', 'office') },
      ...{ path: [], canReject: true, fields: [] },
    },
  ]);
});

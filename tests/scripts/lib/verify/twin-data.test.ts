import { expect, test } from 'vitest';
import { SiteFile } from '../../../../scripts/lib/verify/site-file.ts';
import { checkTwin } from '../../../../scripts/lib/verify/twin.ts';
import type { Target } from '../../../../src/schemas/twin.ts';
import { harbourSource } from '../../../support/verify-source.ts';

const url = 'https://vell.example/explainers/harbour/';
/** A letter of two UTF-16 code units stands before the words; "sails" stands there two times. */
const text = '\u{1f6a2} It sails, and sails again.';

/** Words of the passage: `sails, and` starts at its fifth character. */
function targetOf({ exact = 'sails', prefix = ' It ', suffix = ', and', start = 5, end = 10, source = `${url}#k1b2c` } = {}): Target {
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function twinOf(own: object) {
  const from = 'suggested';
  return {
    ...{ $schema: url, version: 1, url, markdown: url, language: 'en', headline: 'A', author: null, published: null, updated: null },
    from: { headline: from, author: from, published: from },
    review: { status: 'suggested' },
    source: { file: 'harbour.txt', sha256: '0'.repeat(64) },
    sections: [],
    passages: [{ id: 'k1b2c', url: `${url}#k1b2c`, section: 'the-ferry', text, mentions: [] }],
    ...{ actors: [], themes: [], keyPoints: [], dates: [], statements: [] },
    ...own,
  };
}
const statement = (own: object) => ({
  ...{ id: 's1b2c', url, passage: 'k1b2c', source: null, actor: null, cue: null, content: [targetOf()], kind: 'direct', from: 'suggested' },
  ...own,
});
const keyPoint = (target: Target) => ({ target, from: 'suggested' });

const passage = { id: 'k1b2c', text, line: 12 };
const source = harbourSource({ sections: [{ passages: [passage] }] as unknown as ReturnType<typeof harbourSource>['sections'] });
const sources = new Map([['harbour', source]]);
const found = (twin: unknown, path = 'explainers/harbour/index.json') =>
  checkTwin(new SiteFile(`site/${path}`, path, JSON.stringify(twin)), { address: { origin: 'https://vell.example', base: '/' }, sources });
const finding = (problem: string) => ({ file: 'site/explainers/harbour/index.json', problem, hint: 'Build again: npm run build.' });

test('words that are where their selectors say are sound, wherever they stand', () => {
  const all = { keyPoints: [keyPoint(targetOf())], dates: [{ ...keyPoint(targetOf()), on: '2031' }] };
  expect(found(twinOf({ ...all, statements: [statement({}), statement({ source: targetOf(), cue: targetOf() })] }))).toEqual([]);
});

const astray = (exact: string, at = `${url}#k1b2c`) => finding(`“${exact}” is not where its selectors say, in ${at}`);
test.each<[string, Parameters<typeof targetOf>[0], string?, string?]>([
  ['in no passage of the file', { source: `${url}#k9z9z` }, 'sails', `${url}#k9z9z`],
  ['before their position', { start: 6 }],
  ['behind their position', { end: 11 }],
  ['counted in other units', { start: 6, end: 11 }],
  ['in no such words', { prefix: 'They ' }],
  ['in no such words, as many as stand before them', { prefix: 'But It ' }],
  ['at another place, by the words around them', { prefix: 'and ', suffix: ' again' }],
  ['at more than one place, by the words around them', { prefix: ' ', suffix: '' }],
  ['at the first of several places', { prefix: '', suffix: '' }],
])('words that are %s are found', (_, target, exact = 'sails', at = `${url}#k1b2c`) => {
  expect(found(twinOf({ keyPoints: [keyPoint(targetOf(target))] }))).toEqual([astray(exact, at)]);
});

test('words at the very start of a passage are sound', () => {
  const target = targetOf({ exact: '\u{1f6a2} It', prefix: '', suffix: ' sails', start: 0, end: 4 });
  expect(found(twinOf({ keyPoints: [keyPoint(target)] }))).toEqual([]);
});

test.each<[string, object]>([
  ['of a key point', { keyPoints: [keyPoint(targetOf({ start: 6 }))] }],
  ['of a date', { dates: [{ ...keyPoint(targetOf({ start: 6 })), on: '2031' }] }],
  ['that name who said something', { statements: [statement({ source: targetOf({ start: 6 }) })] }],
  ['that attribute', { statements: [statement({ cue: targetOf({ start: 6 }) })] }],
  ['that were said', { statements: [statement({ content: [targetOf(), targetOf({ start: 6 })] })] }],
])('words %s are looked up', (_, own) => {
  expect(found(twinOf(own))).toEqual([astray('sails')]);
});

test('data of another form are told of with what is wrong first; what is no data too', () => {
  const says = 'the explainer as data is not what its schema says: ';
  expect(found(twinOf({ review: { status: 'approved' }, version: 2 }))).toEqual([finding(`${says}version: Invalid input: expected 1`)]);
  expect(found(twinOf({ review: { status: 'approved', on: '2031-03-12' } }))).toEqual([
    finding(`${says}review.by: Invalid input: expected string, received undefined`),
  ]);
  expect(found(undefined).map(({ problem }) => problem)).toEqual([`${says}: Invalid input: expected object, received undefined`]);
});

test('data that lose a word of a passage are told of, and the words that are astray for it', () => {
  const passages = [{ id: 'k1b2c', url: `${url}#k1b2c`, section: 'the-ferry', text: 'It sails.', mentions: [] }];
  expect(found(twinOf({ passages, keyPoints: [keyPoint(targetOf())] }))).toEqual([
    finding(`passage 1 says “It sails.”; harbour.mdx:12 says “${text}”`),
    astray('sails'),
  ]);
});

test.each([
  'explainers/pier/index.json',
  'old/explainers/harbour/index.json',
  'explainers/harbour/index.json.txt',
  'explainers/harbour/the-ferry/index.json',
])('a file that is no twin of a known explainer is not taken for one: %s', (path) => {
  expect(found({}, path)).toEqual([]);
});

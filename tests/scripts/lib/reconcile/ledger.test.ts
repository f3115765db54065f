import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { formatLedger, knownAddresses, nextLedger, parseLedger, rejectedNow } from '../../../../scripts/lib/reconcile/ledger.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import type { Ledger } from '../../../../src/schemas/ledger.ts';

const passages = (id: string) => [{ id, text: `Prose of ${id}.` }];
const revision = (letter: string, id = 'b1111') => ({ file: 'a.txt', sha256: letter.repeat(64), passages: passages(id), statements: [] });
const published = { sections: { harbour: ['b1111'] }, statements: { s1111: 'b1111' } };
const next = (ledger: Ledger | null, given: ReturnType<typeof revision>, generated: string, rest = {}) =>
  nextLedger(ledger, {
    revision: given,
    gone: [],
    published: [published],
    rejected: nothingRejected,
    toTell: [],
    generated,
    explainer: generated,
    on: '2026-03-12',
    ...rest,
  });

test('a ledger comes back from its file', () => {
  const ledger = next(next(null, revision('a'), 'mdx\n'), revision('b', 'b2222'), 'mdx\n');
  expect(parseLedger(formatLedger(ledger), 'a.json')).toEqual(ledger);
  // As a program of Windows may have saved it.
  expect(parseLedger(`\ufeff${formatLedger(ledger).replaceAll('\n', '\r\n')}`, 'a.json')).toEqual(ledger);
});

test('a revision is added with its day when the paragraphs changed, and no address is forgotten', () => {
  const first = next(null, revision('a'), 'one');
  expect(first.revisions[0]).not.toHaveProperty('on');
  const same = next(first, revision('b'), 'two', { on: '2026-03-11' });
  expect(same).toMatchObject({ revisions: [revision('b')], generated: 'two' });
  expect(same.revisions[0]).not.toHaveProperty('on');
  const third = next(same, revision('c', 'b2222'), 'three');
  expect(third.revisions).toEqual([revision('b'), { ...revision('c', 'b2222'), on: '2026-03-12' }]);
  expect(knownAddresses(third).used).toEqual(new Set(['b1111', 'b2222']));
});

test('a section and a statement that are gone are still known by what they held', () => {
  const first = next(null, revision('a'), 'one');
  const renamed = { sections: { port: ['b1111'] }, statements: {} };
  const second = next(first, revision('a'), 'two', { published: [renamed] });
  expect(second.sections).toEqual({ harbour: ['b1111'], port: ['b1111'] });
  expect(second.statements).toEqual({ s1111: 'b1111' });
});

test('what the page of a section showed once is known, also when it was edited and published twice', () => {
  const first = next(null, revision('a'), 'one', { published: [{ sections: { constructor: ['b1111', 'b2222'] }, statements: {} }] });
  expect(first.left).toEqual({});
  const moved = [['b2222', 'b3333'], ['b3333']].map((ids) => ({ sections: { constructor: ids }, statements: {} }));
  const second = next(first, revision('a'), 'two', { published: moved });
  expect([second.sections, second.left]).toEqual([{ constructor: ['b3333'] }, { constructor: ['b1111', 'b2222'] }]);
  const back = { sections: { constructor: ['b1111', 'b2222', 'b3333'] }, statements: {} };
  expect(next(second, revision('a'), 'three', { published: [back] }).left).toEqual({});
});

test('an edit alone does not change the ledger', () => {
  const ledger = next(null, revision('a'), 'one');
  expect(next(ledger, revision('a'), 'one', { explainer: 'one, edited' })).toBe(ledger);
});

test('a ledger that names no format is read, without what such a one had besides', () => {
  const { format: _, ...old } = next(null, revision('a'), 'one');
  expect(parseLedger(JSON.stringify({ ...old, made: 'f'.repeat(64) }), 'a.json')).toEqual({ ...old, format: 1 });
});

test('a ledger of a newer format is refused, whatever else is in it', () => {
  const newer = JSON.stringify({ ...next(null, revision('a'), 'one'), format: 3, pages: [] });
  expect(() => parseLedger(newer, 'ledger/a.json')).toThrow(
    new ContentError(
      'this content was written by a newer Nutgraf (format 3; this one reads up to 1)',
      { file: 'ledger/a.json' },
      'Update Nutgraf and run this again; nothing was written. If nobody here has a newer one, restore the file.',
    ),
  );
});

test('a ledger that its schema refuses is not written', () => {
  const ledger = next(null, revision('a'), 'one');
  expect(() => formatLedger({ ...ledger, sections: { Unity: ['b1111'] } })).toThrow(ZodError);
  expect(() => formatLedger({ ...ledger, rejected: { ...nothingRejected, statements: ['s1111 (2)'] } })).toThrow(ZodError);
});

test.each([
  ['{', 'the ledger is not JSON'],
  ['', 'the ledger is not JSON'],
  ['[]', 'the ledger is damaged: : Invalid input: expected object, received array'],
  ['{"format":1,"revisions":[]}', 'the ledger is damaged: revisions: Too small: expected array to have >=1 items'],
  [
    '{"revisions":[{"file":"a.txt","sha256":"x","passages":[]}]}',
    'the ledger is damaged: revisions.0.sha256: Invalid string: must match pattern /^[0-9a-f]{64}$/',
  ],
])('%j is refused, with what to do', (json, message) => {
  const fault = new ContentError(message, { file: 'ledger/a.json' }, 'Nobody edits this file: restore it from version control.');
  expect(() => parseLedger(json, 'ledger/a.json')).toThrow(fault);
});

test('a ledger that version control has left half merged is refused with the line of its first mark', () => {
  const lines = formatLedger(next(null, revision('a'), 'one')).split('\n');
  const halves = [...lines.slice(0, 2), '<<<<<<< HEAD', lines[2], '=======', lines[2], '>>>>>>> theirs', ...lines.slice(3)].join('\n');
  expect(() => parseLedger(halves, 'a.json')).toThrow(expect.objectContaining({ name: 'ContentError', file: 'a.json', line: 3 }));
});

test('a tag that a person took away stays away in the passage that its words went into', () => {
  const mention = { passage: 'b1111', words: 'Vell', actor: 'vell' };
  const rejected = { ...nothingRejected, mentions: [mention, { ...mention, passage: 'b3333' }] };
  const ledger = next(null, revision('a'), 'one', { rejected });
  const gone = [{ id: 'b1111', text: 'Prose.', revision: 1, fate: 'merged' as const, into: 'b2222' }];
  expect(rejectedNow(ledger, gone)?.mentions.map(({ passage }) => passage)).toEqual(['b2222', 'b3333']);
  expect(rejectedNow(null, gone)).toBeUndefined();
});

import { expect, test } from 'vitest';
import {
  hashOf,
  knownAddresses,
  type LedgerUpdate,
  nextLedger,
  type Published,
  publishedBy,
  rejectedNow,
} from '../../../../scripts/lib/reconcile/ledger.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Ledger, Revision } from '../../../../src/schemas/ledger.ts';
import { base } from './ferry.ts';

const about = { headline: 'Ferry', author: 'Jo', published: null };
const passages = [{ id: 'b1111', text: 'It sails.' }];
const revision = (own: Partial<Revision> = {}): Revision => ({
  file: 'a.txt',
  sha256: 'a'.repeat(64),
  about,
  passages,
  statements: [{ id: 's1111', passage: 'b1111', content: ['It sails'] }],
  ...own,
});
const none = { sections: {}, statements: {} };
const next = (ledger: Ledger | null, update: Partial<LedgerUpdate> = {}): Ledger =>
  nextLedger(ledger, {
    revision: revision(),
    gone: [],
    published: [none],
    rejected: nothingRejected,
    toTell: [],
    generated: 'one',
    explainer: 'one',
    on: '2026-03-12',
    ...update,
  });

test('the first ledger of an explainer has one revision without a day, and the hash of what was written', () => {
  const toTell = [{ what: 'a tag', line: 3 }];
  const gone = [{ id: 'b2222', text: 'Gone.', revision: 1, fate: 'removed' as const }];
  expect(next(null, { explainer: 'one, edited', toTell, gone })).toEqual({
    format: 1,
    revisions: [revision()],
    gone,
    sections: {},
    left: {},
    statements: { s1111: 'b1111' },
    rejected: nothingRejected,
    toTell,
    generated: 'one',
    written: hashOf('one, edited'),
  });
});

const [day, later] = [{ on: '2026-03-13' }, { on: '2026-03-14' }];
const b: Partial<Revision> = { sha256: 'b'.repeat(64) };
const reworded: Partial<Revision> = { ...b, passages: [{ id: 'b1111', text: 'It sailed.' }] };

test.each([
  ['the same article again', revision(), [revision()]],
  ['other bytes that say the same', revision(b), [revision(b)]],
  ['another file that says the same', revision({ file: 'a.md' }), [revision({ file: 'a.md' })]],
  ['other statements alone', revision({ statements: [] }), [revision({ statements: [] })]],
  [
    'another headline',
    revision({ ...b, about: { ...about, headline: 'Boat' } }),
    [revision(), { ...revision({ ...b, about: { ...about, headline: 'Boat' } }), ...day }],
  ],
  [
    'another headline of the same bytes',
    revision({ about: { ...about, headline: 'Boat' } }),
    [revision({ about: { ...about, headline: 'Boat' } })],
  ],
  ['other words', revision(reworded), [revision(), { ...revision(reworded), ...day }]],
  [
    'other words that are known to be of the same bytes',
    revision({ passages: [] }),
    [revision(), { ...revision({ passages: [] }), ...day }],
  ],
])('the revisions after %s', (_, given, expected) => {
  expect(next(next(null), { revision: given, ...day }).revisions).toEqual(expected);
});

test('a revision keeps its day while the article says the same, and an older one is never touched', () => {
  const second = next(next(null), { revision: revision(reworded), ...day });
  const again = next(second, { revision: revision({ ...reworded, file: 'a.md' }), ...later });
  expect(again.revisions).toEqual([revision(), { ...revision({ ...reworded, file: 'a.md' }), ...day }]);
});

test('what an older Nutgraf has not written of an article is no news, and is written from now on', () => {
  const { about: _, ...old } = revision();
  const first = next(null, { revision: old as Revision });
  expect(next(first, { revision: revision({ ...b, about }), ...day }).revisions).toEqual([revision(b)]);
  expect(next(next(null), { revision: old as Revision, ...day }).revisions).toEqual([old]);
});

test('where a statement stands now counts before where it stood, and what was found before what is published', () => {
  const first = next(null, { published: [{ sections: {}, statements: { s1111: 'b9999', s2222: 'b2222', s3333: 'b3333' } }] });
  expect(first.statements).toEqual({ s1111: 'b1111', s2222: 'b2222', s3333: 'b3333' });
  const published: Published[] = [
    { sections: {}, statements: { s2222: 'b4444' } },
    { sections: {}, statements: { s3333: 'b5555' } },
  ];
  expect(next(first, { published }).statements).toEqual({ s1111: 'b1111', s2222: 'b4444', s3333: 'b5555' });
});

test('of an explainer’s items, those that it lists last are what is kept', () => {
  const items = { actors: ['vell'], themes: [], statements: [], keyPoints: [], dates: [] };
  const rejected = { ...nothingRejected, actors: ['vell', 'jo'] };
  const both = [
    { ...none, items: { ...items, actors: ['jo'] } },
    { ...none, items },
  ];
  const ledger = next(null, { rejected, published: both });
  expect([ledger.rejected.actors, ledger.kept?.actors]).toEqual([['jo'], ['vell']]);
  expect(rejectedNow(ledger, [])?.actors).toEqual(['jo', 'vell']);
});

test('an approval and that it is public stand in the ledger where there are any', () => {
  const approved = { by: 'Jo', on: '2026-03-12', parts: { headline: 'x' } };
  expect(next(null, { approved, public: true })).toMatchObject({ approved, public: true });
  const without = next(next(null, { approved, public: true }));
  expect(without).not.toHaveProperty('approved');
  expect(without).not.toHaveProperty('public');
});

test('a ledger that says something new has the hash of what is written now, and one that does not is the same', () => {
  const first = next(null);
  expect(next(first, { explainer: 'edited' })).toBe(first);
  expect(next(first, { explainer: 'edited', toTell: [{ what: 'a tag', line: 3 }] }).written).toBe(hashOf('edited'));
});

test('a passage that left the page of a section is known until it is back, whichever version showed it', () => {
  const shown = (...ids: string[]) => ({ sections: { harbour: ids }, statements: {} });
  const first = next(null, { published: [shown('b1111', 'b2222'), shown('b1111')] });
  expect([first.sections, first.left]).toEqual([{ harbour: ['b1111'] }, { harbour: ['b2222'] }]);
  const second = next(first, { published: [shown('b3333')] });
  expect([second.sections, second.left]).toEqual([{ harbour: ['b3333'] }, { harbour: ['b2222', 'b1111'] }]);
  const other = next(second, { published: [{ sections: { port: ['b4444'] }, statements: {} }] });
  expect([other.sections, other.left]).toEqual([{ harbour: ['b3333'], port: ['b4444'] }, second.left]);
  expect(next(other, { published: [shown('b1111', 'b2222', 'b3333')] }).left).toEqual({});
});

test('an explainer publishes its sections, its statements, and what it lists', () => {
  const quote = { passage: 'b2222', text: 'Ida Brandt said it was' };
  expect(
    publishedBy(readExplainer(base.replace('dates: []', 'dates:\n  - { passage: b2222, text: said it, on: 2026-03-01 }'), '')),
  ).toEqual({
    sections: { 'the-ferry': ['b1111'], 'the-wait': ['b2222'] },
    statements: { s1111: 'b2222' },
    items: {
      actors: ['harbour-office', 'ida-brandt'],
      themes: ['shipping'],
      statements: ['s1111'],
      keyPoints: [quote],
      dates: [{ passage: 'b2222', text: 'said it' }],
    },
  });
});

test('of a new explainer no address is known; of another those of its last revision, and that all were given', () => {
  expect(knownAddresses(null)).toEqual({ passages: [], gone: [], used: new Set() });
  const gone = [{ id: 'b1111', text: 'It sails.', revision: 1, fate: 'removed' as const }];
  const second = next(next(null), { revision: revision({ passages: [{ id: 'b2222', text: 'It waits.' }] }), gone });
  expect(knownAddresses(second)).toEqual({ passages: [{ id: 'b2222', text: 'It waits.' }], gone, used: new Set(['b1111', 'b2222']) });
});

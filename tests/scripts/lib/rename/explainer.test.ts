import { expect, test } from 'vitest';
import { formatErased } from '../../../../scripts/lib/erased/erased-file.ts';
import { formatLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { removeExplainer, renameExplainer } from '../../../../scripts/lib/rename/explainer.ts';
import { renameSection } from '../../../../scripts/lib/rename/section.ts';
import type { Stock } from '../../../../scripts/lib/rename/stock.ts';
import { removeStory, renameStory } from '../../../../scripts/lib/rename/story.ts';
import { ledgerOf, mdxOf, stockExplainer, stockOf } from '../../../support/stock.ts';

const on = '2031-04-01';
const pier = mdxOf('pier', 'actors:\n  - { id: vell, name: Vell, kind: country }\n  - { id: lind, name: Lind, kind: person }\n');
const quay = mdxOf('quay', 'actors:\n  - { id: lind, name: Lind, kind: person }\n');
const stock = (own: Partial<Stock> = {}): Stock =>
  stockOf({ ...own, explainers: { pier: stockExplainer('pier', pier), quay: stockExplainer('quay', quay) } });
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test('an explainer gets its name with its article, its ledger, what was erased from it and the record of its import', () => {
  const erasure = { on: '2031-01-01', words: 1, hash: 'c'.repeat(64) };
  const erased = {
    salt: 'a'.repeat(64),
    erasures: [
      { ...erasure, explainer: 'pier', elsewhere: ['quay'] },
      { ...erasure, explainer: 'quay', elsewhere: ['pier', 'toll'] },
    ],
  };
  const imports = '{"article":"quay.txt"}\n\n{"article":"pier.txt","from":"a"}\n';
  const plan = renameExplainer(stock({ articles: ['pier.txt'], erased, imports }), 'pier', 'bridge', on);
  const next = pier.replace('file: pier.txt', 'file: bridge.txt');
  expect(plan.changes).toEqual([
    { move: 'articles/pier.txt', to: 'articles/bridge.txt' },
    { write: 'explainers/bridge.mdx', data: next },
    { write: 'ledger/bridge.json', data: formatLedger(ledgerOf('bridge', next)) },
    { remove: 'explainers/pier.mdx' },
    { remove: 'ledger/pier.json' },
    {
      write: 'erased.json',
      data: formatErased({
        ...erased,
        erasures: [
          { ...erasure, explainer: 'bridge', elsewhere: ['quay'] },
          { ...erasure, explainer: 'quay', elsewhere: ['bridge', 'toll'] },
        ],
      }),
    },
    { write: 'imports.jsonl', data: '{"article":"quay.txt"}\n\n{"article":"bridge.txt","from":"a"}\n' },
  ]);
  expect(plan.said).toEqual(['explainer pier is bridge now', 'articles/pier.txt is articles/bridge.txt now']);
  expect(plan.moves).toEqual([{ kind: 'explainer', from: 'pier', to: 'bridge', on }]);
});

test('one whose article is elsewhere, without a ledger, goes alone; the record of imports stays where it says nothing of it', () => {
  const own = stockOf({ explainers: { pier: stockExplainer('pier', pier, null) }, imports: '{"article":"quay.txt"}\n' });
  const plan = renameExplainer(own, 'pier', 'bridge', on, 'Bridge.md');
  expect(plan.changes).toEqual([
    { write: 'explainers/bridge.mdx', data: pier.replace('file: pier.txt', 'file: Bridge.md') },
    { remove: 'explainers/pier.mdx' },
    { remove: 'ledger/pier.json' },
  ]);
  expect(plan.said).toEqual(['explainer pier is bridge now']);
});

test('only the revisions of the article that is renamed get its name', () => {
  const [revision] = ledgerOf('pier', pier).revisions;
  const revisions = [{ ...revision, file: 'older.txt' }, revision] as never;
  const own = stockOf({ explainers: { pier: stockExplainer('pier', pier, { revisions, written: 'e'.repeat(64) }) } });
  const { changes } = renameExplainer(own, 'pier', 'bridge', on);
  const ledger = JSON.parse(
    changes.flatMap((change) => ('write' in change && change.write.startsWith('ledger') ? String(change.data) : []))[0] ?? '',
  );
  expect(ledger.revisions.map(({ file }: { file: string }) => file)).toEqual(['older.txt', 'bridge.txt']);
  expect(ledger.written).toBe('e'.repeat(64));
});

test('an explainer that is withdrawn goes with its article, and so do the pages of what no other has', () => {
  const plan = removeExplainer(stock({ articles: ['pier.txt', 'quay.txt'] }), 'pier', on);
  expect(plan.changes).toEqual([{ remove: 'explainers/pier.mdx' }, { remove: 'ledger/pier.json' }, { remove: 'articles/pier.txt' }]);
  expect(plan.said).toEqual(['explainer pier is withdrawn, and articles/pier.txt deleted', 'no other explainer has actor vell']);
  expect(plan.moves).toEqual([
    { kind: 'explainer', from: 'pier', on, pages: expect.arrayContaining(['talks', 'embed']) },
    { kind: 'actor', from: 'vell', on },
  ]);
});

test('one whose article is gone, and that has nothing alone, says no more than that', () => {
  const plan = removeExplainer(stock(), 'quay', on);
  expect(plan.changes).toEqual([{ remove: 'explainers/quay.mdx' }, { remove: 'ledger/quay.json' }]);
  expect(plan.said).toEqual(['explainer quay is withdrawn']);
});

test('a section gets its id, and its old address stays known', () => {
  const plan = renameSection(stock(), 'pier', 'talks', 'words', on);
  const next = pier.replace('id="talks"', 'id="words"');
  expect(plan.changes[0]).toEqual({ write: 'explainers/pier.mdx', data: next });
  const [, ledger] = plan.changes as [unknown, { write: string; data: string }];
  expect(ledger.write).toBe('ledger/pier.json');
  expect(Object.keys(JSON.parse(ledger.data).sections).sort()).toEqual(['talks', 'words']);
  expect(plan.said).toEqual(['section talks of pier is words now']);
  expect(plan.moves).toEqual([{ kind: 'section', in: 'pier', from: 'talks', to: 'words', on }]);
  const bare = stockOf({ explainers: { pier: stockExplainer('pier', pier, null) } });
  expect(renameSection(bare, 'pier', 'talks', 'words', on).changes).toHaveLength(1);
});

const publicStories = { piers: { said: 2, dates: 3 }, tolls: { said: 2 } };
test('a story gets its id with its file, and with what was public of it', () => {
  const plan = renameStory(stock({ publicStories }), 'piers', 'our-piers', on);
  expect(plan).toEqual({
    changes: [
      { move: 'stories/piers.mdx', to: 'stories/our-piers.mdx' },
      { write: 'public.json', data: json({ stories: { 'our-piers': { dates: 3, said: 2 }, tolls: { said: 2 } } }) },
    ],
    moves: [{ kind: 'story', from: 'piers', to: 'our-piers', on }],
    said: ['story piers is our-piers now'],
  });
  expect(renameStory(stock(), 'piers', 'our-piers', on).changes).toHaveLength(1);
});

test('a story that is withdrawn says so at each page that was public', () => {
  expect(removeStory(stock({ publicStories }), 'piers', on)).toEqual({
    changes: [{ remove: 'stories/piers.mdx' }, { write: 'public.json', data: json({ stories: { tolls: { said: 2 } } }) }],
    moves: [{ kind: 'story', from: 'piers', on, pages: ['embed', 'said/2', 'dates/2', 'dates/3'] }],
    said: ['story piers is withdrawn; its explainers stay'],
  });
  expect(removeStory(stock(), 'piers', on)).toMatchObject({
    changes: [{ remove: 'stories/piers.mdx' }],
    moves: [{ kind: 'story', from: 'piers', on }],
  });
});

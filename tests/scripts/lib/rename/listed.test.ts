import { expect, test } from 'vitest';
import { formatLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { renameListed } from '../../../../scripts/lib/rename/listed.ts';
import type { Planned, Stock } from '../../../../scripts/lib/rename/stock.ts';
import { renameTerm } from '../../../../scripts/lib/rename/term.ts';
import { ledgerOf, mdxOf, stockExplainer, stockOf } from '../../../support/stock.ts';

const on = '2031-04-01';
const own = (texts: Record<string, string>) => new Map(Object.entries(texts).map(([id, text]) => [id, { name: `${id}.yaml`, text }]));
const listing = (...ids: string[]): string =>
  `actors:\n${ids.map((id) => `  - { id: ${id}, name: ${id === 'vell' ? 'Vell' : 'Town of Vell'}, kind: organisation }\n`).join('')}`;
/** What is written, by the file; null for what is deleted. */
const files = ({ changes }: Planned) =>
  Object.fromEntries(
    changes.map((change) =>
      'write' in change
        ? [change.write, String(change.data)]
        : 'remove' in change
          ? [change.remove, null]
          : [change.move, `to ${change.to}`],
    ),
  );
const rename = (stock: Stock, from = 'vell', to = 'town') => renameListed(stock, 'actor', from, to, on);
const before = mdxOf('pier', listing('vell'), 'The <Actor id="vell">pier</Actor> is open.');
const after = before.replaceAll('id: vell', 'id: town').replace('id="vell"', 'id="town"');

test('an actor gets its new id in each explainer, its ledger and its file', () => {
  const rejected = {
    ...ledgerOf('quay', '').rejected,
    actors: ['lind', 'vell'],
    mentions: [{ passage: 'p1111', words: 'it', actor: 'vell' }],
  };
  const quay = mdxOf('quay');
  const stock = stockOf({
    explainers: {
      pier: stockExplainer('pier', before),
      quay: stockExplainer('quay', quay, { rejected }),
      toll: stockExplainer('toll', mdxOf('toll'), null),
    },
    actors: own({ vell: 'name: Vell\nkind: organisation\n', guild: '# Ours.\nname: Guild\nof: vell # since 1901\nkind: group\n' }),
  });
  const plan = rename(stock);
  expect(files(plan)).toEqual({
    'explainers/pier.mdx': after,
    'ledger/pier.json': formatLedger(ledgerOf('pier', after)),
    'ledger/quay.json': formatLedger(
      ledgerOf('quay', quay, {
        rejected: { ...rejected, actors: ['lind', 'town'], mentions: [{ passage: 'p1111', words: 'it', actor: 'town' }] },
      }),
    ),
    'actors/guild.yaml': '# Ours.\nname: Guild\nof: town # since 1901\nkind: group\n',
    'actors/town.yaml': 'name: Vell\nkind: organisation\n',
    'actors/vell.yaml': null,
  });
  expect(plan.said).toEqual(['actor vell is town now', 'in pier', 'actors/vell.yaml is actors/town.yaml now']);
  expect(plan.moves).toEqual([{ kind: 'actor', from: 'vell', to: 'town', on }]);
});

test('an actor that belonged to what it becomes belongs to nobody, in its own file', () => {
  const actors = own({ town: 'name: Town\nkind: group\nof: guild\n', guild: 'name: Guild\nkind: group\nof: other\n' });
  expect(files(renameListed(stockOf({ actors }), 'actor', 'guild', 'town', on))).toEqual({
    'actors/town.yaml': 'name: Town\nkind: group\naliases:\n  - Guild\n',
    'actors/guild.yaml': null,
  });
});

test('a file that ends with .yml is about its actor, too', () => {
  const actors = new Map([['vell', { name: 'vell.yml', text: 'name: Vell\nkind: group\n' }]]);
  expect(files(rename(stockOf({ actors })))).toEqual({ 'actors/town.yaml': 'name: Vell\nkind: group\n', 'actors/vell.yml': null });
});

test('what another list rejected stays so: only that of those who are there is mended', () => {
  const rejected = { ...ledgerOf('pier', '').rejected, actors: ['town'], mentions: [{ passage: 'p1111', words: 'it', actor: 'lind' }] };
  const stock = stockOf({ explainers: { pier: stockExplainer('pier', mdxOf('pier', listing('lind')), { rejected }) } });
  expect(rename(stock).changes).toEqual([]);
  const there = stockOf({ explainers: { pier: stockExplainer('pier', mdxOf('pier', listing('town')), { rejected }) } });
  expect(JSON.parse(String(files(rename(there))['ledger/pier.json'])).rejected).toMatchObject({ actors: [], mentions: rejected.mentions });
});

test('the file of a theme gets the words of another, and not its name', () => {
  const themes = own({
    rail: 'name: Rail\nbelow: medtop:20000639\ntriggers: [ train, tram ]\n',
    trains: 'name: Trains\nbelow: medtop:20000639\ntriggers: [ tram ]\n',
  });
  expect(files(renameListed(stockOf({ themes }), 'theme', 'rail', 'trains', on))).toEqual({
    'themes/trains.yaml': 'name: Trains\nbelow: medtop:20000639\ntriggers:\n  - tram\n  - train\n',
    'themes/rail.yaml': null,
  });
});

test('one that no explainer has and no file is about is only moved', () => {
  const plan = rename(stockOf({ explainers: { pier: stockExplainer('pier', mdxOf('pier')) } }));
  expect(plan).toMatchObject({ changes: [], said: ['actor vell is town now', 'in no explainer'] });
});

test('two that become one are one in an explainer that has both, and what it has is rejected no more', () => {
  const both = mdxOf('pier', listing('vell', 'town'));
  const rejected = { ...ledgerOf('pier', '').rejected, actors: ['town', 'lind'] };
  const stock = stockOf({ explainers: { pier: stockExplainer('pier', before, { rejected }), quay: stockExplainer('quay', both) } });
  const plan = rename(stock);
  expect(plan.said).toEqual(['actor vell goes into town, which is there already', 'in pier, quay']);
  expect(String(files(plan)['explainers/quay.mdx']).match(/id: town/g)).toHaveLength(1);
  expect(JSON.parse(String(files(plan)['ledger/pier.json'])).rejected.actors).toEqual(['lind']);
});

test('the file of one goes into that of the other, with all its words and its name', () => {
  const stock = stockOf({
    actors: own({
      vell: 'name: Vell\nkind: organisation\naliases: [ the port, Town ]\nformerNames: [ Velle ]\ntitles: []\nof: town\n',
      town: '# Ours.\nname: Town\nkind: organisation\naliases: [ the place ]\nof: vell\n',
    }),
  });
  const plan = rename(stock);
  expect(files(plan)).toEqual({
    'actors/town.yaml':
      '# Ours.\nname: Town\nkind: organisation\naliases:\n  - the place\n  - Vell\n  - the port\nformerNames:\n  - Velle\n',
    'actors/vell.yaml': null,
  });
  expect(plan.said.at(-1)).toBe('actors/town.yaml has the words of actors/vell.yaml, which is gone');
});

test('where the other has no file, that of the first is its own, under the name that explainers have', () => {
  const explainers = { pier: stockExplainer('pier', mdxOf('pier', listing('town'))) };
  const plan = rename(stockOf({ explainers, actors: own({ vell: 'name: Vell\nkind: organisation\n' }) }));
  expect(files(plan)).toEqual({
    'actors/town.yaml': 'name: Town of Vell\nkind: organisation\naliases:\n  - Vell\n',
    'actors/vell.yaml': null,
  });
  const same = rename(stockOf({ explainers, actors: own({ vell: 'name: Town of Vell\nkind: organisation\n' }) }));
  expect(files(same)['actors/town.yaml']).toBe('name: Town of Vell\nkind: organisation\n');
});

test('the file of a theme that goes into one without stays: what it suggests has the new id', () => {
  const themes = own({ rail: 'name: Rail\nbelow: medtop:20000639\ntriggers: [ train ]\n' });
  const top = 'themes:\n  - { id: trains, name: Trains, iptc: medtop:20000341 }\n';
  const stock = stockOf({ explainers: { pier: stockExplainer('pier', mdxOf('pier', top)) }, themes });
  const plan = renameListed(stock, 'theme', 'rail', 'trains', on);
  expect(plan).toMatchObject({
    changes: [],
    said: [
      'theme rail goes into trains, which is there already',
      'in no explainer',
      'themes/rail.yaml stays: what it suggests has the new id from now on',
    ],
  });
  expect(files(renameListed(stockOf({ themes }), 'theme', 'rail', 'trains', on))).toEqual({
    'themes/trains.yaml': themes.get('rail')?.text,
    'themes/rail.yaml': null,
  });
});

test('a term gets its new id with its file, its tags and what a person rejected', () => {
  const tagged = mdxOf('pier', '', 'The <Term id="pier">pier</Term> is open.');
  const rejected = {
    ...ledgerOf('quay', '').rejected,
    mentions: ['pier', 'toll'].map((term) => ({ passage: 'p1111', words: 'pier', term })),
    terms: ['toll', 'pier'],
  };
  const quay = mdxOf('quay');
  const explainers = {
    pier: stockExplainer('pier', tagged),
    quay: stockExplainer('quay', quay, { rejected }),
    toll: stockExplainer('toll', mdxOf('toll')),
    bare: stockExplainer('bare', mdxOf('bare'), null),
  };
  const plan = renameTerm(stockOf({ explainers }), 'pier', 'stage', on);
  const renamed = tagged.replace('id="pier"', 'id="stage"');
  expect(files(plan)).toEqual({
    'glossary/pier.mdx': 'to glossary/stage.mdx',
    'explainers/pier.mdx': renamed,
    'ledger/pier.json': formatLedger(ledgerOf('pier', renamed)),
    'ledger/quay.json': expect.stringMatching(/"term": "stage"[\s\S]*"term": "toll"[\s\S]*"toll",\s*"stage"/),
  });
  expect(plan.said).toEqual(['term pier is stage now', 'in pier']);
  expect(plan.moves).toEqual([{ kind: 'term', from: 'pier', to: 'stage', on }]);
  expect(renameTerm(stockOf({}), 'pier', 'stage', on).said[1]).toBe('in no explainer');
});

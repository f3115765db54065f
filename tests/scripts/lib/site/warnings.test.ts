import { describe, expect, it } from 'vitest';
import { resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { findWarnings } from '../../../../scripts/lib/site/warnings.ts';
import type { ExplainerInput } from '../../../../src/lib/graph/types.ts';
import { explainer, passage, section } from '../../../support/samples.ts';

const folders = resolveFolders({});
const quiet = { folders, address: { origin: 'https://courier.vell', base: '/' }, uncommitted: [], settings: {} };
const told = (content: { explainers?: ExplainerInput[]; pages?: string[] }, around: Partial<Parameters<typeof findWarnings>[1]> = {}) => {
  const pages = (content.pages ?? []).map((id) => ({ id, data: { title: id, description: 'A page.' }, words: [], headings: [] }));
  const explainers = (content.explainers ?? []).map((own) => ({ ...own, key: '' }));
  const given = { explainers, pages, actors: new Map(), themes: new Map(), moved: [], atFault: new Map() };
  return findWarnings(given, { ...quiet, ...around }).map(({ problem, hint }) => `${problem}\n${hint}`);
};
const approved = { review: { status: 'approved', by: 'Jo', on: '2031-01-01' } } as const;
const picture = '<Figure picture="quay-1a2b3c4d5e-800x600.jpg">\n<Passage id="b2000">The quay.</Passage>\n</Figure>';

describe('a build warns of', () => {
  it('nothing where all is seen to', () => {
    const seen = explainer('ferry', section('a', passage('b1000', 'It sails.')), approved);
    expect(told({ explainers: [seen], pages: ['imprint'] }, { settings: { imprintFor: 'DE' } })).toEqual([]);
  });

  it.each(['https://nutgraf.example', 'https://www.example.org'])('the address %s, which is nobody’s', (origin) => {
    expect(told({}, { address: { origin, base: '/' } })).toEqual([
      `the address of the site is ${origin}, which nobody can have: feeds, shared links and search engines need the real one\n` +
        'Write it into src/site.config.ts (url), or set NUTGRAF_SITE.',
    ]);
  });

  it('a missing imprint where the settings name a country, whatever the page is called', () => {
    expect(told({ pages: ['contact'] })).toEqual([]);
    expect(told({ pages: ['contact'] }, { settings: { imprintFor: 'AT' } })).toEqual([
      'the site has no imprint, which the law of Austria may ask for\nWrite src/content/pages/imprint.mdx; docs/site.md says which law to read.',
    ]);
    expect(told({ pages: ['impressum'] }, { settings: { imprintFor: 'AT' } })).toEqual([]);
  });

  it('explainers that nobody has approved, by their names', () => {
    const open = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => explainer(slug, section('s', passage('b1000', 'It sails.'))));
    expect(told({ explainers: open })).toEqual([
      'no editor has approved 6 explainers: a, b, c, d, e and 1 more\n' +
        'Look at what was suggested, and approve it: at the desk (npm run desk), or by npm run review -- a.',
    ]);
  });

  it('pictures without words for those who do not see them', () => {
    const shown = explainer('ferry', section('a', passage('b1000', 'It sails.'), picture), approved);
    expect(told({ explainers: [shown] })).toEqual([
      '1 picture without words for those who do not see it: quay-1a2b3c4d5e-800x600.jpg (ferry)\n' +
        'Write alt="…" at each <Figure> in src/content/explainers.',
    ]);
  });

  it('a ledger that is not committed', () => {
    expect(told({}, { uncommitted: ['ledger/a.json'] })).toEqual([
      '1 file of src/content/ledger is not committed: the addresses of passages are only on this machine\n' +
        'Commit src/content/ledger together with the explainers.',
    ]);
  });
});

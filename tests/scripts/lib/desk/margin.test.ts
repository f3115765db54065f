import { expect, test } from 'vitest';
import { marginOf, versionOf } from '../../../../scripts/lib/desk/margin.ts';
import { approvedIn } from '../../../../src/lib/explainer/approval.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Approved } from '../../../../src/schemas/ledger.ts';
import { ferry } from '../review/acts.ts';

const margin = (mdx: string, approved?: Approved) => marginOf('ferry', mdx, 'ferry.mdx', approved);
/** The explainer with something else in its frontmatter, or in its body. */
const edited = (from: string, to: string, mdx = ferry): string => {
  expect(mdx).toContain(from);
  return mdx.replace(from, to);
};
const withFields = (lines: string): string => edited('review: ', `${lines}\nreview: `);

test('an explainer is shown with its address, its file, and the version of what is shown', () => {
  const { version, ...shown } = margin(ferry);
  expect(shown).toMatchObject({ slug: 'ferry', file: 'ferry.mdx', href: '/explainers/ferry/', status: 'published', publish: undefined });
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect([versionOf(ferry), versionOf(`${ferry}\n`) === version]).toEqual([version, false]);
});

test('the fields of its head are what it says, and empty where it says nothing', () => {
  const empty = { headline: 'Ferry returns to Vell', author: '', published: '', standfirst: '', summary: '' };
  expect(margin(ferry).fields).toEqual(empty);
  expect(margin(withFields('standfirst: b1111')).fields).toEqual(empty);
  const lines = 'author: Ada Brun\npublished: 2031-03-03\nstandfirst: { words: What is *known*. }\nsummary: It sails.';
  expect(margin(withFields(lines)).fields).toEqual({
    ...{ headline: 'Ferry returns to Vell', author: 'Ada Brun', published: '2031-03-03' },
    ...{ standfirst: 'What is *known*.', summary: 'It sails.' },
  });
});

test('its sections and passages are listed in the order of the page', () => {
  const { sections, passages } = margin(edited('  ## The wait\n\n', ''));
  expect(sections).toEqual([
    { id: 'the-ferry', heading: 'The ferry', name: 'The ferry', passages: ['b1111', 'b3333', 't1111', 't2222'] },
    { id: 'the-wait', heading: null, name: expect.stringMatching(/^Ida Brandt said .*…$/), passages: ['b2222'] },
  ]);
  expect(passages.map(({ id }) => id)).toEqual(['b1111', 'b3333', 't1111', 't2222', 'b2222']);
  expect(passages[1]).toEqual({ id: 'b3333', text: 'Brandt is from Vell & Vell.' });
});

const ACTORS = 'actors:\n  - { id: vell, name: Vell, kind: country, from: editor }\n';

test('each actor is listed with the places that name it, and no others', () => {
  const { actors, passages } = margin(edited('organisation, from', 'organisation, of: vell, from', edited('actors:\n', ACTORS)));
  const text = passages.find(({ id }) => id === 'b2222')?.text ?? '';
  const place = (words: string, relation: string) => {
    const start = text.indexOf(words);
    return { passage: 'b2222', start, end: start + words.length, relation };
  };
  expect(actors).toEqual([
    { id: 'vell', name: 'Vell', kind: 'country', of: undefined, places: [] },
    {
      ...{ id: 'harbour-office', name: 'Harbour Office', kind: 'organisation', of: 'vell' },
      places: [{ passage: 'b1111', start: expect.any(Number), end: expect.any(Number), relation: 'name' }],
    },
    {
      ...{ id: 'ida-brandt', name: 'Ida Brandt', kind: 'person', of: undefined },
      places: [place('Ida Brandt', 'name'), place('Brandt added', 'alias')].map((own) => ({ ...own, end: expect.any(Number) })),
    },
  ]);
  const words = actors.flatMap(({ places }) =>
    places.map(({ passage, start, end }) => passages.find(({ id }) => id === passage)?.text.slice(start, end)),
  );
  expect(words).toEqual(['Harbour Office', 'Ida Brandt', 'Brandt']);
});

test('themes, statements, key points and dates are listed with what they say, and not where they come from', () => {
  const themes = "themes: [ { id: ferries, name: Ferries, below: 'medtop:20000300', from: suggested, confidence: 0.7 } ]";
  const { keyPoints, dates, statements, ...shown } = margin(edited('themes: []', themes));
  expect(shown.themes).toEqual([{ id: 'ferries', name: 'Ferries' }]);
  expect(statements).toEqual([
    {
      ...{ id: 's1111', passage: 'b2222', source: 'Ida Brandt', actor: 'ida-brandt', cue: 'said' },
      ...{ content: ['it was worth the wait'], kind: 'indirect' },
    },
  ]);
  expect(keyPoints).toEqual([{ passage: 'b2222', text: 'Ida Brandt said it was worth the wait.' }]);
  expect(dates).toEqual([{ passage: 'b1111', text: 'May 2019', on: '2019-05', to: undefined }]);
});

test('what nobody has looked at is listed with its place on the page', () => {
  const { suggestions } = margin(ferry);
  expect(suggestions.map(({ kind, id, order }) => [kind, id, order])).toEqual([
    ['actor', 'harbour-office', 0],
    ['actor', 'ida-brandt', 4],
    ['key point', 'b2222', 4],
    ['date', 'b1111', 0],
    ['statement', 's1111', 4],
    ['heading', 'the-ferry', 0],
    ['heading', 'the-wait', 4],
  ]);
  expect(suggestions[2]?.place).toEqual({ passage: 'b2222', start: 0, end: 38 });
});

test('a block of an editor’s is shown with its attributes, but for its address, and its words as they are written', () => {
  const blocks = `  <Note id="the-quay" about="context" title="The &quot;quay&quot;">
    Boats land *there*.

    - Or not.
      - Nor there.
  </Note>

  <Note id="the-pier">It is old.</Note>

  <Quote statement="s1111" />
</Section>
`;
  expect(margin(edited('</Section>\n', blocks)).blocks).toStrictEqual([
    {
      ...{ id: 'the-quay', kind: 'note', attributes: { about: 'context', title: 'The "quay"' } },
      words: 'Boats land *there*.\n\n- Or not.\n  - Nor there.',
    },
    { id: 'the-pier', kind: 'note', attributes: {}, words: 'It is old.' },
    { id: expect.any(String), kind: 'quote', attributes: { statement: 's1111' }, words: '' },
  ]);
  expect(margin(ferry).blocks).toEqual([]);
});

test('it is shown who approved an explainer, and what has changed since', () => {
  const approved = edited('{ status: suggested }', '{ status: approved, by: Jo Lind, on: 2031-03-05 }');
  const { data, sections } = readExplainer(approved, 'ferry.mdx');
  const parts = approvedIn({ data, sections }, undefined);
  const changed = edited('Ida Brandt # with both names', 'Ida B.', approved);
  const by = { by: 'Jo Lind', on: '2031-03-05', isApproved: true };
  expect(margin(ferry, parts).review).toEqual({ isApproved: false, changedSince: [] });
  expect(margin(approved, parts).review).toEqual({ ...by, changedSince: [] });
  expect(margin(changed, parts).review).toEqual({ ...by, changedSince: ['changed: actor ida-brandt'] });
  expect(margin(changed).review).toEqual({ ...by, changedSince: [] });
});

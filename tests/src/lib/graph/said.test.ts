import { describe, expect, test } from 'vitest';
import { correctionsOf, updatedOn } from '../../../../src/lib/graph/corrections.ts';
import { firstFigure, picturesOf } from '../../../../src/lib/graph/figures.ts';
import { positions } from '../../../../src/lib/graph/positions.ts';
import { termPreview, themePreview } from '../../../../src/lib/graph/preview.ts';
import { countProvenance, isMixed } from '../../../../src/lib/graph/provenance.ts';
import { mentionedInContent, speeches } from '../../../../src/lib/graph/speech.ts';
import { timeline, type timelineOf } from '../../../../src/lib/graph/timeline.ts';
import type { ExplainerNode, TermNode, ThemeNode } from '../../../../src/lib/graph/types.ts';
import { explainer, graphOf, lindmoor, passage, renn, section } from '../../../support/samples.ts';
import { whole, wholeGraph } from '../../../support/whole-explainer.ts';

const only = (body: string, frontmatter = {}): ExplainerNode =>
  graphOf(explainer('e', body, frontmatter)).explainers.get('e') as ExplainerNode;

test('who speaks of whom: each pair once, in the order of its first statement', () => {
  const text =
    '<Actor id="tobias-renn">Renn</Actor> said <Actor id="lindmoor">Lindmoor</Actor> and <Actor id="allies">allies</Actor> pay; <Actor id="lindmoor">Lindmoor</Actor> pays.';
  const said = (id: string, content: string, actor?: string) => ({
    id,
    passage: 'b1000',
    content,
    kind: 'indirect' as const,
    ...(actor && { actor }),
  });
  const { statements } = only(section('s', passage('b1000', text)), {
    actors: [renn, lindmoor, { id: 'allies', name: 'Allies', kind: 'group' }],
    statements: [
      said('s1000', 'Lindmoor and allies pay', 'tobias-renn'),
      said('s2000', 'Lindmoor pays'),
      said('s3000', 'Lindmoor pays', 'tobias-renn'),
    ],
  });
  expect(speeches(statements).map(({ speaker, about, statements }) => [speaker?.id, about.id, statements.map(({ id }) => id)])).toEqual([
    ['tobias-renn', 'lindmoor', ['s1000', 's3000']],
    ['tobias-renn', 'allies', ['s1000']],
    [undefined, 'lindmoor', ['s2000']],
  ]);
});

test('a content mentions whom its words name whole, in their order, each once', () => {
  const mention = (actor: string, start: number, end: number) => ({ actor, start, end, relation: 'name' as const });
  const text = 'Ann met Bo and Cy; Bo left.';
  const mentions = [mention('bo', 19, 21), mention('cy', 15, 17), mention('bo', 8, 10), mention('ann', 0, 3)];
  expect(mentionedInContent({ content: ['met Bo and Cy', 'Bo left'] }, { text, mentions })).toEqual(['bo', 'cy']);
  expect(
    mentionedInContent({ content: ['Bo and C'] }, { text: 'Bo and Cyr', mentions: [mention('bo', 0, 2), mention('cy', 7, 10)] }),
  ).toEqual(['bo']);
});

describe('positions', () => {
  const theme = (id: string) => ({ id, name: id, iptc: 'medtop:20000430', because: [id] });
  const article = (published: string, ...said: [string, string][]) =>
    explainer(`e${published}`, section('s', ...said.map(([, words], at) => passage(`b100${at}`, `They said ${words}.`))), {
      published,
      actors: [renn, lindmoor],
      themes: [theme('ferry'), theme('pier')],
      statements: said.map(([actor, content], at) => ({
        id: `s100${at}`,
        passage: `b100${at}`,
        actor,
        content,
        kind: 'indirect' as const,
      })),
    });
  const found = (...explainers: ReturnType<typeof article>[]) =>
    positions(graphOf(...explainers).statements).map(
      ({ actor, theme, days }) => `${actor.id} ${theme.id} ${days.map(({ statements }) => statements.length).join('+')}`,
    );

  test('of the most days come first, then of the most statements, then by whom and what', () => {
    expect(
      found(
        article('2031-01-03', ['tobias-renn', 'a pier']),
        article('2031-01-02', ['tobias-renn', 'one pier'], ['lindmoor', 'a pier'], ['lindmoor', 'a ferry'], ['tobias-renn', 'a ferry']),
        article(
          '2031-01-01',
          ['tobias-renn', 'no pier'],
          ['lindmoor', 'my pier'],
          ['lindmoor', 'no pier'],
          ['lindmoor', 'my ferry'],
          ['tobias-renn', 'no ferry'],
        ),
      ),
    ).toEqual(['tobias-renn pier 1+1+1', 'lindmoor pier 2+1', 'lindmoor ferry 1+1', 'tobias-renn ferry 1+1']);
  });
});

describe('corrections', () => {
  const correction = (id: string, on: string) => `\n<Correction id="${id}" on="${on}">\n  It was ${id}.\n</Correction>\n`;
  const body = section('s', passage('b1000', 'It rains.'));
  const node = only(
    body +
      correction('k1000', '2031-01-01') +
      correction('k2000', '2031-01-03') +
      correction('k3000', '2031-01-03') +
      '\n<Note id="k4000">A note.</Note>\n',
  );

  test('stand newest first, those of a day in their order', () => {
    expect(correctionsOf([node]).map(({ id, on, text }) => [id, on, text])).toEqual([
      ['k2000', '2031-01-03', 'It was k2000.'],
      ['k3000', '2031-01-03', 'It was k3000.'],
      ['k1000', '2031-01-01', 'It was k1000.'],
    ]);
    const older = only(body + correction('k5000', '2031-01-02'));
    expect(correctionsOf([older, node]).map(({ id }) => id)).toEqual(['k2000', 'k3000', 'k5000', 'k1000']);
  });

  test('and the article say when a page last changed', () => {
    const updated = (day: string | undefined, of: ExplainerNode) => updatedOn({ ...of, history: { ...of.history, updated: day } });
    expect([updated(undefined, node), updated('2031-01-02', node), updated('2031-01-04', node)]).toEqual([
      '2031-01-03',
      '2031-01-03',
      '2031-01-04',
    ]);
    expect([updated(undefined, only(body)), updated('2031-01-02', only(body))]).toEqual([undefined, '2031-01-02']);
  });
});

test('a section starts with a figure where one is among its first two things', () => {
  const [{ blocks } = { blocks: [] }] = whole.sections;
  const at = blocks.findIndex(({ kind }) => kind === 'figure');
  expect(
    [firstFigure(blocks.slice(at)), firstFigure(blocks.slice(at - 1)), firstFigure(blocks.slice(at - 2))].map((figure) => figure?.alt),
  ).toEqual(['A quay.', 'A quay.', undefined]);
  expect(picturesOf(whole).map(({ picture, section }) => [picture, section])).toEqual([
    ['quay-1a2b3c4d5e-600x400.jpg', 'quay'],
    ['pier-1a2b3c4d5e-60x40.png', 'quay'],
  ]);
});

describe('previews', () => {
  test('of a term have what it means and the other words that lead to it', () => {
    expect(termPreview(wholeGraph.terms.get('ferry') as TermNode)).toEqual({
      kicker: 'Term',
      name: 'Ferry',
      description: 'A ship.',
      words: 'In the articles: “ferries”',
      counts: '1 passage in 1 explainer',
    });
  });

  test('name four words at most, and a known theme as one', () => {
    const theme = { ...(wholeGraph.themes.get('ferries') as ThemeNode), because: ['a', 'b', 'c', 'd', 'e'], description: 'Ships.' };
    expect(themePreview(theme)).toMatchObject({ kicker: 'Theme', description: 'Ships.', words: 'In the articles: “a”, “b”, “c”, “d”' });
    expect(themePreview({ ...theme, because: [] }).words).toBeUndefined();
  });
});

describe('the timeline', () => {
  const event = (id: string, on: string, to = '') => `\n<Event id="${id}" on="${on}"${to && ` to="${to}"`}>Event ${id}.</Event>\n`;
  const body = section('s', passage('b1000', 'It fell in 2019 and rose in 2020.'));
  const dates = ['2019', '2020'].map((text) => ({ passage: 'b1000', text, on: text }));
  const shown = (entries: ReturnType<typeof timelineOf>) =>
    entries.map(({ on, to, quotes, events }) => [on, to, quotes.length, events.map(({ id }) => id)]);

  test('has what an editor added at its day, and periods apart', () => {
    expect(
      shown(timeline(only(body + event('n1000', '2019') + event('n2000', '2018-05-01', '2019-01-01') + event('n3000', '2019'), { dates }))),
    ).toEqual([
      ['2018-05-01', '2019-01-01', 0, ['n2000']],
      ['2019', undefined, 1, ['n1000', 'n3000']],
      ['2020', undefined, 1, []],
    ]);
  });

  test('is there for one event, and for two dates, not for one', () => {
    expect(shown(timeline(only(`${body}${event('n1000', '2021')}\n<Note id="n4000">A note.</Note>\n`)))).toEqual([
      ['2021', undefined, 0, ['n1000']],
    ]);
    expect(timeline(only(body, { dates }))).toHaveLength(2);
    expect(timeline(only(body, { dates: dates.slice(1) }))).toEqual([]);
    expect(timeline(only(body + event('n1000', '2021'), { dates: dates.slice(1) }))).toHaveLength(2);
  });
});

describe('who wrote what', () => {
  test('is counted of each sort that there is', () => {
    const body =
      '<Section id="s" from="suggested">\n## S\n\n<Passage id="b1000">A <Term id="a" from="suggested">ferry</Term>, <Term id="a">ferry</Term> and <Term id="b">pier</Term> in 2019.</Passage>\n</Section>\n';
    const node = only(body, {
      author: 'Ada Brun',
      published: '2031-01-01',
      language: 'de',
      from: { headline: 'suggested', author: 'article', published: 'article', language: 'suggested' },
      actors: [lindmoor, { ...renn, from: 'suggested' }],
      themes: [{ id: 'sea', name: 'Sea', iptc: 'medtop:20000430', because: ['ferry'], from: 'suggested' }],
      keyPoints: [{ passage: 'b1000', text: 'ferry', from: 'suggested' }],
      dates: [{ passage: 'b1000', text: '2019', on: '2019' }],
      statements: [{ id: 's1000', passage: 'b1000', content: 'ferry', kind: 'indirect' }],
    });
    const none = { article: 0, suggested: 0, editor: 0 };
    expect(countProvenance(node).map(({ part, counts }) => [part, counts])).toEqual([
      ['headline', { ...none, suggested: 1 }],
      ['author', { ...none, article: 1 }],
      ['date', { ...none, article: 1 }],
      ['language', { ...none, suggested: 1 }],
      ['sections', { ...none, suggested: 1 }],
      ['actors', { ...none, suggested: 1, editor: 1 }],
      ['themes', { ...none, suggested: 1 }],
      ['keyPoints', { ...none, suggested: 1 }],
      ['dates', { ...none, editor: 1 }],
      ['statements', { ...none, editor: 1 }],
      ['terms', { ...none, suggested: 1, editor: 1 }],
    ]);
    expect(countProvenance(only(section('s', passage('b1000', 'It rains.')))).map(({ part }) => part)).toEqual(['headline', 'sections']);
  });

  test('is mixed where several did', () => {
    expect(
      [[], [{ from: 'editor' }, { from: 'editor' }], [{ from: 'editor' }, { from: 'suggested' }]].map((items) => isMixed(items as never)),
    ).toEqual([false, false, true]);
  });
});

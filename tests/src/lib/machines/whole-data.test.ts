import { expect, test } from 'vitest';
import { questionThings } from '../../../../src/lib/machines/editor-things.ts';
import { absoluteAt, jsonLd } from '../../../../src/lib/machines/jsonld.ts';
import { articleThing } from '../../../../src/lib/machines/things.ts';
import { twinOf } from '../../../../src/lib/machines/twin.ts';
import { twinSchema } from '../../../../src/schemas/twin.ts';
import { whole, wholeGraph } from '../../../support/whole-explainer.ts';

const at = absoluteAt('https://vell.example');
const url = 'https://vell.example/explainers/whole/';
const read = () => twinSchema.parse(JSON.parse(JSON.stringify(twinOf(whole, 'en', at))));

test('the data say what the article is', () => {
  const { passages: _, figures: __, editorBlocks: ___, actors: ____, themes: _____, statements, ...facts } = read();
  expect(facts).toEqual({
    $schema: 'https://vell.example/explainers/schema-1.json',
    version: 1,
    url: 'https://vell.example/explainers/whole/',
    markdown: 'https://vell.example/explainers/whole/index.md',
    language: 'de',
    headline: 'A whole *day*',
    author: 'Ada Brun',
    published: '2031-03-01',
    updated: '2031-03-02',
    from: { headline: 'editor', author: 'editor', published: 'editor' },
    review: { status: 'suggested' },
    source: { file: 'a.txt', sha256: '0'.repeat(64), url: 'https://post.example/a' },
    sections: [{ id: 'quay', url: 'https://vell.example/explainers/whole/quay/', heading: 'The quay', from: 'editor' }],
    standfirst: 'What is known.',
    summary: 'It sails.',
    keyPoints: [
      {
        target: {
          source: 'https://vell.example/explainers/whole/#c1000',
          selector: [
            { type: 'TextQuoteSelector', exact: 'One.', prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: 0, end: 4 },
          ],
        },
        from: 'editor',
      },
    ],
    dates: [
      {
        target: {
          source: 'https://vell.example/explainers/whole/#d1000',
          selector: [
            { type: 'TextQuoteSelector', exact: 'Two', prefix: '', suffix: '.' },
            { type: 'TextPositionSelector', start: 0, end: 3 },
          ],
        },
        on: '2031',
        from: 'editor',
      },
    ],
  });
  expect(statements.map(({ source, cue, content, kind }) => [source, cue, content.map(({ selector }) => selector[1]), kind])).toEqual([
    [
      null,
      null,
      [
        { type: 'TextPositionSelector', start: 0, end: 11 },
        { type: 'TextPositionSelector', start: 26, end: 29 },
      ],
      'mixed',
    ],
  ]);
});

test('the data have the text of each passage, what it is and what holds it', () => {
  expect(read().passages.map(({ id, text, kind = '', within = [] }) => [id, text, kind, within.join(' ')])).toEqual([
    ['b1000', 'A new ferry of Lindmoor,  H2O, x now ferries.', '', ''],
    ['c1000', 'One.', '', 'list item'],
    ['d1000', 'Two.', '', 'list item'],
    ['f1000', 'Done.', '', 'list item'],
    ['g1000', 'To do.', '', 'list item'],
    ['h1000', 'Quoted so.', '', 'quotation'],
    ['j1000', 'Over it.', '', 'table caption'],
    ['k1000', 'Pier\tBoats', 'header', 'table'],
    ['m1000', 'East\t4', 'row', 'table'],
    ['n1000', 'West', 'row', 'table'],
    ['p1000', 'a\tb', 'row', 'table'],
    ['q1000', 'The quay.', '', 'figure'],
    ['r1000', 'The pier.', '', 'figure'],
    ['t1000', 'A film.', '', 'figure'],
    ['v1000', 'dep 08:00\n  arr 08:40', 'preformatted', ''],
    ['w1000', 'A note.', '', 'note'],
  ]);
  for (const { id, url: own, section } of read().passages) expect([own, section]).toEqual([`${url}#${id}`, 'quay']);
});

test('the data say how words are set, what they lead to, and what stands beside them', () => {
  expect(Object.fromEntries(read().passages.flatMap(({ id, marks }) => (marks ? [[id, marks]] : [])))).toEqual({
    b1000: [
      { kind: 'emphasis', start: 2, end: 5 },
      { kind: 'link', start: 6, end: 11, url: 'https://ferry.example/' },
      { kind: 'struck', start: 25, end: 25, text: 'not' },
      { kind: 'sub', start: 27, end: 28 },
      { kind: 'code', start: 31, end: 32 },
      { kind: 'strong', start: 33, end: 36 },
      { kind: 'noteMark', start: 36, end: 36, text: '1' },
      { kind: 'term', start: 37, end: 44, term: 'ferry', url: 'https://vell.example/glossary/ferry/' },
    ],
    h1000: [{ kind: 'emphasis', start: 7, end: 9 }],
    k1000: [{ kind: 'emphasis', start: 5, end: 10 }],
    m1000: [{ kind: 'emphasis', start: 0, end: 4 }],
  });
});

test('the data have the pictures of the article, with the passages below them', () => {
  expect(read().figures).toEqual([
    {
      name: 'quay-1a2b3c4d5e-600x400.jpg',
      url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg',
      alt: 'A quay.',
      width: 600,
      height: 400,
      section: 'quay',
      caption: ['q1000'],
    },
    {
      name: 'pier-1a2b3c4d5e-60x40.png',
      url: 'https://vell.example/media/pier-1a2b3c4d5e-60x40-60.png',
      alt: null,
      width: 60,
      height: 40,
      section: 'quay',
      caption: ['r1000'],
    },
  ]);
});

test('the data have each block of an editor’s with its label and all that it says', () => {
  expect(read().editorBlocks?.map(({ url: own, ...block }) => ({ ...block, own: own.replace(url, '') }))).toEqual(
    [
      { id: 'n0001', kind: 'note', section: 'quay', label: 'Editor’s note: context', title: 'Before', text: 'See the pier, it or that.' },
      {
        id: 'n0002',
        kind: 'question',
        section: 'quay',
        label: 'Question, chosen by the editor',
        heading: 'Readers ask',
        title: 'Why?',
        passages: ['c1000', 'd1000'],
        text: 'Because so.',
      },
      {
        id: 'n0003',
        kind: 'question',
        section: 'quay',
        label: 'Question, chosen by the editor',
        title: 'When?',
        passages: ['c1000'],
        text: '',
      },
      { id: 'n0004', kind: 'question', section: 'quay', label: 'Editor’s note: what we know', text: 'It sails.' },
      { id: 'n0005', kind: 'quote', section: 'quay', label: 'Quotation, chosen by the editor', statement: 's1000', text: '' },
      {
        id: 'n0006',
        kind: 'event',
        section: 'quay',
        label: 'Added to the timeline by the editor: May 1999',
        on: '1999-05',
        text: 'It began.',
      },
      {
        id: 'n0007',
        kind: 'event',
        section: 'quay',
        label: 'Added to the timeline by the editor: March – June 2011',
        on: '2011-03-01',
        to: '2011-06-30',
        text: 'It stopped.',
      },
      {
        id: 'n0008',
        kind: 'picture',
        section: 'quay',
        label: 'Picture, chosen by the editor',
        picture: { url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg', width: 600, height: 400 },
        alt: 'The old quay.',
        credit: 'Ada Brun',
        licence: 'Mine',
        text: '',
      },
      {
        id: 'n0009',
        kind: 'picture',
        section: 'quay',
        label: 'Picture, chosen by the editor',
        alt: 'The old pier.',
        credit: 'Ada Brun',
        source: 'https://photos.example/pier',
        text: 'It is gone.',
      },
      {
        id: 'n0010',
        kind: 'chart',
        section: 'quay',
        label: 'Chart by the editor',
        title: 'Boats',
        credit: 'Harbour',
        source: 'https://harbour.example/',
        chart: 'bar',
        table: { x: { name: 'pier', form: 'text', values: ['East', 'West'] }, y: [{ name: 'boats', values: [1475, null] }] },
        text: '',
      },
      {
        id: 'n0011',
        kind: 'chart',
        section: 'quay',
        label: 'Chart by the editor',
        title: 'None',
        credit: 'Harbour',
        chart: 'line',
        text: '',
      },
      {
        id: 'n0012',
        kind: 'correction',
        section: 'quay',
        label: 'Correction by the editor, 2 March 2031',
        on: '2031-03-02',
        text: 'It was wrong.',
      },
      {
        id: 'n0013',
        kind: 'sources',
        section: 'quay',
        label: 'Sources, chosen by the editor',
        title: 'To read on',
        accessed: '2031-03-01',
        text: 'The river board and us',
      },
    ].map((block) => ({ ...block, own: `#${block.id}` })),
  );
});

test('what search engines read has pictures, corrections, sources, stories and questions', () => {
  const site = { name: 'Vell', language: 'en', publisher: { name: 'Vell', url: 'https://vell.example' } };
  const things = [articleThing(whole, [...wholeGraph.actors.values()], site, at), ...questionThings(whole)];
  expect(JSON.parse(jsonLd(things))['@graph']).toEqual([
    {
      '@type': 'NewsArticle',
      headline: 'A whole *day*',
      url: 'https://vell.example/explainers/whole/',
      image: [
        {
          '@type': 'ImageObject',
          url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg',
          width: 600,
          height: 400,
          description: 'A quay.',
        },
        {
          '@type': 'ImageObject',
          url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg',
          width: 600,
          height: 400,
          description: 'The old quay.',
          creditText: 'Ada Brun',
        },
      ],
      author: { name: 'Ada Brun' },
      datePublished: '2031-03-01',
      dateModified: '2031-03-02',
      abstract: 'It sails.',
      correction: [{ '@type': 'CorrectionComment', text: 'It was wrong.', datePublished: '2031-03-02' }],
      citation: [{ '@type': 'CreativeWork', name: 'The river board', url: 'https://river.example/' }],
      inLanguage: 'de',
      creativeWorkStatus: 'suggested',
      about: [
        {
          '@type': 'DefinedTerm',
          name: 'Ferries',
          url: 'https://vell.example/themes/ferries/',
          termCode: 'medtop:20000430',
          inDefinedTermSet: 'https://cv.iptc.org/newscodes/mediatopic/',
          sameAs: 'https://cv.iptc.org/newscodes/mediatopic/20000430',
        },
        { '@type': 'DefinedTerm', name: 'Piers', url: 'https://vell.example/themes/piers/' },
      ],
      mentions: [
        { '@type': 'Country', name: 'Lindmoor', url: 'https://vell.example/actors/lindmoor/' },
        { '@type': 'Person', name: 'Tobias Renn', url: 'https://vell.example/actors/tobias-renn/' },
      ],
      keywords: ['Ferries', 'Piers'],
      hasPart: [{ '@type': 'CreativeWork', name: 'The quay', url: 'https://vell.example/explainers/whole/quay/', position: 1 }],
      isPartOf: [{ '@type': 'CollectionPage', name: 'The wall', url: 'https://vell.example/stories/wall/' }],
      isBasedOn: [
        { '@type': 'NewsArticle', url: 'https://post.example/a' },
        { '@type': 'MediaObject', name: 'a.txt', sha256: '0'.repeat(64) },
      ],
      publisher: { name: 'Vell', url: 'https://vell.example' },
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://vell.example/explainers/whole/' },
    },
    {
      '@type': 'FAQPage',
      mainEntity: [
        { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'One.\nTwo.\nBecause so.' } },
        { '@type': 'Question', name: 'When?', acceptedAnswer: { '@type': 'Answer', text: 'One.' } },
      ],
    },
  ]);
});

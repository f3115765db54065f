import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import type { Block } from '../../../../scripts/lib/read/model/types.ts';
import { vocabulary } from '../../../support/reading.ts';

const p = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });
const quotation = (...blocks: Block[]): Block => ({ kind: 'quotation', blocks });
const list = (...texts: string[]): Block => ({ kind: 'list', blocks: texts.map((text) => ({ kind: 'item', blocks: [p(text)] })) });

const analysed = (...blocks: Block[]) => {
  const analysis = analyse({ headline: null, author: null, published: null, blocks, furniture: [] }, vocabulary);
  const textOf = (paragraph: number, { start, end }: { start: number; end: number }): string =>
    analysis.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const said = analysis.statements.map(({ paragraph, content, actor }) => [
    actor,
    content.map((span) => textOf(paragraph, span)).join(' … '),
  ]);
  return { ...analysis, said };
};

const lead = p('The harbour of Vell is closed, Mayor Ines Orrell said on Monday.');

describe('a quotation that stands by itself', () => {
  test('is of whoever signs it', () => {
    const { said } = analysed(
      lead,
      p('Many wrote to her.'),
      quotation(p('The quay must be mended before the storms come.'), p('— Ines Orrell')),
    );
    expect(said).toContainEqual(['ines-orrell', 'The quay must be mended before the storms come.']);
  });

  test('is of whoever was announced before it, all of it', () => {
    const { said } = analysed(lead, p('Orrell said:'), quotation(p('The quay must be mended now.'), p('It has been sinking for years.')));
    expect(said).toContainEqual(['ines-orrell', 'The quay must be mended now.']);
    expect(said).toContainEqual(['ines-orrell', 'It has been sinking for years.']);
  });

  test('is not of whoever was quoted in the paragraph before', () => {
    const before = p('“We have waited long enough for the money,” said Mayor Ines Orrell.');
    const { said } = analysed(before, quotation(p('The quay must be mended before the storms come.')));
    expect(said).toContainEqual([null, 'The quay must be mended before the storms come.']);
  });

  test('is of nobody where its signature names nobody of the article', () => {
    const { said } = analysed(lead, quotation(p('The quay must be mended before the storms come.'), p('Annual report, page 3')));
    expect(said).toContainEqual([null, 'The quay must be mended before the storms come.']);
    expect(said.map(([, words]) => words)).not.toContain('Annual report, page 3');
  });

  test('that says itself who speaks is read as prose is', () => {
    const { said } = analysed(lead, quotation(p('It is a bill for the sea, said Ines Orrell.')));
    expect(said).toContainEqual(['ines-orrell', 'It is a bill for the sea']);
  });
});

test('a caption, a row of a table and what a machine would read are no claims', () => {
  const claim = 'The quay is sinking, Ines Orrell said.';
  const blocks: Block[] = [
    { kind: 'figure', blocks: [p(claim)] },
    { kind: 'table', align: [], blocks: [{ kind: 'row', text: `Monday\t${claim}`, line: 1 }] },
    { kind: 'preformatted', text: claim, line: 1 },
  ];
  for (const block of blocks) expect(analysed(lead, block).said.map(([, words]) => words)).not.toContain('The quay is sinking');
  expect(analysed(lead, p(claim)).said.map(([, words]) => words)).toContain('The quay is sinking');
});

test('the names in a table and a list are found', () => {
  const { mentions } = analysed(lead, list('Ines Orrell', 'nobody'), {
    kind: 'table',
    align: [],
    blocks: [{ kind: 'row', text: 'Ines Orrell\t12', line: 1 }],
  });
  expect(mentions.filter(({ actor }) => actor === 'ines-orrell').map(({ paragraph }) => paragraph)).toEqual([0, 1, 3]);
});

test('no key point stands in a list, a table, a quotation or a note', () => {
  const sentence = 'The harbour of Vell will be closed to all ships for the whole of the winter.';
  const { keyPoints } = analysed(lead, list(sentence, sentence), quotation(p(sentence)), {
    kind: 'note',
    label: '1',
    blocks: [p(sentence)],
  });
  expect(new Set(keyPoints.map(({ paragraph }) => paragraph))).toEqual(new Set([0]));
});

test('no section begins inside of a list, whatever its items are about', () => {
  const about = (subject: string) =>
    Array.from({ length: 4 }, (_, n) => `The ${subject} was ${n} times as ${subject} as any other ${subject} is.`).join(' ');
  const subjects = ['harbour', 'budget', 'orchestra', 'glacier', 'election', 'bakery'].map(about);
  const prose = analysed(...subjects.map(p)).sections;
  expect(prose.length).toBeGreaterThan(1);
  expect(analysed(list(...subjects)).sections.map(({ first }) => first)).toEqual([0]);
  expect(analysed(p(about('ferry')), list(...subjects), p(about('ferry'))).sections.every(({ first }) => first <= 1 || first === 7)).toBe(
    true,
  );
});

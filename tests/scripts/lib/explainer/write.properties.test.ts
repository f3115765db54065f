import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { keepSpaces } from '../../../../src/lib/explainer/marks.ts';
import { explainerSchema } from '../../../../src/schemas/explainer.ts';
import * as any from '../../../support/arbitraries.ts';
import { runs } from '../../../support/runs.ts';

const source = { file: 'a.txt', sha256: 'a'.repeat(64) };
const written = (analysis: Analysis): string =>
  writeExplainer({
    article: {
      author: analysis.headline.text,
      published: null,
      blocks: analysis.paragraphs.map(({ text }, index) => ({ kind: 'paragraph', text, line: index + 1 })),
    },
    analysis,
    source,
    passages: analysis.paragraphs.map((_, index) => `b000${index}`),
    statements: analysis.statements.map((_, index) => `s000${index}`),
    sections: analysis.sections.map((_, index) => `part-${index}`),
  });

const marked = (analysis: Analysis) =>
  analysis.paragraphs.map(({ text }, paragraph) => ({
    text,
    mentions: keepSpaces(
      text,
      analysis.mentions.filter((mention) => mention.paragraph === paragraph),
    ).map(({ paragraph: _, ...mention }) => mention),
  }));

test('any text comes back from an explainer as it was, with its mentions', () => {
  fc.assert(
    fc.property(any.analysis, (analysis) => {
      const [section] = parseDocument(written(analysis), 'a.mdx');
      expect(section?.heading).toBe(analysis.sections[0]?.heading);
      expect(section?.passages.map(({ text, mentions }) => ({ text, mentions }))).toEqual(marked(analysis));
    }),
    { numRuns: runs(300) },
  );
});

test("the site's renderer reads the same text and mentions", () => {
  fc.assert(
    fc.property(any.analysis, (analysis) => {
      const { content } = parseFrontmatter(written(analysis));
      const tree = mdxToMdast(content, { features: { gfm: false, smartPunctuation: false } }) as Node;
      const [section] = tree.children ?? [];
      const inSection = section?.children ?? [];
      const passages = inSection.filter(({ type }) => type !== 'heading');
      const heading = analysis.sections[0]?.heading ?? null;
      expect(inSection.slice(0, -passages.length).map(textOf)).toEqual(heading === null ? [] : [heading]);
      expect(passages.map((passage) => ({ text: textOf(passage), mentions: mentionsIn(passage) }))).toEqual(marked(analysis));
    }),
    { numRuns: runs(300) },
  );
});

test("any text comes back from the frontmatter, through this project's reader and the site's", () => {
  fc.assert(
    fc.property(any.analysis, (analysis) => {
      const mdx = written(analysis);
      const first = analysis.paragraphs[0]?.text;
      for (const data of [readFrontmatter(mdx, 'a.mdx').data, explainerSchema.parse(parseFrontmatter(mdx).frontmatter)]) {
        expect(data).toMatchObject({
          headline: analysis.headline.text,
          author: analysis.headline.text,
          published: null,
          source,
          actors: analysis.actors,
          themes: analysis.themes.map(({ confidence: _, ...theme }) => theme),
          keyPoints: [{ passage: 'b0000', text: first }],
          dates: [{ passage: 'b0000', text: first, on: '2019' }],
          statements: [{ id: 's0000', passage: 'b0000', source: first, cue: first, content: [first], kind: 'indirect' }],
        });
      }
    }),
    { numRuns: runs(300) },
  );
});

interface Node {
  type: string;
  name?: string;
  value?: string;
  attributes?: { name: string; value: string }[];
  children?: Node[];
}

function textOf(node: Node | undefined): string {
  return node?.value ?? node?.children?.map(textOf).join('') ?? '';
}

function mentionsIn(passage: Node): object[] {
  const mentions: object[] = [];
  const walk = (node: Node, offset: number): void => {
    let at = offset;
    for (const child of node.children ?? []) {
      walk(child, at);
      at += textOf(child).length;
    }
    const given = (name: string) => node.attributes?.find((attribute) => attribute.name === name)?.value;
    if (node.name === 'Actor') mentions.push({ start: offset, end: at, actor: given('id'), relation: given('as') ?? 'name' });
  };
  walk(passage, 0);
  return mentions;
}

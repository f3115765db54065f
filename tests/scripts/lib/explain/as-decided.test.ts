import { expect, test } from 'vitest';
import type { Analysis } from '../../../../scripts/lib/analyse/model/analysis.ts';
import { asDecided } from '../../../../scripts/lib/explain/as-decided.ts';
import { findingsOf, formatFindings } from '../../../../scripts/lib/explain/report.ts';
import type { Article } from '../../../../scripts/lib/read/model/types.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';

const words = 'Renn of Vell said the boats came on Monday.';
const span = (text: string) => ({ start: words.indexOf(text), end: words.indexOf(text) + text.length });
const article: Article = {
  headline: 'Boats',
  author: null,
  published: null,
  blocks: [{ kind: 'figure', picture: 'quay-1a2b3c4d5e-16x10.jpg', blocks: [] }],
  furniture: [],
};
const analysis = {
  paragraphs: [{ text: words, sentences: [] }],
  headline: { text: 'Boats', from: 'article' },
  actors: ['renn', 'vell'].map((id) => ({ id, name: id, kind: 'person', confidence: 0.9 })),
  mentions: [],
  themes: ['flood', 'rail'].map((id) => ({ id, name: id, because: [id], confidence: 0.9 })),
  keyPoints: [],
  dates: [],
  statements: [{ paragraph: 0, source: span('Renn'), actor: null, cue: span('said'), content: [span('the boats came')], kind: 'indirect' }],
  sections: [{ heading: 'As suggested', from: 'suggested', first: 0, last: 0 }],
} as unknown as Analysis;

const mdx = (author: string, statement: string) => `---
format: 1
headline: Boats are back
author: ${author}
source: { file: a.txt, sha256: '${'0'.repeat(64)}' }
actors: [{ id: vell, name: Vell, kind: country }]
themes: [{ id: rail, name: rail, iptc: medtop:20000341 }]
statements: [${statement}]
---

<Section id="a">
  ## By hand

  <Passage id="p1000">
    ${words}
  </Passage>

  <Figure picture="quay-1a2b3c4d5e-16x10.jpg" alt="The quay">
  </Figure>
</Section>
`;
const said = '{ id: said1, passage: p1000, source: Renn, actor: vell, content: the boats came, kind: indirect }';
const none = { actors: 0, themes: 0, keyPoints: 0, dates: 0, statements: 0 };

function lines(text: string): string {
  const own = asDecided(article, analysis, readExplainer(text, 'a.mdx'));
  return formatFindings(findingsOf(own.article, own.analysis, none)).join('\n');
}

test('the report says nothing again of what a person rejected, and asks nothing that they answered', () => {
  const asked = formatFindings(findingsOf(article, analysis, none)).join('\n');
  for (const open of ['renn, person', 'flood (flood)', 'As suggested', 'the article names nobody', 'alt text', 'who is meant by “Renn”'])
    expect(asked).toContain(open);
  const told = lines(mdx('Jo Lind', said));
  for (const open of ['renn, person', 'flood (flood)', 'As suggested', 'the article names nobody', 'alt text', 'who is meant'])
    expect(told).not.toContain(open);
  expect(told).toContain('Boats are back (editor)');
  expect(told).toContain('Jo Lind');
  expect(told).toContain('By hand (editor)');
  expect(told).toContain('rail (rail)');
});

test('what is still open is asked; a statement that was taken out is not', () => {
  expect(lines(mdx('null', said.replace(' actor: vell,', '')))).toMatch(/author: the article names nobody[\s\S]*who is meant by “Renn”/);
  expect(lines(mdx('null', ''))).not.toContain('who is meant');
});

test('of terms only those are told that the explainer links', () => {
  const terms = ['boat', 'vell'].map((term) => ({ paragraph: 0, ...span('boats'), term }));
  const linked = mdx('null', said).replace('the boats came on', 'the <Term id="boat">boats</Term> came on');
  expect(asDecided(article, { ...analysis, terms }, readExplainer(linked, 'a.mdx')).analysis.terms).toEqual([terms[0]]);
});

const decided = (text: string, own: Partial<Article> = {}, found: object = {}) =>
  asDecided({ ...article, ...own }, { ...analysis, ...found }, readExplainer(text, 'a.mdx'));
const sources = { headline: 'shown', author: 'shown', published: 'address', language: 'lang' } as const;
const published = (text: string) => text.replace('source: {', "published: '2031-03-02'\nsource: {");

test('where headline, author and day are as the article has them, it is told where they were read', () => {
  const own = { author: 'Jo Lind', published: '2031-03-02', found: sources };
  const same = published(mdx('Jo Lind', said)).replace('Boats are back', 'Boats');
  expect(decided(same, own)).toMatchObject({
    article: { author: 'Jo Lind', published: '2031-03-02', found: sources },
    analysis: { headline: { text: 'Boats', from: 'article' } },
  });
  expect(decided(same, { ...own, found: undefined }).article.found).toEqual({});
  expect(decided(same, { ...own, found: { language: 'lang' } }).article.found).toEqual({ language: 'lang' });
});

test('where a person changed them, it is not', () => {
  const own = decided(published(mdx('Jo Lind', said)), { author: 'Ada Brenner', published: '2031-03-01', found: sources });
  expect(own.article).toMatchObject({ author: 'Jo Lind', published: '2031-03-02' });
  expect(own.article.found).toEqual({ language: 'lang' });
  expect(own.analysis.headline).toEqual({ text: 'Boats are back', from: 'editor' });
});

test('of what an article names and says only that is told which a person left', () => {
  const text = mdx('null', said.replace('content: the boats came', 'content: [Renn, the boats]')).replace(
    'statements:',
    'keyPoints: [{ passage: p1000, text: of Vell }]\ndates: [{ passage: p1000, text: Monday, on: 2031-03-03 }]\nstatements:',
  );
  const [statement] = analysis.statements;
  const found = {
    mentions: ['renn', 'vell'].map((actor) => ({ paragraph: 0, ...span('of Vell'), actor })),
    keyPoints: ['of Vell', 'on Monday'].map((own) => ({ paragraph: 0, ...span(own) })),
    dates: ['Monday', 'came'].map((own) => ({ paragraph: 0, ...span(own) })),
    statements: [
      { ...statement, content: [span('Renn'), span('the boats')] },
      { ...statement, content: [span('Rennthe boats')] },
    ],
  };
  const own = decided(text, {}, found).analysis;
  expect(own.actors.map(({ id }) => id)).toEqual(['vell']);
  expect(own.mentions).toEqual([found.mentions[1]]);
  expect(own.keyPoints).toEqual([found.keyPoints[0]]);
  expect(own.dates).toEqual([found.dates[0]]);
  expect(own.statements).toEqual([{ ...found.statements[0], actor: 'vell' }]);
  expect(own).not.toHaveProperty('terms');
});

test('what a person says that a picture shows stands with it, wherever it is; all else of the article is as it was', () => {
  const figure = { kind: 'figure' as const, picture: 'quay-1a2b3c4d5e-16x10.jpg', blocks: [] };
  const other = { kind: 'figure' as const, picture: 'pier-1a2b3c4d5e-16x10.jpg', alt: 'The pier', blocks: [] };
  const line = { kind: 'paragraph' as const, text: words, line: 1 };
  const blocks: Article['blocks'] = [line, { kind: 'quotation', blocks: [line, figure, other] }];
  expect(decided(mdx('null', said), { blocks }).article.blocks).toEqual([
    line,
    { kind: 'quotation', blocks: [line, { ...figure, alt: 'The quay' }, other] },
  ]);
});

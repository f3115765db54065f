import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../scripts/lab/bench/prose.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';

/** The smallest explainer with some words in its one passage. */
const explainerOf = (headline: string, text: string) => {
  const { data, sections } = readExplainer(
    `---
format: 1
headline: ${JSON.stringify(headline)}
published: null
from: { headline: article }
source: { file: vell.txt, sha256: '${'0'.repeat(64)}' }
review: { status: suggested }
actors: []
themes: []
keyPoints: []
dates: []
statements: []
---

<Section id="mill" from="editor">
  ## The mill

  <Passage id="abcde">
    ${text}
  </Passage>
</Section>
`,
    'vell.mdx',
  );
  return { data, sections } as unknown as Parameters<typeof toMarkdown>[0];
};

test('the words of an explainer are the same in Markdown and in MDX, and nothing in them is markup', () => {
  const text = '1\\. Is \\{it\\} \\<b> or \\*not\\*, \\_Odile\\_ \\[asked]';
  const markdown = toMarkdown(explainerOf('“The mill”: it stands', text));
  expect(markdown).toMatch(/^---\ntitle: "“The mill”: it stands"\n---\n\n## The mill\n\n/);
  for (const reader of [remark(), remark().use(remarkMdx)]) {
    const { children } = reader.use(remarkFrontmatter).parse(markdown);
    expect(children.map((node) => [node.type, textOf(node)]).slice(1)).toEqual([
      ['heading', 'The mill'],
      ['paragraph', '1. Is {it} <b> or *not*, _Odile_ [asked]'],
    ]);
  }
});

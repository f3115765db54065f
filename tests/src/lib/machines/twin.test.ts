import { expect, test } from 'vitest';
import type { ExplainerNode } from '../../../../src/lib/graph/types.ts';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { markdownOf } from '../../../../src/lib/machines/markdown.ts';
import { twinOf } from '../../../../src/lib/machines/twin.ts';
import { twinSchema } from '../../../../src/schemas/twin.ts';
import { explainer, graphOf, passage, renn, section } from '../../../support/samples.ts';

const at = absoluteAt('https://vell.example');
const url = 'https://vell.example/explainers/pier/';
const node = graphOf(
  explainer(
    'pier',
    section(
      'pier',
      passage('b1111', '\u{1f6a2} “It is *late*,” <Actor id="tobias-renn">Tobias Renn</Actor> said.'),
      passage('b2222', '“Nobody knows.”'),
    ),
    {
      headline: 'A pier for Vell',
      from: { headline: 'suggested' },
      actors: [{ ...renn, from: 'suggested', confidence: 0.9 }],
      keyPoints: [{ passage: 'b2222', text: 'Nobody knows.', from: 'suggested' }],
      statements: [
        {
          id: 's1111',
          passage: 'b1111',
          source: 'Tobias Renn',
          actor: 'tobias-renn',
          cue: 'said',
          content: '“It is late,”',
          kind: 'direct',
          from: 'suggested',
        },
        { id: 's2222', passage: 'b2222', content: '“Nobody knows.”', kind: 'direct' },
      ],
    },
  ),
).explainers.get('pier') as ExplainerNode;

test('an explainer as data is what its schema says', () => {
  const twin = twinOf(node, 'en', at);
  expect(twinSchema.parse(JSON.parse(JSON.stringify(twin)))).toEqual(JSON.parse(JSON.stringify(twin)));
});

test('what is not known is null, what nobody marked is an editor’s', () => {
  const twin = twinOf(node, 'en', at);
  expect(twin).toMatchObject({ author: null, published: null, updated: null, from: { headline: 'suggested', author: 'editor' } });
  expect(twin.statements[1]).toMatchObject({ url: `${url}#s2222`, source: null, actor: null, cue: null, from: 'editor' });
});

test('mentions and statements say where in the passage their words stand', () => {
  const { passages, statements } = twinOf(node, 'en', at);
  const [first] = passages;
  const [said] = statements;
  expect(first).toMatchObject({ url: `${url}#b1111`, text: '\u{1f6a2} “It is late,” Tobias Renn said.' });
  expect(first?.mentions).toEqual([{ start: 16, end: 27, actor: 'tobias-renn', relation: 'name' }]);
  expect(said?.source).toEqual({
    source: `${url}#b1111`,
    selector: [
      { type: 'TextQuoteSelector', exact: 'Tobias Renn', prefix: '\u{1f6a2} “It is late,” ', suffix: ' said.' },
      { type: 'TextPositionSelector', start: 16, end: 27 },
    ],
  });
  expect(said?.content.map(({ selector }) => selector[1])).toEqual([{ type: 'TextPositionSelector', start: 2, end: 15 }]);
});

test('an explainer as Markdown', () => {
  expect(markdownOf(node, at)).toBe(`# A pier for Vell

- Address: <${url}>
- As data: <${url}index.json>
- Author unknown: the article names none
- Date unknown: the article gives none
- Suggested by software; no editor has approved it yet

---

## [pier](${url}pier/)

\u{1f6a2} “It is *late*,” Tobias Renn said.

[¶](${url}#b1111)

“Nobody knows.”

[¶](${url}#b2222)

---

## Who said what

- **Tobias Renn** (direct, “Tobias Renn”, “said”): “It is late,” [¶](${url}#s1111)
- **No source named** (direct): “Nobody knows.” [¶](${url}#s2222)

## Source

The article file \`a.txt\`, SHA-256 \`${'0'.repeat(64)}\`.
`);
});

test('a section without a heading has none in the twins, and its address all the same', () => {
  const bare = graphOf(
    explainer(
      'pier',
      `<Section id="pier" from="suggested">\n${passage('b1111', 'Nobody knows why the pier of Vell was built so late.')}\n</Section>`,
    ),
  );
  const own = bare.explainers.get('pier') as ExplainerNode;
  expect(own.sections[0]?.name).toBe('Nobody knows why the pier of Vell was built so late.');
  expect(twinOf(own, 'en', at).sections).toMatchObject([{ id: 'pier', heading: null }]);
  expect(twinSchema.parse(JSON.parse(JSON.stringify(twinOf(own, 'en', at)))).sections[0]?.heading).toBeNull();
  expect(markdownOf(own, at)).toContain(`[§](${url}pier/)\n\nNobody knows`);
});

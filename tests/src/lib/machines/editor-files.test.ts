import { expect, test } from 'vitest';
import type { ExplainerNode } from '../../../../src/lib/graph/types.ts';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { markdownOf } from '../../../../src/lib/machines/markdown.ts';
import { articleThing } from '../../../../src/lib/machines/things.ts';
import { twinOf } from '../../../../src/lib/machines/twin.ts';
import { twinSchema } from '../../../../src/schemas/twin.ts';
import { explainer, graphOf, passage, section } from '../../../support/samples.ts';

const at = absoluteAt('https://vell.example');
const blocks = `
<Picture id="quay" file="quay.jpg" alt="A quay." credit="Ada Brun" licence="cc-by-4.0" source="https://photos.example/quay">The *old* quay.</Picture>

<Chart id="boats" data="boats.csv" type="bar" x="pier" y="boats" title="Boats at each pier" credit="Vell Harbour Office" />
`;
const node = graphOf(explainer('pier', section('pier', passage('b1111', 'It is open.')) + blocks)).explainers.get('pier') as ExplainerNode;
// What the content folder is read for.
const [quay, boats] = node.editorBlocks;
if (!quay || !boats) throw new Error('The explainer has no blocks.');
quay.block.picture = 'quay-1a2b3c4d5e-600x400.jpg';
boats.block.table = {
  x: { name: 'pier', form: 'text', values: ['a | b', '<script>run()</script>'] },
  y: [{ name: 'boats', values: [1475.25, null] }],
};

test('the data of the page has the picture, and the numbers of the chart', () => {
  const twin = twinSchema.parse(JSON.parse(JSON.stringify(twinOf(node, 'en', at))));
  expect(twin.editorBlocks).toMatchObject([
    {
      kind: 'picture',
      picture: { url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg', width: 600, height: 400 },
      alt: 'A quay.',
      credit: 'Ada Brun',
      licence: 'cc-by-4.0',
      source: 'https://photos.example/quay',
      text: 'The old quay.',
    },
    { kind: 'chart', title: 'Boats at each pier', chart: 'bar', credit: 'Vell Harbour Office', table: boats.block.table },
  ]);
});

test('as Markdown they are a picture and a table', () => {
  const markdown = markdownOf(node, at);
  expect(markdown).toContain(`> ![A quay.](https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg)
>
> The *old* quay.
>
> Picture: [Ada Brun](https://photos.example/quay) Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)`);
  expect(markdown).toContain(`> Boats at each pier
>
> | pier | boats |
> | - | -: |
> | a \\| b | 1,475.25 |
> | \\<script>run()\\</script> | none |
>
> Numbers: Vell Harbour Office`);
});

test('JSON-LD has the picture with its caption and terms', () => {
  const site = { name: 'Vell', language: 'en', publisher: { name: 'Vell', url: 'https://vell.example' } };
  expect(articleThing(node, [], site as never, at).image).toEqual({
    '@type': 'ImageObject',
    url: 'https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg',
    width: 600,
    height: 400,
    description: 'A quay.',
    caption: 'The old quay.',
    creditText: 'Ada Brun',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: 'https://photos.example/quay',
  });
});

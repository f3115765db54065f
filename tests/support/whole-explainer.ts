import { readEditorPage } from '../../src/lib/explainer/editor-words.ts';
import { buildGraph } from '../../src/lib/graph/build.ts';
import type { ExplainerNode } from '../../src/lib/graph/types.ts';
import { explainer, lindmoor, renn, story } from './samples.ts';

const quay = 'quay-1a2b3c4d5e-600x400.jpg';

/** The article of an invented town, with every kind of block that an article can have. */
const article = `
<Section id="quay">
  ## The quay

  <Passage id="b1000">A *new* [ferry](https://ferry.example/ "It") of <Actor id="lindmoor">Lindmoor</Actor>, ~~not~~ H<sub>2</sub>O, \`x\` **now**[^1] <Term id="ferry">ferries</Term>.</Passage>

  1. <Passage id="c1000">One.</Passage>
  2. <Passage id="d1000">Two.</Passage>

  - [x] <Passage id="f1000">Done.</Passage>
  - [ ] <Passage id="g1000">To do.</Passage>

  > <Passage id="h1000">Quoted *so*.</Passage>

  ***

  <Table>
    <Passage id="j1000">Over it.</Passage>

    | <Row id="k1000" /> Pier | *Boats* |
    | :-- | --: |
    | <Row id="m1000" /> *East* | 4 |
    | <Row id="n1000" /> West |
  </Table>

  |  |  |
  | - | - |
  | <Row id="p1000" /> a | b |

  <Figure picture="${quay}" alt="A quay.">
    <Passage id="q1000">The quay.</Passage>
  </Figure>

  <Figure picture="pier-1a2b3c4d5e-60x40.png">
    <Passage id="r1000">The pier.</Passage>
  </Figure>

  <Figure>
    <Passage id="t1000">A film.</Passage>
  </Figure>

  <Embed url="https://film.example/1" name="A film" />

  <Embed url="https://film.example/2" />

  <Passage id="v1000">
    \`\`\`
    dep 08:00
      arr 08:40
    \`\`\`
  </Passage>

  [^1]: <Passage id="w1000">A note.</Passage>

  <Note id="n0001" about="context" title="Before">See [the pier](/explainers/pier/), [it](https://it.example/) or [that](//that.example/).</Note>

  <Question id="n0002" heading="Readers ask" ask="Why?" passages="c1000 d1000">Because *so*.</Question>

  <Question id="n0003" ask="When?" passages="c1000" />

  <Question id="n0004" about="known">It sails.</Question>

  <Quote id="n0005" statement="s1000" />

  <Event id="n0006" on="1999-05">It began.</Event>

  <Event id="n0007" on="2011-03-01" to="2011-06-30">It stopped.</Event>

  <Picture id="n0008" file="quay.jpg" alt="The old quay." credit="Ada Brun" licence="Mine" />

  <Picture id="n0009" file="pier.jpg" alt="The old pier." credit="Ada Brun" source="https://photos.example/pier">It is gone.</Picture>

  <Chart id="n0010" data="boats.csv" type="bar" x="pier" y="boats" title="Boats" credit="Harbour" source="https://harbour.example/" />

  <Chart id="n0011" data="none.csv" type="line" x="day" y="boats" title="None" credit="Harbour" />

  <Correction id="n0012" on="2031-03-02">It *was* wrong.</Correction>
</Section>

<Sources id="n0013" title="To read on" accessed="2031-03-01">
  - [The *river* board](https://river.example/) and [us](/about/)
</Sources>
`;

const ferries = { id: 'ferries', name: 'Ferries', iptc: 'medtop:20000430', because: ['ferry'] };
const piers = { id: 'piers', name: 'Piers', below: 'medtop:20000430', because: ['pier'] };
const words = (text: string) => readEditorPage(text, 'x.mdx');

const graph = buildGraph({
  explainers: [
    explainer('whole', article, {
      headline: 'A whole *day*',
      author: 'Ada Brun',
      published: '2031-03-01',
      language: 'de',
      standfirst: { words: 'What is [known](/about/).' },
      summary: 'It sails.',
      source: { file: 'a.txt', sha256: '0'.repeat(64), url: 'https://post.example/a' },
      actors: [lindmoor, renn],
      themes: [ferries, piers],
      keyPoints: [{ passage: 'c1000', text: 'One.' }],
      dates: [{ passage: 'd1000', text: 'Two', on: '2031' }],
      statements: [{ id: 's1000', passage: 'b1000', actor: 'lindmoor', content: ['A new ferry', 'H2O'], kind: 'mixed' }],
    }),
  ],
  actors: new Map(),
  themes: new Map(),
  terms: new Map([
    [
      'ferry',
      {
        term: 'Ferry',
        forms: ['ferries'],
        definition: 'A ship.',
        sources: [{ title: 'Ships', url: 'https://ships.example/' }],
        explanation: words('It *carries* cars.'),
      },
    ],
  ]),
  pages: [],
  stories: [story('wall', { headline: 'The wall', explainers: ['whole'] })],
});

export const wholeGraph = graph;
export const whole = graph.explainers.get('whole') as ExplainerNode;
// What the content folder is read for.
for (const { block } of whole.editorBlocks) {
  if (block.kind === 'picture') block.picture = block.id === 'n0008' ? quay : undefined;
  if (block.id === 'n0010' && block.kind === 'chart')
    block.table = { x: { name: 'pier', form: 'text', values: ['East', 'West'] }, y: [{ name: 'boats', values: [1475, null] }] };
}

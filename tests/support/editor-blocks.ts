import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** An editor's own words in the frontmatter of an explainer. */
const fields = `standfirst: { words: 'What is known of the flood, *hour by hour*.' }
summary: |
  - Nine people died.
  - The [warning](/about/) came late.
`;

const above = `<Note about="context" title="Before you read">This page is *kept* by the desk.</Note>

`;

/** Every block of an editor's, for the explainer of the fixture arrand-flood.txt. */
const inside = `
  <Note id="where-the-arrand-is" title="Where the Arrand is">
    The river runs from the **Caldrian hills** to the sea. See [the river board](https://river.example/board).

    | place | people |
    | --- | --- |
    | Nether Colby | 4,100 |
  </Note>

  <Question heading="What readers ask" ask="Was there a warning?" passages="wk9tv">
    Yes, but an amber one.
  </Question>

  <Question ask="Will there be more rain?">The forecast says so.</Question>

  <Question about="known">Nine people died.</Question>

  <Question about="unknown">
    - Why the sirens were silent.
    - Whether the embankment was checked.
  </Question>

  <Quote statement="sj5cj" />

  <Event on="1999-05" >
    Work on the embankment began.
  </Event>

  <Event on="2011-03-01" to="2011-06-30">The work stopped.</Event>

  <Picture id="the-bridge" file="The bridge.jpg" alt="A stone bridge over brown water." credit="Otto Lindqvist" licence="CC BY-SA 4.0" source="https://photos.example/bridge">
    The bridge at Nether Colby *the day after*.
  </Picture>

  <Chart id="the-river" data="river.csv" type="line" x="day" y="Nether Colby, Upper Colby" title="How high the river stood, in metres" credit="Arrand River Board" source="https://river.example/levels">
    Nobody measured at Nether Colby on the night of the 9th.
  </Chart>

  <Chart id="who-helped" data="helpers.csv" type="bar" x="who" y="people" title="Who came to help" credit="Arrand River Board" />

  <Chart id="what-it-cost" data="cost.csv" type="bar" x="village" y="homes, roads" title="What it cost, in thousands" credit="County of Arrand" />

  <Correction id="how-many" on="2025-11-12">
    An earlier summary gave a wrong number of missing.
  </Correction>
`;

const below = `
<Sources title="To read on" accessed="2025-11-13">
  - [The river board on the flood of 1998](https://river.example/1998)
  - [How sirens work](https://sirens.example/how)
</Sources>
`;

const TABLES = {
  'river.csv': `day,rain,Nether Colby,Upper Colby
2025-11-06,2,1.2,0.8
2025-11-07,14,1.35,0.9
2025-11-08,41,2.9,1.75
2025-11-09,66,,2.6
2025-11-10,12,5.25,2.2
2025-11-11,0,4.1,1.6
2025-11-12,0,3.05,1.3
`,
  'helpers.csv': `who;people;phone
Neighbours;1475;1
"The ""Colby"" <b>rowing</b> club";38;2
=cmd|' /C calc'!A0;0;3
Volunteers of the fire brigades of three counties;212;4
`,
  'cost.csv': 'village,homes,roads\nNether Colby,1200,340.5\nUpper Colby,310,-20\nHythe,,95\n',
};

/** Writes the files that the blocks below show into the folder `media`: tables, and a photograph that says where it was taken. */
export async function writeBeside(media: string): Promise<void> {
  mkdirSync(media, { recursive: true });
  for (const [name, table] of Object.entries(TABLES)) writeFileSync(join(media, name), table);
  const scene = sharp({ create: { width: 900, height: 1500, channels: 3, background: '#557755' } }).jpeg();
  const placed = scene.withExif({ IFD0: { Artist: 'Otto Lindqvist' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } });
  await placed.withMetadata({ orientation: 6 }).toFile(join(media, 'The bridge.jpg'));
}

/** Puts all that an editor may add into the explainer of the fixture arrand-flood.txt. @throws Error where it is not as it was */
export function withEditorBlocks(mdx: string): string {
  const end = /^ {2}<Passage id="wk9tv">[\s\S]*?<\/Passage>\n/m.exec(mdx)?.[0];
  if (!end || !mdx.includes('sj5cj')) throw new Error('The explainer of arrand-flood.txt is not as it was.');
  const url = mdx.replace(/^source: \{ file/m, 'source: { url: https://paper.example/flood, publisher: The Caldria Paper, file');
  return `${url
    .replace(/^review:/m, `${fields}review:`)
    .replace('---\n\n', `---\n\n${above}`)
    .replace(end, end + inside)}${below}`;
}

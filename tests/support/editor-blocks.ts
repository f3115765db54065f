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

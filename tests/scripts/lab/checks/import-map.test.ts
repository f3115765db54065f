import { expect, test } from 'vitest';
import { type CodeFile, checkImports } from '../../../../scripts/lab/checks/import-map.ts';

const map = `# The map

| folder | holds | may import |
|---|---|---|
| \`src/text\` | words | |
| \`src/graph\` | links | \`src/text\` |
| \`src/pages\` | pages | \`src/{graph, text}\` |
`;

const sound: CodeFile[] = [
  { path: 'src/text/words.ts', text: 'export const words = 1;\n' },
  { path: 'src/graph/links.ts', text: "import { words } from '../text/words.ts';\n" },
  { path: 'src/pages/home.astro', text: "---\nimport { links } from '../graph/links.ts';\n---\n<p>import x from '../nowhere.ts'</p>\n" },
  { path: 'src/pages/about/us.astro', text: "<p />\n<script>\n  import { words } from '../../text/words.ts';\n</script>\n" },
];

/** The findings with one file more, or one in the place of another. */
const check = (path: string, text: string, table = map) =>
  checkImports(table, 'docs/map.md', [...sound.filter((file) => file.path !== path), { path, text }]);

test('code that keeps to the map has no findings', () => {
  expect(checkImports(map, 'docs/map.md', sound)).toEqual([]);
});

test.each([
  ['a value', "import { links } from '../graph/links.ts';\n"],
  ['a type', "import type { Link } from '../graph/links.ts';\n"],
  ['again', "export * from '../graph/links.ts';\n"],
  ['when asked', "const links = await import('../graph/links.ts');\n"],
])('a folder that imports %s against the map is named with its line', (_, text) => {
  expect(check('src/text/more.ts', `\n${text}`)[0]).toBe(
    'src/text/more.ts:2: src/text may not import src/graph\n  Move what it needs down, or change docs/map.md:5.',
  );
});

test('the frontmatter of a component counts, with its line', () => {
  const text = "---\n// why\nimport Home from '../pages/home.astro';\n---\n<Home />\n";
  expect(check('src/text/Card.astro', text)[0]).toMatch(/^src\/text\/Card\.astro:3: src\/text may not import src\/pages\n/);
});

test('folders that import each other are a circle, even where the map allows it', () => {
  const both = map.replace('words | |', 'words | `src/graph` |');
  expect(check('src/text/more.ts', "import type { Link } from '../graph/links.ts';\n", both)).toEqual([
    `folders import each other in a circle
  src/graph/links.ts:1 imports src/text/words.ts
  src/text/more.ts:1 imports src/graph/links.ts
  Let the imports run one way: move what both need into a folder below.`,
  ]);
});

test('so are a folder and one below it that has no row of its own', () => {
  const text = "---\nimport Us from './about/us.astro';\n---\n<Us />\n";
  const below = { path: 'src/pages/about/them.astro', text: "---\nimport Front from '../front.astro';\n---\n<Front />\n" };
  const found = checkImports(map, 'docs/map.md', [...sound, { path: 'src/pages/front.astro', text }, below]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('src/pages/front.astro:2 imports src/pages/about/us.astro');
});

test('a folder without a row, and a row that says too much, are told', () => {
  expect(check('src/new/thing.ts', '')).toEqual([
    'src/new/thing.ts: its folder is not on the map\n  Add a row for src/new to docs/map.md, or move the file.',
  ]);
  expect(check('src/graph/links.ts', '')).toEqual(['docs/map.md:6: nothing in src/graph imports src/text\n  Take it out of the row.']);
});

test('what every folder may import stands in one row', () => {
  const shared = `${map}| \`*\` | every folder | \`src/schemas\` |\n`;
  const schemas = { path: 'src/schemas/id.ts', text: '' };
  const text = "import { id } from '../schemas/id.ts';\n";
  const table = `${shared}| \`src/schemas\` | forms | |\n`;
  expect(checkImports(table, 'docs/map.md', [...sound, schemas, { path: 'src/text/more.ts', text }])).toEqual([]);
  expect(checkImports(table, 'docs/map.md', [...sound, schemas])).toEqual([
    'docs/map.md:8: nothing in * imports src/schemas\n  Take it out of the row.',
  ]);
});

test('a star stands for all folders below', () => {
  const wide = map.replace('`src/{graph, text}`', '`src/*`');
  expect(checkImports(wide, 'docs/map.md', sound)).toEqual([]);
  const narrow = map.replace('`src/{graph, text}`', '`src/graph/*`');
  expect(checkImports(narrow, 'docs/map.md', sound).map((finding) => finding.split('\n')[0])).toEqual([
    'src/pages/home.astro:2: src/pages may not import src/graph',
    'src/pages/about/us.astro:3: src/pages may not import src/text',
    'docs/map.md:7: nothing in src/pages imports src/graph/*',
  ]);
});

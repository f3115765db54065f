import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

const NUTGRAF_EXTENSION = 'tests/fixtures/extension/newsroom.ts';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-extension-'));
  mkdirSync(join(folder, 'articles'));
  write('articles/ferry.wire', 'Ferry to sail again\n===\nThe VELLFERRY will sail in spring, the harbour master said on Monday.\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const explain = (extension: string) => run('explain', ['--content', '.'], { folder, env: { NUTGRAF_EXTENSION: extension } });
/** Runs with an extension that lies with the test, outside the project. */
const explainWith = (code: string) => {
  write('own.js', code);
  return explain(join(folder, 'own.js'));
};

test('a publisher’s reader and their hook after the analysis make an explainer', async () => {
  expect(await explain(NUTGRAF_EXTENSION)).toMatchObject({ code: 0, stderr: '' });
  const explainer = readFileSync(join(folder, 'explainers/ferry.mdx'), 'utf8');
  expect(explainer).toMatch(/^headline: Ferry to sail again$/m);
  expect(explainer).toContain('{ id: vell-ferry, name: Vell Ferry Company, kind: organisation, from: suggested, confidence: 1 }');
  expect(explainer).toContain('<Actor id="vell-ferry" as="alias">VELLFERRY</Actor>');
});

test('without the extension the file is refused; with it the message counts its ending in', async () => {
  expect((await explain('')).stderr).toBe(
    "articles/ferry.wire: an article can't be a .wire file\n  Save it as .txt, .md, .html, .docx, .odt, .rtf, .pdf, .eml or .mhtml.\n",
  );
  write('articles/budget.xyz', '%PDF');
  const { code, stderr } = await explain(NUTGRAF_EXTENSION);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      "articles/budget.xyz: an article can't be a .xyz file\n  Save it as .txt, .md, .html, .docx, .odt, .rtf, .pdf, .eml, .mhtml or .wire.\n",
  });
});

test('a reader that fails, or that gives no article, is told of with the article', async () => {
  write('articles/ferry.wire', 'No line of signs.');
  const { code, stderr } = await explain(NUTGRAF_EXTENSION);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^articles\/ferry\.wire: it can't be read as a wire message: Error: there is no line of "==="\n {2}Save the article in another format, or correct the reader in .*newsroom\.ts\.\n$/,
  );
  const given = await explainWith("export default { formats: [{ name: 'wires', endings: ['.wire'], read: () => ({ headline: 7 }) }] };");
  expect(given.stderr).toContain("articles/ferry.wire: it can't be read as wires: the reader gave no article (headline: ");
});

test('a changed extension explains anew what it may change', async () => {
  write('articles/ferry.wire', '');
  write('articles/bridge.txt', 'The bridge of Vell will open in spring, the harbour master said on Monday.\n');
  rmSync(join(folder, 'articles/ferry.wire'));
  const code = (headline: string) =>
    `export default { afterAnalysis: (analysis) => ({ ...analysis, headline: { text: '${headline}', from: 'suggested' } }) };`;
  mkdirSync(join(folder, 'code'));
  const withHeadline = (headline: string) => {
    write('code/own.js', code(headline));
    return explain(join(folder, 'code/own.js'));
  };
  await withHeadline('A bridge');
  expect((await withHeadline('A bridge')).stdout).toContain('nothing changed');
  await withHeadline('The bridge');
  expect(readFileSync(join(folder, 'explainers/bridge.mdx'), 'utf8')).toMatch(/^headline: The bridge$/m);
});

const hook = (change: string) => `export default { afterAnalysis: (analysis) => ({ ...analysis, ${change} }) };`;
test.each([
  [
    'words that are not the article’s',
    hook("paragraphs: analysis.paragraphs.map((one) => ({ ...one, text: 'New.' }))"),
    "paragraphs.0: its text is not the article's",
  ],
  ['an error', "export default { afterAnalysis: () => { throw new Error('no lemma'); } };", 'Error: no lemma'],
])('a hook that gives %s is told of, and nothing is written', async (_, code, problem) => {
  write('articles/ferry.txt', 'The ferry of Vell will sail in spring, the harbour master said on Monday.\n');
  rmSync(join(folder, 'articles/ferry.wire'));
  expect(await explainWith(code)).toEqual({
    code: 1,
    stdout: '',
    stderr: `own.js: afterAnalysis, called for articles/ferry.txt: ${problem}\n  Correct the extension; docs/extending.md says what it may change.\n`,
  });
});

test.each([
  ['none.js', '', /own\.js: there is no such extension\n/],
  ['own.js', 'export default { afterAnalyse: () => {} };', /own\.js: its default export: Unrecognized key: "afterAnalyse"\n/],
  [
    'own.js',
    "export default { formats: [{ name: 'a', endings: ['RTF'], read() {} }] };",
    /own\.js: formats\.0\.endings\.0: an ending is a point and lower-case letters/,
  ],
  ['own.js', 'export default {', /own\.js: the extension does not run: /],
])('%s with %j is told of', async (name, code, message) => {
  if (name === 'own.js') write('own.js', code);
  const { code: exit, stderr } = await explain(join(folder, 'own.js'));
  expect(exit).toBe(1);
  expect(stderr).toMatch(message);
});

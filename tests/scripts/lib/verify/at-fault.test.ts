import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsIn } from '../../../../scripts/lib/cli/faults.ts';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { formatLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { keptFileOf, readKept } from '../../../../scripts/lib/verify/kept.ts';
import { readSite } from '../../../../scripts/lib/verify/read-site.ts';
import { verifySite } from '../../../../scripts/lib/verify/verify.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { FORMAT } from '../../../../src/schemas/format.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/verify');
const address = { origin: 'https://vell.example', base: '/news/' };
const sha256 = '9590fbacca79acf1b88eb50e0fd79c68a784af005e9d4c4a2a29fc78bd00d309';
const passages = [
  { id: 'k1b2c', text: 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.' },
  { id: 'k3d4f', text: '“We have waited ten years,” said Ada Brun, who owns the quay café.' },
  { id: 'k5g6h', text: 'The council of Vell must still agree to the price of {tickets} & fares.' },
];
let folder = '';
let folders: Folders;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-at-fault-'));
  folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  cpSync(join(fixtures, 'sound'), folder, { recursive: true });
  mkdirSync(folders.ledger);
  const revisions = [{ file: 'harbour.txt', sha256, passages, statements: [] }];
  const nothing = { gone: [], sections: {}, left: {}, statements: {}, rejected: nothingRejected, toTell: [] };
  const ledger = { format: FORMAT, revisions, ...nothing, generated: 'As generated.', written: '0'.repeat(64) } as const;
  writeFileSync(join(folders.ledger, 'harbour.json'), formatLedger({ ...ledger, toTell: [] }));
});
afterEach(() => {
  for (const path of [folder, cacheFolderOf(folders.content)]) rmSync(path, { recursive: true, force: true });
});

const article = () => join(folders.articles, 'harbour.txt');
const explainer = () => join(folders.explainers, 'harbour.mdx');
const page = () => join(folders.out, 'explainers/harbour/index.html');
const edit = (path: string, from: string | RegExp, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

/** What a person is told. */
async function told(atFault: string[] = [], keep = false): Promise<string[]> {
  forgetContent();
  const kept = keep ? await readKept(keptFileOf(folders), address) : undefined;
  return readSite(folders, { address, kept, atFault: new Set(atFault) })
    .then((site) => verifySite(folders, site, { keep }))
    .then(
      (findings) => findings.map(({ problem }) => problem),
      (error) => faultsIn(error).map((fault) => (fault as Error).message),
    );
}

test.each([
  ['changed', () => appendFileSync(article(), '\nThe ferry sank.\n'), /^the article .* has changed since/],
  ['gone', () => rmSync(article()), /^the article of this explainer, .* is not there$/],
])('an explainer whose article has %s is told of, but for one at fault: it may stand as it was', async (_, breakIt, problem) => {
  expect(await told()).toEqual([]);
  breakIt();
  expect(await told(['harbour'])).toEqual([]);
  expect(await told()).toEqual([expect.stringMatching(problem)]);
  expect(await told(['lighthouse'])).toHaveLength(1);
});

test('the pages of before are compared with the article of before, word for word', async () => {
  appendFileSync(article(), '\nThe ferry sank.\n');
  edit(page(), 'waited ten years,” said', 'waited two years,” said');
  expect(await told(['harbour'])).toEqual([expect.stringMatching(/^passage "k3d4f" says .*two years.* the article says .*ten years/)]);
});

test('an explainer edited to say what the article does not is found, though its article is at fault', async () => {
  rmSync(article());
  for (const path of [explainer(), page(), join(folders.out, 'index.html')]) edit(path, 'waited ten years', 'waited two years');
  expect(await told(['harbour'])).toContainEqual(expect.stringMatching(/the article says .*ten years/));
});

test('what was sound as the page of before is not so as that of now', async () => {
  appendFileSync(article(), '\nThe ferry sank.\n');
  expect(await told(['harbour'], true)).toEqual([]);
  expect(await told([], true)).toEqual(await told());
  expect(await told([], true)).toHaveLength(1);
});

test('a site without an explainer at fault may link to it, and to nothing else that is not there', async () => {
  edit(explainer(), /^headline: .*/m, 'headline: 7');
  rmSync(join(folders.out, 'explainers'), { recursive: true });
  rmSync(join(folders.out, 'rss.xml'));
  const links = '<a href="/news/explainers/harbour/#k1b2c">Harbour</a><a href="/news/explainers/lighthouse/">Lighthouse</a>';
  edit(join(folders.out, 'index.html'), /<body>.*<\/body>/s, `<body>${links}</body>`);
  expect(await told(['harbour'])).toEqual(['dead link /news/explainers/lighthouse/: the site has no explainers/lighthouse/index.html']);
  expect(await told()).toEqual(['headline: Invalid input: expected string, received number']);
  rmSync(explainer());
  expect(await told()).toHaveLength(2);
});

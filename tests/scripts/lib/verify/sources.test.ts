import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { checkStale, findOrigins, readSources } from '../../../../scripts/lib/verify/sources.ts';

type Explainer = Parameters<typeof findOrigins>[0][number];

const sha256 = '9590fbacca79acf1b88eb50e0fd79c68a784af005e9d4c4a2a29fc78bd00d309';
const words = ['The old ferry of Vell will sail again in spring.', 'The council of Vell must still agree.'];
let folders: Folders;
let file = '';
let articleFile = '';

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-sources-'));
  folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  cpSync(join(import.meta.dirname, '../../../fixtures/verify/sound'), folder, { recursive: true });
  file = join(folders.explainers, 'harbour.mdx');
  articleFile = join(folders.articles, 'harbour.txt');
});
afterEach(() => rmSync(join(folders.content, '..'), { recursive: true }));

const explainer = (of = sha256, name = 'harbour.txt') =>
  ({
    slug: 'harbour',
    key: 'k',
    data: { headline: 'The ferry', source: { file: name, sha256 } },
    sections: [
      { heading: 'The old ferry', passages: [] },
      { heading: null, passages: [] },
    ],
    account: { revisions: [{ sha256: of, passages: words.map((text, index) => ({ id: `k${index}`, text })) }] },
  }) as unknown as Explainer;
const putFolder = (): void => {
  rmSync(articleFile);
  mkdirSync(articleFile);
};
const faults = (...errors: { message: string; file: string; line?: number; hint: string }[]) => ({
  errors: errors.map((error) => ({ name: 'ContentError', line: undefined, ...error })),
});
const atFault = new Set(['harbour']);

const notThere = () => ({
  message: `the article of this explainer, ${articleFile}, is not there`,
  hint: 'Put the article back, or withdraw the explainer: npm run remove -- harbour',
  file,
});

test('an explainer without its article is told of at the line that names it, and how to go on', async () => {
  rmSync(articleFile);
  await expect(findOrigins([explainer()], folders)).rejects.toMatchObject(faults({ ...notThere(), line: 5 }));
});

test('one at fault without its article is told of where the ledger does not have that article either', async () => {
  rmSync(articleFile);
  await expect(findOrigins([explainer('0'.repeat(64))], folders, atFault)).rejects.toMatchObject(faults(notThere()));
});

test.each([
  ['is gone', () => rmSync(articleFile)],
  ['can not be read', putFolder],
  ['has changed', () => writeFileSync(articleFile, 'The ferry sank.\n')],
])('one at fault whose article %s is compared with that of before, as the ledger has it', async (_, breakIt) => {
  breakIt();
  const [source] = await readSources(await findOrigins([explainer()], folders, atFault), folders);
  expect(source).toMatchObject({
    sha256,
    article: {
      headline: 'The ferry',
      blocks: [
        { kind: 'heading', text: 'The old ferry' },
        { kind: 'paragraph', text: words[0] },
        { kind: 'paragraph', text: words[1] },
      ],
    },
  });
  expect(source?.article.blocks).toHaveLength(3);
  expect(source && checkStale(source)).toEqual([]);
});

test('one at fault without its article and without a ledger is told of', async () => {
  rmSync(articleFile);
  const { account: _, ...without } = explainer();
  await expect(findOrigins([without as Explainer], folders, atFault)).rejects.toMatchObject(faults(notThere()));
});

test('an explainer whose article has changed is told of at the line that says what it was, and how to go on', async () => {
  const [source] = await readSources(await findOrigins([explainer()], folders), folders);
  expect(source && checkStale(source)).toEqual([]);
  writeFileSync(articleFile, 'The ferry sank.\n');
  const [changed] = await readSources(await findOrigins([explainer()], folders), folders);
  expect(changed && checkStale(changed)).toEqual([
    {
      file,
      line: 6,
      problem: expect.stringMatching(
        new RegExp(
          `^the article .*harbour\\.txt has changed since this explainer was written: its SHA-256 is [0-9a-f]{12}… now, and was ${sha256.slice(0, 12)}…$`,
        ),
      ),
      hint: `Run: npm run explain -- ${articleFile}`,
    },
  ]);
});

test('of a source is known what its passages are, and where its ledger names an address first', async () => {
  const passage = { id: 'k0', text: words[0], line: 12 };
  const own = { ...explainer(), sections: [{ heading: null, passages: [passage] }] } as unknown as Explainer;
  const [origin] = await findOrigins([own], folders);
  expect(origin?.passages.get('k0')).toBe(passage);
  expect(origin?.ledgerFile).toBe(join(folders.ledger, 'harbour.json'));
  mkdirSync(folders.ledger);
  writeFileSync(join(folders.ledger, 'harbour.json'), '{\n  "id": "k00",\n  "id": "k0",\n  "k0": 1\n}\n');
  expect(['k0', 'k00', 'k1'].map((id) => origin?.lineInLedger(id))).toEqual([3, 2, undefined]);
});

test('an article that can not be read is told of as such, and not as missing', async () => {
  putFolder();
  const folder = faults({ message: 'it is a folder, not a file', file: articleFile, hint: 'Move the folder elsewhere.' });
  await expect(findOrigins([explainer()], folders)).rejects.toMatchObject(folder);
});

test('an article that can no longer be read once it was found is told of by its own name', async () => {
  const origins = await findOrigins([explainer()], folders);
  putFolder();
  const folder = faults({ message: 'it is a folder, not a file', file: articleFile, hint: 'Move the folder elsewhere.' });
  await expect(readSources(origins, folders)).rejects.toMatchObject(folder);
});

test('an article is read with its pictures, and says which are not to be had', async () => {
  writeFileSync(join(folders.articles, 'quay.md'), '# The quay\n\nIt is old.\n\n![A quay](quay.png)\n\n![](tower.png)\n');
  const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: '#447799' } }).png();
  await picture.toFile(join(folders.articles, 'quay.png'));
  const [source] = await readSources(await findOrigins([explainer(sha256, 'quay.md')], folders), folders);
  expect(source?.article.blocks).toContainEqual(
    expect.objectContaining({ kind: 'figure', picture: expect.stringMatching(/^quay-[0-9a-f]{10}-30x20\.png$/) }),
  );
  expect(source?.article.leftOut).toEqual([{ kind: 'picture', text: 'tower.png (it is not there)', line: 3 }]);
});

test('the digest of a source is the same as long as its article is, and another where it stands as before', async () => {
  const digest = async (faulty?: Set<string>) => (await findOrigins([explainer()], folders, faulty))[0]?.digest;
  const before = await digest();
  expect(await digest()).toBe(before);
  expect(await digest(atFault)).not.toBe(before);
  writeFileSync(articleFile, 'The ferry sank.\n');
  expect(await digest()).not.toBe(before);
});

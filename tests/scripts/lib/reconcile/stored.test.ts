import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stagedPath, writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders, shownPath } from '../../../../scripts/lib/platform/folders.ts';
import { formatLedger, hashOf, nextLedger } from '../../../../scripts/lib/reconcile/ledger.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { copyOf, nameOf, readLedger, readStored, stemOf } from '../../../../scripts/lib/reconcile/stored.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

let folders: Folders;
beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-')) });
});
afterEach(() => rm(folders.content, { recursive: true }));

const ledgerOf = (mdx: string, file = 'ferry.txt') =>
  nextLedger(null, {
    revision: { file, sha256: 'a'.repeat(64), passages: [], statements: [] },
    gone: [],
    published: [],
    rejected: nothingRejected,
    toTell: [],
    generated: mdx,
    explainer: mdx,
    on: '2026-03-12',
  });
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

describe('a file from elsewhere', () => {
  test('is copied in once, and over no other one: the person is told which, and what to do', async () => {
    const file = { path: join(folders.content, 'inbox', 'ferry.txt'), bytes: Buffer.from('The ferry.') };
    const copy = await copyOf(file, folders);
    expect(copy).toEqual({ path: join(folders.articles, 'ferry.txt'), data: file.bytes });
    await writeAtomic(copy?.path ?? '', 'The ferry.');
    expect(await copyOf(file, folders)).toBeUndefined();
    await writeAtomic(copy?.path ?? '', 'Another.');
    const home = shownPath(join(folders.articles, 'ferry.txt'));
    await expect(copyOf(file, folders)).rejects.toThrow(
      new ContentError(
        `${home} is there already, and is another file`,
        { file: shownPath(file.path) },
        'Rename one of the two; or, when this one is the newer version, put it in the place of the other.',
      ),
    );
  });

  test('keeps its place below the folder of its article, and one that lies with the articles needs no copy', async () => {
    const picture = { path: join(folders.content, 'inbox', 'pictures', 'quay.png'), bytes: Buffer.from('P') };
    const home = join(folders.articles, 'pictures', 'quay.png');
    expect(await copyOf(picture, folders, join(folders.content, 'inbox'))).toEqual({ path: home, data: picture.bytes });
    expect(await copyOf({ path: home, bytes: picture.bytes }, folders, folders.articles)).toBeUndefined();
    expect(await copyOf({ path: join(folders.articles, 'ferry.txt'), bytes: picture.bytes }, folders)).toBeUndefined();
  });
});

describe('the name of an article', () => {
  test('is made of its file’s, without folder and ending', () => {
    expect([nameOf(join('inbox', 'The Ferry.v2.txt')), stemOf('ferry.txt'), stemOf('!!!.txt')]).toEqual(['the-ferryv2', 'ferry', '']);
  });

  test('may be as long as the ledger’s file, with what stands around it, can be', () => {
    expect(nameOf(`${'a'.repeat(244)}.txt`)).toHaveLength(244);
    expect(() => nameOf(`inbox/${'a'.repeat(245)}.txt`)).toThrow(
      new ContentError(
        'the file name is too long to make an address of: at most 244 bytes, which are as many plain letters',
        { file: shownPath(`inbox/${'a'.repeat(245)}.txt`) },
        'Give the file a shorter name.',
      ),
    );
  });

  test('is refused where it has nothing to make an address of', () => {
    expect(() => nameOf('inbox/!!!.txt')).toThrow(
      new ContentError(
        'the file name has no letter or digit to make an address of',
        { file: shownPath('inbox/!!!.txt') },
        'Rename the file.',
      ),
    );
  });
});

describe('what is there of an explainer', () => {
  const article = () => join(folders.articles, 'ferry.txt');
  const paths = () => ({ explainer: join(folders.explainers, 'ferry.mdx'), ledgerFile: join(folders.ledger, 'ferry.json') });

  test('is nothing at first, then its file and its ledger', async () => {
    expect(await readStored(article(), folders, false)).toEqual({ ...paths(), onDisk: null, ledger: null });
    await writeAtomic(paths().explainer, 'Mine.');
    await writeAtomic(paths().ledgerFile, formatLedger(ledgerOf('Mine.')));
    expect(await readStored(article(), folders, false)).toEqual({ ...paths(), onDisk: 'Mine.', ledger: ledgerOf('Mine.') });
  });

  test('is that of one article: another of its name is refused while the first is there', async () => {
    await writeAtomic(paths().ledgerFile, formatLedger(ledgerOf('Mine.', 'ferry.md')));
    expect((await readStored(article(), folders, false)).ledger).not.toBeNull();
    await writeAtomic(join(folders.articles, 'ferry.md'), 'The ferry.');
    await expect(readStored(join(folders.content, 'inbox', 'ferry.txt'), folders, false)).rejects.toThrow(
      new ContentError(
        'ferry.md has the same name but for its ending, and both would become one explainer',
        { file: shownPath(article()) },
        'Rename one of the two, or delete it.',
      ),
    );
    expect((await readStored(join(folders.articles, 'ferry.md'), folders, false)).ledger).not.toBeNull();
  });
});

describe('a ledger that waits after a run that was killed', () => {
  const path = () => join(folders.ledger, 'ferry.json');
  const [before, after] = [formatLedger(ledgerOf('One.')), formatLedger(ledgerOf('Two.'))];
  const wait = async (waiting: string) => {
    await writeAtomic(path(), before);
    await writeAtomic(stagedPath(path()), waiting);
  };

  test('takes its place where the explainer is the one that it was written for; a dry run reads it, and mends nothing', async () => {
    await wait(after);
    expect((await readLedger(path(), 'Two.', true))?.written).toBe(hashOf('Two.'));
    expect([await readFile(path(), 'utf8'), await isThere(stagedPath(path()))]).toEqual([before, true]);
    expect((await readLedger(path(), 'Two.', false))?.written).toBe(hashOf('Two.'));
    expect([await readFile(path(), 'utf8'), await readdir(folders.ledger)]).toEqual([after, ['ferry.json']]);
  });

  test.each([
    ['the explainer is as it was before', after, 'One.'],
    ['there is no explainer', after, null],
    ['only half of it was written', after.slice(0, 100), 'Two.'],
  ])('goes where %s; a dry run mends nothing', async (_, waiting, onDisk) => {
    await wait(waiting);
    expect((await readLedger(path(), onDisk, true))?.written).toBe(hashOf('One.'));
    expect(await isThere(stagedPath(path()))).toBe(true);
    expect((await readLedger(path(), onDisk, false))?.written).toBe(hashOf('One.'));
    expect([await readFile(path(), 'utf8'), await readdir(folders.ledger)]).toEqual([before, ['ferry.json']]);
  });

  test('is none where no ledger is, and one that is damaged is named', async () => {
    expect(await readLedger(path(), 'One.', false)).toBeNull();
    await writeAtomic(path(), '{');
    await expect(readLedger(path(), 'One.', false)).rejects.toMatchObject({ file: shownPath(path()), message: 'the ledger is not JSON' });
  });
});

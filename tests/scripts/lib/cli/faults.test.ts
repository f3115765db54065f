import { expect, test } from 'vitest';
import { explainError } from '../../../../scripts/lib/cli/cli.ts';
import { FileFailure, faultsByFile, forEachFile } from '../../../../scripts/lib/cli/faults.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

const outcome = (work: (file: string) => unknown): Promise<{ code: number; message: string }> =>
  forEachFile(['a.txt', 'b.txt', 'c.txt'], (file) => `articles/${file}`, work).then(
    () => ({ code: 0, message: '' }),
    (error) => explainError(error, 'npm run explain'),
  );

test('a fault of Nutgraf’s own in one file is told with the file, stops no other, and hides no other fault', async () => {
  const done: string[] = [];
  const { code, message } = await outcome((file) => {
    done.push(file);
    if (file === 'a.txt') throw new TypeError('no lemma');
    if (file === 'b.txt') throw new ContentError('the article has no prose', { file }, 'Put its text into the file.');
  });
  expect(done).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(code).toBe(70);
  const [told, trace] = message.split('\nTypeError: ');
  expect(told).toBe(`b.txt: the article has no prose
  Put its text into the file.
articles/a.txt: Nutgraf itself failed on this file, and went on with the others
  Please report this with the lines below, and with the file if you may share it (CONTRIBUTING.md says where).`);
  expect(trace).toMatch(/^no lemma\n {4}at /);
});

test('what the system says of a file is a fault of the content', async () => {
  const system = (code: string) => Object.assign(new Error(`${code}: no`), { code });
  const { code, message } = await outcome((file) => {
    if (file !== 'b.txt') throw system(file === 'a.txt' ? 'EACCES' : 'ENOSPC');
  });
  expect({ code, message }).toEqual({
    code: 1,
    message: `articles/a.txt: you have no right to read or write it
  Change its rights, and run this again.
articles/c.txt: the disk is full
  Make room, and run this again.
2 faults`,
  });
});

test.each([
  [
    'a full disk of which the system does not say where',
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
    'a file of this run: the disk is full',
  ],
  [
    'a full disk in the words of Pagefind',
    new Error('Pagefind: Failed to write: No space left on device (os error 28)'),
    'a file of this run: the disk is full',
  ],
  [
    'a full disk in the words of Astro',
    new Error('Astro could not bundle the pages:\nENOSPC: no space left on device'),
    'a file of this run: the disk is full',
  ],
  [
    'too many open files',
    Object.assign(new Error('EMFILE: too many'), { code: 'EMFILE', path: '/site/a.html' }),
    '/site/a.html: too many files are open',
  ],
  [
    'a disk that fails',
    Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }),
    'a file of this run: the disk could not be read or written',
  ],
  [
    'a folder that vanished',
    Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', path: '/site.next/a.html' }),
    '/site.next/a.html: it is gone',
  ],
])('%s is no fault of Nutgraf’s own', (_, error, told) => {
  const { code, message } = explainError(error, 'npm run build');
  expect([code, message.split('\n').length]).toEqual([1, 2]);
  expect(message).toContain(told);
});

test('a program that can’t be started, and a word that only looks like the name of a fault, are', () => {
  const spawned = Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT', path: 'git', syscall: 'spawn git' });
  expect(explainError(spawned, 'npm run build').code).toBe(70);
  expect(explainError(new Error('ENOENT: no such module'), 'npm run build').code).toBe(70);
});

test('where nothing is at fault, nothing is told', async () => {
  expect(await outcome(() => {})).toEqual({ code: 0, message: '' });
});

test('faults are known by their files, for work that goes on without these', async () => {
  const missing = new ContentError('the article has no prose', { file: 'b.txt' }, 'Put its text into the file.');
  const failure = new TypeError('no lemma');
  const error = await forEachFile(['a.txt', 'b.txt', 'c.txt'], String, (file) => {
    if (file === 'a.txt') throw failure;
    if (file === 'b.txt') throw new AggregateError([missing, missing]);
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: 'files at fault' });
  const byFile = faultsByFile<string>(error);
  expect([...byFile.keys()]).toEqual(['a.txt', 'b.txt']);
  expect(byFile.get('b.txt')).toEqual([missing, missing]);
  const [own] = byFile.get('a.txt') ?? [];
  expect(own).toBeInstanceOf(FileFailure);
  expect(own).toMatchObject({ message: 'Nutgraf itself failed on a.txt', file: 'a.txt', cause: failure });
});

test('what else was thrown goes on', () => {
  const error = new AggregateError([], 'else');
  expect(() => faultsByFile(error)).toThrow(error);
});

test('of many failures of Nutgraf’s own the first three are told with their traces', async () => {
  const error = await forEachFile(['a', 'b', 'c', 'd'], String, (file) => {
    throw new TypeError(`no lemma in ${file}`);
  }).catch((thrown: unknown) => thrown);
  const { message } = explainError(error, 'npm run explain');
  const traced = ['a', 'b', 'c', 'd'].map((file) => message.split(`TypeError: no lemma in ${file}`)[1]?.startsWith('\n    at '));
  expect(traced).toEqual([true, true, true, false]);
});

test('what is no error at all is told as Nutgraf’s own failure', () => {
  expect(explainError('out of ink', 'npm run explain')).toMatchObject({ code: 70, message: expect.stringContaining("'out of ink'") });
});

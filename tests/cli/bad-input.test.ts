import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';
import { odtFile, p } from '../support/odt.ts';
import { run } from './run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-bad-'));
  mkdirSync(join(folder, 'articles'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sound = (ending: string): Buffer => readFileSync(join(projectRoot, `tests/fixtures/doors/quay.${ending}`));
const ENDINGS = ['odt', 'rtf', 'pdf', 'eml', 'mhtml'];
const MARKUP = '<text:section>'.repeat(20_000) + p('Words') + '</text:section>'.repeat(20_000);
const QUOTED = `From: a@b.example\nSubject: Tolls\nContent-Type: text/html\n\n${'<div>'.repeat(30_000)}Words`;

test('of each format, what is broken, cut off, empty or too deep is one message each, and nothing is written', async () => {
  const bad: [string, Uint8Array][] = [
    ...ENDINGS.flatMap((ending): [string, Uint8Array][] => [
      [`cut.${ending}`, sound(ending).subarray(0, Math.floor(sound(ending).length * (ending === 'eml' ? 0.1 : 0.6)))],
      [`empty.${ending}`, Buffer.alloc(0)],
      [`other.${ending}`, Buffer.alloc(5000, 'zq\u0001')],
    ]),
    ['deep.odt', await odtFile(MARKUP)],
    ['deep.rtf', Buffer.from(`{\\rtf1 ${'{'.repeat(100_000)}`)],
    ['deep.eml', Buffer.from(QUOTED)],
    ['capital.PDF', Buffer.from('Prose.')],
  ];
  for (const [name, bytes] of bad) writeFileSync(join(folder, 'articles', name), bytes);
  const { code, stdout, stderr } = await run('explain', ['--content', '.'], { folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).not.toContain('Nutgraf itself failed');
  for (const [name] of bad)
    expect(
      stderr.split('\n').filter((line) => line.startsWith(`articles/${name}:`)),
      name,
    ).toHaveLength(1);
  expect(stderr).toContain(`${bad.length} faults`);
  expect(readdirSync(folder).toSorted()).toEqual(['articles']);
});

test('capital letters in the endings do not matter', async () => {
  for (const ending of ENDINGS) writeFileSync(join(folder, 'articles', `${ending}-quay.${ending.toUpperCase()}`), sound(ending));
  const { code, stderr } = await run('explain', ['--content', '.'], { folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(join(folder, 'explainers'))).toHaveLength(ENDINGS.length);
});

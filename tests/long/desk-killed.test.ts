import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetContent, siteContent } from '../../scripts/lib/content/site-content.ts';
import { undoLast } from '../../scripts/lib/desk/journal.ts';
import { projectRoot, resolveFolders } from '../../scripts/lib/platform/folders.ts';
import { withLock } from '../../scripts/lib/platform/lock.ts';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import { type Files, filesOf, hashOf, type Said } from '../support/desk-loop.ts';
import { writeMarketTown } from '../support/market-town.ts';

/** How often a desk is killed; more with KILLS=100 in the environment. */
const kills = Number(process.env.KILLS ?? 10);
const SLUGS = ['market', 'guards'];
const folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-killed-')) });
const NOTE = join(folders.content, '.nutgraf-changes.json');
const LOOP = fileURLToPath(new URL('../support/desk-loop.ts', import.meta.url));

let start: Files;
beforeAll(async () => {
  await writeMarketTown(folders);
  start = await filesOf(folders);
});
afterAll(() => {
  rmSync(folders.content, { recursive: true });
  rmSync(cacheFolderOf(folders.content), { recursive: true, force: true });
});

/** Numbers that look drawn, the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

/**
 * Lets a process act at the desk, and kills it: some turns after it has said what it is about to write, or as soon as it has noted its changes.
 *
 * @returns what it said
 */
async function killAfter(lines: number, turns: number | 'noted', seed: number): Promise<Said[]> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(projectRoot, '.cache/compile') };
  const child = spawn(process.execPath, [LOOP, folders.content, SLUGS.join(), String(seed)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const said: string[] = [];
  const reader = createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  while (said.length < lines && child.exitCode === null) await once(reader, 'line');
  if (turns === 'noted') while (!existsSync(NOTE) && child.exitCode === null) await setImmediate();
  else for (let turn = 0; turn < turns; turn += 1) await setImmediate();
  child.kill('SIGKILL');
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  return said.map((line) => JSON.parse(line));
}

test('a desk that is killed leaves each action done or not, and all of it can be taken back to the byte', {
  timeout: 60_000 + 20_000 * kills,
}, async () => {
  const left = { before: 0, after: 0, begun: 0 };
  const done: Said[] = [];
  const draw = numbers();
  for (let kill = 1; kill <= kills; kill += 1) {
    const turns = draw.next().value % 3 === 0 ? 'noted' : (draw.next().value % 60) ** 2;
    const said = await killAfter(1 + (draw.next().value % 6), turns, kill);
    const isBegun = existsSync(NOTE);
    await withLock(folders, async () => {});
    const now = hashOf(await filesOf(folders));
    const last = said.at(-1);
    expect([last?.before, last?.after]).toContain(now);
    left[isBegun ? 'begun' : now === last?.before ? 'before' : 'after'] += 1;
    for (const own of now === last?.after ? said : said.slice(0, -1)) {
      if (own.did === 'act') done.push(own);
      else done.pop();
    }
    forgetContent();
    expect((await siteContent(folders)).atFault).toEqual(new Map());
    if (kill % 5 !== 0) continue;
    for (const { slug, before } of done.splice(0).toReversed()) {
      await withLock(folders, () => undoLast(folders, slug));
      expect(hashOf(await filesOf(folders))).toBe(before);
    }
    expect(await filesOf(folders)).toEqual(start);
  }
  if (process.env.KILLS) console.log(`${kills} kills: ${JSON.stringify(left)}`);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Explain, type Explained, loadExplain, type Run } from '../../../../scripts/lib/explain/explain.ts';
import type { ThreadSetup } from '../../../../scripts/lib/explain/thread.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { startThreads, type Threads } from '../../../../scripts/lib/threads/threads.ts';
import { site } from '../../../../src/site.config.ts';

const run: Run = {
  leastConfidence: site.minConfidence,
  today: '2026-03-12',
  means: { common: 'f'.repeat(64), actors: [], terms: [], moved: [], erased: null },
  handling: {},
};
let folders: Folders;
let threads: Threads<string, Explained> | undefined;
beforeEach(() => {
  folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-threads-')) });
  mkdirSync(folders.articles);
});
afterEach(async () => {
  await threads?.close();
  threads = undefined;
  delete process.env.NUTGRAF_EXTENSION;
  rmSync(folders.content, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folders.articles, name);
  writeFileSync(path, text);
  return path;
}
const module = new URL('../../../../scripts/lib/explain/thread.ts', import.meta.url);
const start = (count: number): { explain: Explain } => {
  threads = startThreads<string, Explained, ThreadSetup>(count, module, { folders, run });
  return { explain: threads.run };
};

test('threads give what one thread gives, whoever reads which article', async () => {
  mkdirSync(folders.actors);
  writeFileSync(join(folders.actors, 'harbour.yaml'), 'name: Vell\nkind: organisation\n');
  const paths = [
    'They paid Rs.2500 then.',
    'They paid 2500 for it.',
    'The ferry of Vell will sail again, the harbour master said on Monday.',
  ].map((text, index) => write(`article-${index}.txt`, `${text}\n`));
  const alone = await loadExplain(folders, run);
  const { explain } = start(2);
  const explained = await Promise.all([...paths, ...paths.toReversed()].map(explain));
  const [first, second, third] = [await alone(paths[0] ?? ''), await alone(paths[1] ?? ''), await alone(paths[2] ?? '')];
  expect(explained).toEqual([first, second, third, third, second, first]);
  expect(third.report.findings?.flatMap(({ lines }) => lines).join()).toContain('Vell, organisation');
});

test('the fault of an article is told of as it is without threads, and stops no other', async () => {
  const [empty, sound] = [write('empty.txt', '\n'), write('sound.txt', 'The old ferry sails again.\n')];
  const { explain } = start(1);
  const [fault, report] = await Promise.allSettled([explain(empty), explain(sound)]);
  expect(fault).toMatchObject({
    reason: {
      errors: [{ name: 'ContentError', file: empty, message: 'the article has no prose', hint: expect.stringContaining('Put its text') }],
    },
  });
  expect(report.status).toBe('fulfilled');
});

test('what is wrong with the vocabulary is one fault, not one for each article', async () => {
  mkdirSync(folders.themes);
  writeFileSync(join(folders.themes, 'boats.yaml'), 'name: Boats\nbelow: medtop:1\ntriggers: [boat]\n');
  const paths = [1, 2, 3].map((number) => write(`ferry-${number}.txt`, 'The old ferry sails again.\n'));
  const { explain } = start(2);
  const faults = (await Promise.allSettled(paths.map(explain))).map((result) => result.status === 'rejected' && result.reason.errors[0]);
  expect(faults[0]).toMatchObject({ name: 'ContentError', file: join(folders.themes, 'boats.yaml') });
  expect(new Set(faults).size).toBe(1);
});

test('a thread that ends at an article takes no other with it', async () => {
  const extension = join(folders.content, 'own.js');
  writeFileSync(
    extension,
    "export default { afterAnalysis: (analysis) => (analysis.paragraphs[0].text.includes('storm') ? process.exit(3) : analysis) };",
  );
  process.env.NUTGRAF_EXTENSION = extension;
  const [bad, good, better] = ['The storm came.', 'The old ferry sails again.', 'A bridge will be built.'].map((text, index) =>
    write(`article-${index}.txt`, `${text}\n`),
  ) as [string, string, string];
  const { explain } = start(1);
  const results = await Promise.allSettled([bad, good, better].map(explain));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

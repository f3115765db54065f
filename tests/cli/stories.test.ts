import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-story-'));
const env = { SOURCE_DATE_EPOCH: '1773273600' };
afterAll(() => rmSync(folder, { recursive: true }));
const at = (path: string) => join(folder, path);

/** So many statements that the list of them goes on. */
const pits = Array.from({ length: 150 }, (_, index) => `\nPetra Quill said that pit ${index + 1} is dry.\n`).join('');

test('explainers that seem to be one story are suggested, and told on one page once an editor has written it', async () => {
  mkdirSync(at('news/articles'), { recursive: true });
  for (const [index, words] of ['opens', 'closes', 'opens again'].entries())
    writeFileSync(
      at(`news/articles/mine-${index + 1}.txt`),
      `Mine of Vell ${words}\n\nPublished ${index + 1} March 2026\n\nPetra Quill said on Monday that the mine ${words}.\n\n` +
        `Bruno Sand, a miner, asked Petra Quill why.\n\n“Nobody told us,” said Bruno Sand.\n${index === 0 ? pits : ''}`,
    );
  const explained = await run('explain', ['--content', 'news'], { folder, env });
  expect(explained.stdout).toContain(
    `These 3 explainers seem to be one story: they share bruno-sand, petra-quill
    mine-1
    mine-2
    mine-3
  If they are, write a file such as news/stories/bruno-sand.mdx:
    ---
    headline: What goes on
    explainers: [mine-1, mine-2, mine-3]
    ---
  If they are not, the same with \`status: draft\`, and \`not\` in place of \`explainers\`.
`,
  );
  mkdirSync(at('news/stories'));
  const tell = (explainers: string) =>
    writeFileSync(at('news/stories/mine.mdx'), `---\nheadline: The mine\nexplainers:\n${explainers}---\n\nIt opens, and closes.\n`);
  const build = () => run('build', ['--content', 'news', '--out', 'site'], { folder, env });
  tell('  - mine-1\n  - mine-4\n');
  expect(await build()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'news/stories/mine.mdx:5: there is no explainer mine-4\n  Write the name of a file in explainers/, without .mdx, or delete the line.',
    ),
  });
  tell('  - mine-1\n  - mine-2\n  - mine-3\n');
  const file = at('news/explainers/mine-2.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('headline:', 'status: draft\nheadline:'));
  const built = await build();
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toContain('2 explainers, 1 story, 1 not public\n');
  expect(built.stdout).toContain('  news/stories/mine.mdx:5: mine-2 is left out of the story: a draft\n');
  expect(built.stdout).not.toContain('seem to be one story');
  const page = readFileSync(at('site/stories/mine/index.html'), 'utf8');
  expect(page).toContain('Mine of Vell opens again');
  expect(page).not.toContain('Mine of Vell closes');
  for (const path of ['stories/index.html', 'stories/mine/rss.xml', 'stories/mine/index.md', 'stories/mine/card.png'])
    expect(existsSync(at(`site/${path}`)), path).toBe(true);
}, 300_000);

test('the addresses of a story answer when it is taken back, renamed or withdrawn, and those of one that never was public do not', async () => {
  const story = at('news/stories/mine.mdx');
  const page = (path: string) => readFileSync(at(`site/stories/${path}/index.html`), 'utf8');
  const nutgraf = (command: string, ...args: string[]) => run(command, [...args, '--content', 'news'], { folder, env });
  const build = () => nutgraf('build', '--out', 'site');
  const all = (id: string) => [id, `${id}/said/2`, `${id}/embed`];
  const setStatus = (from: string, to: string) => writeFileSync(story, readFileSync(story, 'utf8').replace(from, to));
  expect(readFileSync(at('news/public.json'), 'utf8')).toBe('{\n  "stories": {\n    "mine": {\n      "said": 2\n    }\n  }\n}\n');

  writeFileSync(at('news/stories/secret.mdx'), '---\nheadline: A secret\nstatus: draft\nexplainers: [mine-1]\n---\n');
  setStatus('---\nheadline', '---\nstatus: draft\nheadline');
  const taken = await build();
  expect(taken).toMatchObject({ code: 0, stderr: '' });
  expect(taken.stdout).toContain('  news/stories/mine.mdx: a draft; its addresses say that it is not public\n');
  expect(taken.stdout).toContain('  news/stories/secret.mdx: a draft\n');
  for (const path of all('mine')) expect(page(path), path).toContain('This page is not public at present');
  expect(page('mine')).not.toContain('The mine');
  expect(existsSync(at('site/stories/secret'))).toBe(false);
  rmSync(at('site/stories/mine/said'), { recursive: true });
  expect(await nutgraf('verify', '--out', 'site')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(
      'news/public.json: the address stories/mine/said/2/ was given once, and the site no longer answers to it\n',
    ),
  });

  setStatus('status: draft\n', '');
  expect(await nutgraf('rename', 'stories/mine', 'the-mine')).toMatchObject({ code: 0, stderr: '' });
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  expect(page('mine')).toContain('<noscript><meta http-equiv="refresh" content="0; url=/stories/the-mine/"></noscript>');
  expect(page('mine/said/2')).toContain('content="0; url=/stories/the-mine/said/2/"');
  expect(page('the-mine')).toContain('It opens, and closes.');
  expect(existsSync(at('site/stories/the-mine/said/2/index.html'))).toBe(true);
  expect(readFileSync(at('site/_redirects'), 'utf8')).toContain('/stories/mine/* /stories/the-mine/:splat 301\n');

  expect(await nutgraf('remove', 'stories/the-mine')).toMatchObject({ code: 0, stderr: '' });
  expect(await build()).toMatchObject({ code: 0, stderr: '' });
  for (const path of [...all('mine'), ...all('the-mine')]) expect(page(path), path).toContain('This story was withdrawn');
  expect(page('the-mine')).toMatch(/Withdrawn on <time datetime="2026-03-12">/);
  expect(existsSync(at('news/explainers/mine-1.mdx'))).toBe(true);
}, 300_000);

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../scripts/lib/fetch/serve.ts';
import { run, spawnCommand } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-import-'));
  const own = folder;
  onTestFinished(() => rmSync(own, { recursive: true }));
});

const pathOf = (path: string) => join(folder, path);
const bring = (...args: string[]) => run('import', [...args, '--content', 'news'], { folder });
const articles = () => (existsSync(pathOf('news/articles')) ? readdirSync(pathOf('news/articles')).sort() : []);

const item = (number: number, text = `The ferry number ${number} sailed on Monday.`) =>
  `<item><title>Ferry ${number}</title><link>https://w.example/${number}</link><guid>https://w.example/${number}</guid>
    <category>sport</category><category>Ferries</category><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
const rss = (...items: string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>W</title>${items.join('\n')}</channel></rss>`;
const SUMMARY = '<item><title>Short</title><link>https://w.example/s</link><description>Short.</description></item>';

test('each item of a feed is an article; a second run imports what is new, and updates what changed', async () => {
  writeFileSync(pathOf('feed.rss'), rss(item(1), item(2), SUMMARY));
  expect(await bring('feed.rss')).toEqual({
    code: 0,
    stderr: '',
    stdout: `2 imported, 0 already there, 1 left out
  left out: the feed has a summary only: add its page by its address (npm run explain -- ADDRESS), or ask for a feed with full text
    Short, https://w.example/s
  no theme by its name: Ferries (2)
  explain them: npm run explain
`,
  });
  expect(articles()).toEqual(['ferry-1.html', 'ferry-2.html']);
  writeFileSync(pathOf('news/articles/ferry-1.html'), 'mine');
  writeFileSync(pathOf('feed.rss'), rss(item(1, 'Changed.'), item(2, 'Changed.'), item(3)));
  expect((await bring('feed.rss')).stdout).toBe(`1 imported, 0 already there, 1 updated, 1 left out
  left out: changed there and by you: yours is kept; delete the file and its line in imports.jsonl to take the new one
    news/articles/ferry-1.html
  no theme by its name: Ferries (3)
  explain them: npm run explain
`);
  expect(readFileSync(pathOf('news/articles/ferry-1.html'), 'utf8')).toBe('mine');
  expect(readFileSync(pathOf('news/articles/ferry-2.html'), 'utf8')).toContain('<p>Changed.</p>');
});

test('a dry run says what would be, and writes nothing', async () => {
  writeFileSync(pathOf('feed.rss'), rss(item(1)));
  const { stdout } = await bring('feed.rss', '--dry-run');
  expect(stdout).toBe('1 would be imported, 0 already there\n  no theme by its name: Ferries\n');
  expect(existsSync(pathOf('news'))).toBe(false);
});

test('what was imported is explained, with the topics of its source as themes that stand in the article', async () => {
  writeFileSync(pathOf('feed.rss'), rss(item(1)));
  await bring('feed.rss');
  const { code, stdout } = await run('explain', ['--content', 'news'], { folder });
  expect(code).toBe(0);
  expect(stdout).toContain('  themes        sport (the article says so)\n');
  const explainer = readFileSync(pathOf('news/explainers/ferry-1.mdx'), 'utf8');
  expect(explainer).toContain('- { id: sport, name: sport, iptc: medtop:15000000, from: article }\n');
});

test('all of a folder and of what is packed in it is read; what is at fault stops no other, and is told', async () => {
  mkdirSync(pathOf('wire/day'), { recursive: true });
  writeFileSync(pathOf('wire/day/1.xml'), rss(item(1)));
  writeFileSync(pathOf('wire/2.json'), JSON.stringify({ uri: 'urn:2', headline: 'Ferry 2', body_text: 'The ferry sailed.' }));
  writeFileSync(pathOf('wire/3.xml'), rss(item(3)).slice(0, -20));
  writeFileSync(pathOf('wire/notes.txt'), 'Words.');
  const zip = new JSZip().file(
    'in/4.nitf',
    '<nitf><head><title>Ferry 4</title></head><body><body.content><p>It sailed.</p></body.content></body></nitf>',
  );
  writeFileSync(pathOf('wire/5.zip'), await zip.generateAsync({ type: 'nodebuffer' }));
  const { code, stdout, stderr } = await bring('wire');
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `wire/3.xml:2: it is not well-formed XML, or was cut off: unclosed root tag
  Export it again, or ask whoever made it for a whole one; nothing is imported from it.
`,
  });
  expect(stdout).toContain('3 imported, 0 already there, 1 left out\n');
  expect(stdout).toContain('\n    wire/notes.txt\n');
  expect(articles()).toEqual(['ferry-1.html', 'ferry-2.html', 'ferry-4.html']);
});

test('a feed without items says so', async () => {
  writeFileSync(pathOf('feed.rss'), rss());
  expect(await bring('feed.rss')).toEqual({ code: 0, stderr: '', stdout: '0 imported, 0 already there\n' });
});

describe('what can not be imported is told of in one message, and nothing is written', () => {
  test.each([
    ['broken.xml', rss(item(1), item(2)).slice(0, -30), 1, 'broken.xml:4: it is not well-formed XML, or was cut off: unclosed root tag\n'],
    ['empty.xml', '', 1, 'empty.xml: this is not a feed (RSS, Atom, JSON), a WordPress or Ghost export, NewsML-G2, NITF or ninjs\n'],
    ['page.html', '<html><body><p>Words.</p></body></html>', 1, 'page.html:1: this is a page\n'],
    ['other.json', '{"a": 1}', 1, 'other.json:1: this is JSON of another kind, and not a feed'],
    ['damaged.zip', 'PK\x03\x04 and no more', 1, 'damaged.zip: the packed file is damaged, or has a password\n'],
  ])('%s', async (name, text, code, message) => {
    writeFileSync(pathOf(name), text);
    const result = await bring(name);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr.startsWith(message)).toBe(true);
    expect(articles()).toEqual([]);
    expect(existsSync(pathOf('news/imports.jsonl'))).toBe(false);
  });

  test('no source, or one that is not there', async () => {
    expect(await bring()).toMatchObject({
      code: 2,
      stderr: 'name a file, a folder or an address to import from; see npm run import -- --help\n',
    });
    expect(await bring('nowhere.xml')).toMatchObject({
      code: 2,
      stderr: 'there is no file or folder nowhere.xml; see npm run import -- --help\n',
    });
  });
});

test('a feed is fetched by its address, from this machine only where that is allowed', async () => {
  const address = await serve((_, response) => {
    response.setHeader('content-type', 'application/rss+xml; charset=iso-8859-1').end(Buffer.from(rss(item(1, 'Café.')), 'latin1'));
  });
  expect(await bring(address)).toMatchObject({ code: 1, stderr: expect.stringContaining('which is not asked\n') });
  expect(articles()).toEqual([]);
  expect(await bring(address, '--allow-private')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 imported') });
  expect(readFileSync(pathOf('news/articles/ferry-1.html'), 'utf8')).toContain('<p>Café.</p>');
});

test('explain refuses a feed, and says which command reads it', async () => {
  writeFileSync(pathOf('feed.rss'), rss(item(1)));
  writeFileSync(pathOf('feed.html'), rss(item(1)));
  expect(await run('explain', ['--content', 'news', 'feed.rss', 'feed.html'], { folder })).toMatchObject({
    code: 1,
    stderr: `feed.rss: a .rss file may hold many articles
  Import it: npm run import -- feed.rss
feed.html: this is a feed or an export (rss), whatever its name says
  Import it: npm run import -- feed.html
2 faults
`,
  });
});

test('several items of one name, and of one id, are several articles', async () => {
  const weather = (day: number) => item(day).replace(/Ferry \d/, 'Weather');
  const sameId = item(7).replace('https://w.example/7</guid>', 'https://w.example/1</guid>');
  writeFileSync(pathOf('feed.rss'), rss(weather(1), weather(2), sameId));
  expect((await bring('feed.rss')).stdout).toContain('3 imported');
  expect(articles()).toEqual(['ferry-7.html', 'weather-2.html', 'weather.html']);
  expect((await bring('feed.rss')).stdout).toContain('0 imported, 3 already there');
});

/** Kills an import once so many lines of its record are there. @returns how it ended: by the signal, or before */
async function killAt(lines: number): Promise<NodeJS.Signals | null> {
  mkdirSync(pathOf('news'), { recursive: true });
  const child = spawnCommand('import', ['feed.rss', '--content', 'news'], folder, {});
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)));
  const watcher = watch(pathOf('news'), () => {
    const record = existsSync(pathOf('news/imports.jsonl')) ? readFileSync(pathOf('news/imports.jsonl'), 'utf8') : '';
    if (record.split('\n').length > lines) child.kill('SIGKILL');
  });
  return ended.finally(() => watcher.close());
}

test('an import that is killed is taken up: nothing is lost, and nothing is there twice', async () => {
  const count = 600;
  writeFileSync(pathOf('feed.rss'), rss(...Array.from({ length: count }, (_, index) => item(index + 1))));
  for (const lines of [1, 50, 200]) expect(await killAt(lines)).toBe('SIGKILL');
  const before = articles().filter((name) => !name.startsWith('.')).length;
  expect(before).toBeGreaterThan(150);
  const { code, stdout } = await bring('feed.rss');
  expect(code).toBe(0);
  const [, imported, there] = /^(\d+) imported, (\d+) already there\n/.exec(stdout) ?? [];
  expect(Number(imported) + Number(there)).toBe(count);
  expect(articles().toSorted()).toEqual(Array.from({ length: count }, (_, index) => `ferry-${index + 1}.html`).toSorted());
  expect((await bring('feed.rss')).stdout).toContain(`0 imported, ${count} already there\n`);
});

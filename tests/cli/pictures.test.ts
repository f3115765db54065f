import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePictured } from '../support/pictures.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-pictures-'));
const at = (path: string) => join(folder, path);
const explain = (...args: string[]) => run('explain', ['--content', 'news', ...args], { folder });
const build = (...args: string[]) => run('build', ['--content', 'news', '--out', 'site', ...args], { folder });
const read = (path: string) => readFileSync(at(path), 'utf8');

const MEDIA = [
  /^plan-[0-9a-f]{10}-1600x533\.png$/,
  /^sign-[0-9a-f]{10}-24x24\.png$/,
  /^the-quay-[0-9a-f]{10}-2000x1100\.jpg$/,
  /^tower-[0-9a-f]{10}-500x1400\.webp$/,
];

beforeAll(() => writePictured(at('news/articles')));
afterAll(() => rmSync(folder, { recursive: true }));

test('a dry run says what would be, and writes no picture', async () => {
  const { code, stdout } = await explain('--dry-run');
  expect({ code, is: stdout.includes('would be written to news/explainers/quay.mdx') }).toEqual({ code: 0, is: true });
  expect(readdirSync(at('news'))).toEqual(['articles']);
});

test('the pictures of an article are kept clean beside its explainer, which names them', async () => {
  const { code, stdout, stderr } = await explain();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const names = readdirSync(at('news/media')).sort();
  expect(names).toEqual(MEDIA.map((name) => expect.stringMatching(name)));
  const [plan, sign, quay = '', tower] = names;
  for (const name of names) {
    const { exif, xmp, orientation } = await sharp(at(`news/media/${name}`)).metadata();
    expect({ exif, xmp, orientation }).toEqual({});
  }
  const mdx = read('news/explainers/quay.mdx');
  expect(mdx).toContain(`<Figure picture="${quay}" alt="Two ferries lie side by side at a quay.">\n    <Passage id=`);
  expect(mdx).toContain(`<Figure picture="${tower}" />`);
  expect(mdx).toContain(`<Figure picture="${sign}" alt="The sign of the harbour" />`);
  expect(mdx).toContain(`<Figure picture="${plan}" alt="A map of the quay">`);
  expect(stdout).toContain(`alt text: nothing says what ${tower} shows`);
  expect(stdout).not.toContain('picture (');
});

test('nothing is done again, until a picture changes, or one is lost', async () => {
  const names = readdirSync(at('news/media'));
  expect((await explain()).stdout).toBe('news/articles/quay.md\n  nothing changed in news/explainers/quay.mdx\n\n');
  rmSync(at(`news/media/${names[0]}`));
  await explain();
  expect(readdirSync(at('news/media'))).toEqual(names);
  renameSync(at('news/articles/photos/sign.png'), at('aside.png'));
  const { stdout } = await explain();
  expect(stdout).toContain('1 picture (“sign.png (it is not there)”)');
  expect(read('news/explainers/quay.mdx')).toContain('<Figure alt="The sign of the harbour" />');
  renameSync(at('aside.png'), at('news/articles/photos/sign.png'));
  expect((await explain()).stdout).toContain('written to news/explainers/quay.mdx');
  expect(read('news/explainers/quay.mdx')).toMatch(/<Figure picture="sign-\w+-24x24\.png" alt="The sign of the harbour" \/>/);
  // An editor may use what no article shows any more.
  expect(readdirSync(at('news/media'))).toEqual(names);
});

test('an article from elsewhere brings its pictures along', async () => {
  mkdirSync(at('desk'));
  await writePictured(at('desk'));
  expect(await run('explain', ['desk/quay.md', '--content', 'copied'], { folder })).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(at('copied/articles/photos/The quay.jpg'))).toBe(true);
  expect(existsSync(at('copied/articles/plan.svg'))).toBe(true);
  expect((await run('explain', ['--content', 'copied'], { folder })).stdout).toContain('nothing changed in copied/explainers/quay.mdx');
  writeFileSync(at('desk/plan.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>');
  expect((await run('explain', ['desk/quay.md', '--content', 'copied'], { folder })).stderr).toContain(
    'desk/plan.svg: copied/articles/plan.svg is there already, and is another file\n',
  );
});

test('the site has each picture in AVIF, WebP and its own format, no wider than it is, and a second build makes none', async () => {
  const built = await build();
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toMatch(/^pictures +[\d.]+ s {2}21 files, 21 newly made$/m);
  const files = readdirSync(at('site/media'));
  expect(files.filter((name) => name.startsWith('the-quay')).map((name) => name.replace(/^.*-/, ''))).toEqual(
    ['1600.avif', '1600.jpg', '1600.webp', '480.avif', '480.webp', '960.avif', '960.webp'].sort(),
  );
  expect(files.filter((name) => name.startsWith('sign')).map((name) => name.replace(/^.*-/, ''))).toEqual(['24.avif', '24.png', '24.webp']);
  for (const name of files) {
    const { width, exif } = await sharp(at(`site/media/${name}`)).metadata();
    expect({ width, exif }).toEqual({ width: Number(/-(\d+)\.\w+$/.exec(name)?.[1]), exif: undefined });
  }
  const again = await build('--full');
  expect(again.stdout).toMatch(/^pictures +[\d.]+ s {2}21 files, 0 newly made$/m);
}, 300_000);

test('page and twins say where each picture is, what it shows and how large it is', async () => {
  const html = read('site/explainers/quay/index.html');
  const [quay = '', tower = ''] = html.match(/<img [^>]*>/g) ?? [];
  expect(quay).toMatch(
    /^<img src="\/media\/the-quay-\w+-2000x1100-1600\.jpg" width="1309" height="720" alt="Two ferries lie side by side at a quay." decoding="async">$/,
  );
  expect(tower).toMatch(/^<img src="\/media\/tower-\w+-500x1400-500\.webp" width="257" height="720" alt loading="lazy" decoding="async">$/);
  const twin = JSON.parse(read('site/explainers/quay/index.json'));
  expect(twin.figures).toHaveLength(4);
  expect(twin.figures[0]).toMatchObject({
    url: expect.stringMatching(/^https:.*-1600\.jpg$/),
    width: 2000,
    height: 1100,
    caption: [expect.any(String)],
  });
  expect(twin.figures[1]).toMatchObject({ alt: null, url: expect.stringMatching(/-500\.webp$/), caption: [] });
  expect(read('site/explainers/quay/index.md')).toMatch(/^!\[Two ferries lie side by side at a quay\.\]\(https:\S+\.jpg\)$/m);
  expect(html.match(/"image":.*?\}/)?.[0]).toMatch(
    /"image":\{"@type":"ImageObject","url":"https:[^"]*-1600\.jpg","width":2000,"height":1100,/,
  );
});

test('a picture that is lost is told of with the line that names it, and the page stays without it', async () => {
  const [name = ''] = readdirSync(at('news/media')).filter((name) => name.startsWith('sign'));
  renameSync(at(`news/media/${name}`), at(name));
  const line =
    read('news/explainers/quay.mdx')
      .split('\n')
      .findIndex((text) => text.includes(name)) + 1;
  const parts = await build('--part', '1/1', '--out', 'part');
  expect(parts.code).toBe(1);
  expect(parts.stderr).toContain(`news/explainers/quay.mdx:${line}: the picture ${name} is not in media/\n  Put it back`);
  expect(parts.stdout).toMatch(/^pictures .* 18 files, 0 newly made$/m);
  expect(read('part/explainers/quay/index.html')).toContain('this page does not show. It shows: <q>The sign of the harbour</q>');
  renameSync(at(name), at(`news/media/${name}`));
}, 300_000);

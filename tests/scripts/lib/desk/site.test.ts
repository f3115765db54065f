import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetContent, siteContent } from '../../../../scripts/lib/content/site-content.ts';
import { type LiveSite, siteOf } from '../../../../scripts/lib/desk/site.ts';
import { writeAtomic } from '../../../../scripts/lib/platform/files.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { close, listen, makeServer } from '../../../../scripts/lib/serve/server.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { pictureFiles } from '../../../../src/lib/routes/picture-files.ts';
import { ferry } from '../review/acts.ts';

let folders: Folders;
let site: LiveSite;
let server: ReturnType<typeof makeServer>;
/** What is at each path of the site. */
let pages: Record<string, Response>;
/** How often the pages were made anew, and what the search was asked. */
let forgotten = 0;
let searched: string[];
let isClosed = false;

beforeEach(async () => {
  folders = resolveFolders({ content: await mkdtemp(join(tmpdir(), 'nutgraf-live-')) });
  [pages, forgotten, searched, isClosed] = [{}, 0, [], false];
  const search = {
    async file(path: string) {
      searched.push(path);
      return path === '/pagefind/words.json' ? { type: 'application/json', data: Buffer.from('{"shards":[]}') } : undefined;
    },
    close() {
      isClosed = true;
    },
  };
  const shared = join(folders.content, 'shared');
  await writeAtomic(join(shared, 'styles', 'page one.css'), 'p { color: red }');
  await writeAtomic(join(shared, 'notes'), 'a file without an ending');
  const live = {
    at: async (path: string) => pages[path]?.clone() ?? null,
    forget() {
      forgotten += 1;
    },
  };
  site = siteOf(folders, live, search, shared);
  server = makeServer((request, response) => site.answer(decodeURIComponent(request.url ?? ''), request, response));
  await listen(server, 0);
});
afterEach(async () => {
  await close(server);
  forgetContent();
  await rm(folders.content, { recursive: true });
  await rm(cacheFolderOf(folders.content), { recursive: true, force: true });
});

async function ask(path: string): Promise<[status: number, type: string | null, text: string]> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return [answer.status, answer.headers.get('Content-Type'), await answer.text()];
}
const page = (text: string, type = 'text/html', status = 200): Response =>
  new Response(text, { status, headers: { 'Content-Type': type } });

test('a page is shown as it is made, whatever its type and its status', async () => {
  pages = {
    ...{
      '/explainers/ferry/': page('the ferry'),
      '/feed.xml': page('<feed/>', 'application/atom+xml'),
      '/old/': page('moved', 'text/x', 410),
    },
  };
  expect(await ask('/explainers/ferry/')).toEqual([200, 'text/html', 'the ferry']);
  expect(await ask('/feed.xml')).toEqual([200, 'application/atom+xml', '<feed/>']);
  expect(await ask('/old/')).toEqual([410, 'text/x', 'moved']);
});

test('where nothing is, the page of the site says so, with its status; without such a page, a line does', async () => {
  expect(await ask('/bridge/')).toEqual([404, null, 'Not found']);
  pages = { '/404/': page('Nothing is here') };
  expect(await ask('/bridge/')).toEqual([404, 'text/html', 'Nothing is here']);
});

test('the text of a page is that of the page, and there is none where nothing is', async () => {
  pages = { '/explainers/ferry/index.md': page('# Ferry', 'text/markdown') };
  expect([await site.text('/explainers/ferry/index.md'), await site.text('/explainers/bridge/index.md')]).toEqual(['# Ferry', null]);
});

test('pages are made anew once something in the folder has changed, and only then', async () => {
  await mkdir(folders.explainers);
  const headlines = async () => (await siteContent(folders)).explainers.map(({ data }) => data.headline);
  await site.text('/');
  const first = forgotten;
  await site.text('/');
  await ask('/');
  expect(forgotten).toBe(first);
  expect(await headlines()).toEqual([]);
  await writeFile(join(folders.explainers, 'ferry.mdx'), ferry);
  await site.text('/');
  expect(forgotten).toBe(first + 1);
  expect(await headlines()).toEqual(['Ferry returns to Vell']);
});

test('a file that all pages share is sent, and one that is not there is looked for among the pages', async () => {
  pages = { '/notes': page('a page'), '/feed.xml': page('<feed/>', 'application/atom+xml'), '/v1.2/notes': page('another') };
  expect(await ask('/styles/page%20one.css')).toEqual([200, 'text/css; charset=utf-8', 'p { color: red }']);
  expect((await ask('/notes'))[2]).toBe('a page');
  expect((await ask('/feed.xml'))[2]).toBe('<feed/>');
  expect((await ask('/v1.2/notes'))[2]).toBe('another');
});

test('the index of the search is sent with its types, and asked for nothing else', async () => {
  pages = { '/explainers/pagefind/': page('about searching') };
  expect(await ask('/pagefind/words.json')).toEqual([200, 'application/json', '{"shards":[]}']);
  expect((await ask('/pagefind/none.json'))[0]).toBe(404);
  expect((await ask('/explainers/pagefind/'))[0]).toBe(200);
  expect(searched).toEqual(['/pagefind/words.json', '/pagefind/none.json']);
  site.close();
  expect(isClosed).toBe(true);
});

test('a picture of an explainer is made when it is asked for, and says what it is', async () => {
  const picture = '  <Picture file="quay.jpg" alt="A quay" credit="Ada Brun" licence="CC BY 4.0" />\n</Section>\n';
  await writeAtomic(join(folders.explainers, 'ferry.mdx'), ferry.replace('</Section>\n', picture));
  const photo = sharp({ create: { width: 20, height: 10, channels: 3, background: 'red' } });
  await writeAtomic(join(folders.media, 'quay.jpg'), await photo.jpeg().toBuffer());
  const [{ sections } = { sections: [] }] = (await siteContent(folders)).explainers;
  const name = sections.flatMap(({ editorBlocks = [] }) => editorBlocks.flatMap(({ block }) => block.picture ?? []))[0] ?? '';
  const types = pictureFiles(name).map(async ({ path }) => (await ask(path)).slice(0, 2));
  expect(await Promise.all(types)).toEqual([
    [200, 'image/avif'],
    [200, 'image/webp'],
    [200, 'image/jpeg'],
  ]);
  expect((await ask('/media/quay.jpg'))[0]).toBe(404);
});

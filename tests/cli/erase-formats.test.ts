import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolderOf } from '../../src/cache-folder.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { odtFile, p } from '../support/odt.ts';
import { pdfFile } from '../support/pdf.ts';
import { cell, par, picture, row, styled, table, wordFile, run as words } from '../support/word.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-erase-'));
const env = { SOURCE_DATE_EPOCH: '1773273600' };
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const ledger = (name: string): Ledger => JSON.parse(read(`news/ledger/${name}.json`));
const passagesOf = (name: string) => ledger(name).revisions.at(-1)?.passages ?? [];
const nutgraf = async (command: string, ...args: string[]): Promise<string> => {
  const result = await run(command, [...args, '--content', 'news'], { folder, env });
  expect(result, [command, ...args].join(' ')).toMatchObject({ code: 0, stderr: '' });
  return result.stdout;
};

const TITLE = 'Weir at Ollin opened';
const GONE = 'Rasmus Quellenbach of Weir Lane said that his cellar had been flooded twice.';
const PROSE = ['The weir at Ollin was opened on Monday, the water board said.', GONE, 'The board will look at the gates again in June.'];
const [LEAD = '', , LAST = ''] = PROSE;

const page = `<!doctype html><html lang="en"><head><title>${TITLE}</title><meta name="description" content="${GONE}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"${PROSE.join(' ')}"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>${TITLE}</h1><p>${LEAD}</p>
<p><b>Rasmus</b>&nbsp;Quellenbach of Weir Lane said that his cellar had been flooded twice.</p><p>${LAST}</p>
<figure><img src="weir.png" alt="The weir in March"><figcaption>The weir</figcaption></figure></article><!-- Rasmus&nbsp;Quellenbach --></body></html>`;

async function documents(): Promise<Record<string, string | Uint8Array>> {
  const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  const rows = [
    ['Gate', 'State'],
    ['North', 'open'],
  ].map((own) => row(own.map((text) => cell(par(words(text))))));
  const body = [
    styled('Title', words(TITLE)),
    ...PROSE.map((text) => par(words(text))),
    par(picture('p1', 'The weir in March')),
    table(...rows),
  ];
  const mail = ['From: Tom Vane <tom@bulletin.example>', 'Date: Mon, 2 Mar 2026 23:30:00 -0500', `Subject: ${TITLE}`];
  const parts = ['MIME-Version: 1.0', 'Content-Type: multipart/related; type="text/html"; boundary="b"', '', '--b'];
  return {
    'weir.png': photo,
    'word.docx': await wordFile(body.join(''), {
      targets: { p1: 'media/weir.png' },
      files: { 'word/media/weir.png': photo as unknown as string },
      comments: '<w:comment w:id="1"><w:p><w:r><w:t>Ask Rasmus Quellenbach</w:t></w:r></w:p></w:comment>',
    }),
    'open.odt': await odtFile(PROSE.map((text) => p(text)).join('')),
    'rich.rtf': `{\\rtf1\\ansi ${PROSE.map((text) => `${text}\\par `).join('\n')}}`,
    'print.pdf': pdfFile([PROSE.map((text, index) => ({ text, y: 80 + index * 40 }))]),
    'mail.eml': [...mail, 'Content-Type: text/plain; charset=utf-8', '', PROSE.join('\r\n\r\n')].join('\r\n'),
    'page.html': page,
    'saved.mhtml': [...mail, ...parts, 'Content-Type: text/html; charset=utf-8', '', page, '', '--b--', ''].join('\r\n'),
  };
}

const kinds = ['word', 'open', 'rich', 'print', 'mail', 'page', 'saved'];
/** What each explainer had before. */
const before = new Map<string, { passages: { id: string; text: string }[]; mdx: string }>();
const said = new Map<string, string>();

/** The whole passage goes from each, but from the page: there only the name does. */
beforeAll(async () => {
  for (const [name, data] of Object.entries(await documents())) {
    const path = join(folder, 'news/articles', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  await nutgraf('explain');
  for (const kind of kinds) before.set(kind, { passages: passagesOf(kind), mdx: read(`news/explainers/${kind}.mdx`) });
  for (const kind of kinds) {
    const what = kind === 'page' ? ['--words', 'Rasmus Quellenbach'] : ['--passage', before.get(kind)?.passages[1]?.id ?? ''];
    said.set(kind, await nutgraf('erase', kind, ...what));
  }
  await nutgraf('build', '--out', 'site');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the words are in no file of the site, of the content folder or of the cache', () => {
  const files = [join(folder, 'news'), join(folder, 'site'), cacheFolderOf(join(folder, 'news'))]
    .filter(existsSync)
    .flatMap((top) => readdirSync(top, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = files.filter((file) => {
    const bytes = readFileSync(file);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').replace(/<[^<>!]*>/g, '');
    return /rasmus(?:\W|&nbsp;|_)*quellenbach/i.test(text + file);
  });
  expect(found).toEqual([]);
});

describe.each(kinds.filter((kind) => kind !== 'page'))('%s', (kind) => {
  test('is a Markdown file now, which the command says, and its other passages keep their addresses', () => {
    expect(readdirSync(join(folder, 'news/articles')).filter((name) => name.startsWith(`${kind}.`))).toEqual([`${kind}.md`]);
    expect(said.get(kind)).toContain(`The article is articles/${kind}.md now`);
    expect(passagesOf(kind)).toEqual(before.get(kind)?.passages.toSpliced(1, 1));
  });

  test('answers at the address of what was erased', () => {
    const [, entry = ''] = read(`site/explainers/${kind}/index.html`).split(
      `<li class="removed-passage" id="${before.get(kind)?.passages[1]?.id}">`,
    );
    expect(entry.slice(0, entry.indexOf('</li>'))).toMatch(/<p class="fate">Removed on request\s+on <time datetime="2026-03-12">/);
  });
});

test('the picture and the table of a Word document are there as before', () => {
  const shapes = (mdx = ''): string[] => mdx.match(/<Figure .*|\| .*/g) ?? [];
  expect(shapes(read('news/explainers/word.mdx'))).toEqual(shapes(before.get('word')?.mdx));
  expect(shapes(before.get('word')?.mdx)).toHaveLength(5);
  expect(readdirSync(join(folder, 'news/articles/word'))).toEqual(['weir.png']);
});

test('a page stays a page: only the words go, from its text, its head and its comments', () => {
  expect(read('news/articles/page.html')).toBe(
    page
      .replaceAll('Rasmus Quellenbach', '[…]')
      .replace('<b>Rasmus</b>&nbsp;Quellenbach', '<b>[…]</b>')
      .replace('Rasmus&nbsp;Quellenbach', '[…]'),
  );
  expect(read('site/explainers/page/index.html')).toContain('<strong>[…]</strong> of Weir Lane said');
});

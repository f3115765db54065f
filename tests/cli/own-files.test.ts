import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../support/project-copy.ts';
import { run } from './run.ts';

// A copy of the project, in which a publisher changes src/site.config.ts and adds files of their own.
// Its name starts like that of a bundle that is being made.
const project = mkdtempSync(join(tmpdir(), 'making-'));
const settings = join(project, 'src/site.config.ts');
const serif = fileURLToPath(import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'));
const page = (title: string, words: string): string =>
  `---\ntitle: ${title}\ndescription: ${title} of an invented site.\n---\n\n${words}\n`;

beforeAll(() => {
  copyProject(project);
  mkdirSync(join(project, 'own'));
  writeFileSync(join(project, 'own/look.css'), ':root { --accent: #123456; }\n');
  writeFileSync(
    join(project, 'own/Masthead.astro'),
    "---\nimport Masthead from '../src/components/page/Masthead.astro';\n---\n\n<p>The best of Vell</p>\n<Masthead />\n",
  );
  writeFileSync(
    join(project, 'own/Footer.astro'),
    "---\nimport Footer from '../src/components/page/Footer.astro';\n---\n\n<p>Printed in Vell</p>\n<Footer />\n",
  );
  writeFileSync(
    join(project, 'own/logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60"><rect width="180" height="60"/></svg>',
  );
  copyFileSync(serif, join(project, 'own/text.woff2'));
  mkdirSync(join(project, 'src/content/pages'));
  writeFileSync(join(project, 'src/content/pages/imprint.mdx'), page('Imprint', 'Runa Skarr answers for this site.'));
  writeFileSync(join(project, 'src/content/pages/about.mdx'), page('Who we are', 'Two people and a [lighthouse](/imprint/).'));
}, 60_000);
afterAll(() => rmSync(project, { recursive: true }));

/** Builds the copy with some lines of its settings in other words. */
async function build(...changes: [from: string, to: string][]) {
  const before = readFileSync(settings, 'utf8');
  const after = changes.reduce((text, [from, to]) => text.replace(from, to), before);
  expect(after).not.toBe(before);
  writeFileSync(settings, after);
  const built = await run('build', [], { folder: project, project });
  writeFileSync(settings, before);
  return built;
}

const read = (path: string): string => readFileSync(join(project, 'dist', path), 'utf8');
/** The addresses of the links in a part of a page. */
const linksIn = (part = ''): string[] => [...part.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => address);

describe('a site with the look, the menus and the pages of its publisher', () => {
  beforeAll(async () => {
    const chosen = `
      own: { styles: 'own/look.css', masthead: 'own/Masthead.astro', footer: 'own/Footer.astro' },
      logo: { file: 'own/logo.svg', alt: 'The Vell Courier' },
      colours: { accent: { light: '#005a9c', dark: '#8ab4f8' } },
      fonts: { text: { files: [{ file: 'own/text.woff2', weight: '400 700' }], fallback: 'serif' } },
      navigation: [{ page: 'explainers', label: 'Stories' }, { page: 'imprint' }],
      footer: [{ page: 'about' }, { page: 'guide' }, { label: 'Shop', url: 'https://shop.example/' }],
      guide: true,
      publisher: {`;
    expect(await build(['publisher: { name', `${chosen} name`])).toMatchObject({ code: 0, stderr: '' });
  }, 300_000);

  test('their own masthead, footer and styles stand on every page', () => {
    const page = read('actors/index.html');
    expect(page).toMatch(/<p>The best of Vell<\/p>\s*<header class="masthead">/);
    expect(page).toMatch(/<p>Printed in Vell<\/p>\s*<footer class="footer">/);
    const sheets = [...page.matchAll(/<link rel="stylesheet" href="\/([^"]+)">/g)].map(([, file = '']) => read(file));
    // Ours are in layers, which give way to the publisher's wherever they stand.
    expect(sheets.map((sheet) => sheet.startsWith('@layer'))).toEqual([true, false, true]);
    expect(sheets[1]).toContain('#123456');
    expect(sheets[0]).toMatch(/--serif: ?"?Own text"?, ?Georgia, ?serif/);
    expect(sheets[0]).toContain('#8ab4f8');
  });

  test('the logo stands for the name, and the font of the text is asked for first, both from the site itself', () => {
    const page = read('index.html');
    const [, logo = ''] =
      /<a class="brand brand-logo"[^>]*><img src="\/([^"]+)" width="180" height="60" alt="The Vell Courier">/.exec(page) ?? [];
    expect(read(logo)).toContain('<rect');
    const fonts = [...page.matchAll(/<link rel="preload" href="\/([^"]+\.woff2)"/g)].map(([, file = '']) => file);
    expect(fonts.map((file) => existsSync(join(project, 'dist', file)))).toEqual([true, true]);
    expect(fonts[0]).toMatch(/font-0\./);
  });

  test('the menus are as they say, and the guide is published', () => {
    const page = read('imprint/index.html');
    expect(linksIn(/<header.*?<\/header>/s.exec(page)?.[0])).toEqual(['/', '/explainers/', '/imprint/', '/search/']);
    expect(linksIn(/<footer.*?<\/footer>/s.exec(page)?.[0])).toEqual(['/about/', '/guide/', 'https://shop.example/']);
    expect(page).toContain('<a href="/imprint/" aria-current="page">Imprint</a>');
    expect(existsSync(join(project, 'dist/guide/put-it-online/index.html'))).toBe(true);
  });

  test('their pages have what other pages have, and what is said about the site stands below their own words', () => {
    const page = read('imprint/index.html');
    expect(page).toContain('<p>Runa Skarr answers for this site.</p>');
    expect(page).toContain('<title>Imprint · Nutgraf</title>');
    expect(page).toContain('"@type":"WebPage","name":"Imprint"');
    expect(read('sitemap-0.xml')).toContain('/imprint/</loc>');
    const about = read('about/index.html');
    expect(about).toMatch(/<h1>Who we are<\/h1>.*<a href="\/imprint\/">lighthouse<\/a>.*<details class="how-made">.*<h3 id="badges">/s);
  });
});

test.each([
  [
    'names a file that is not there',
    ['publisher: { name', "own: { footer: 'own/Foot.astro' }, publisher: { name"],
    'it names own/Foot.astro, which is not there',
  ],
  [
    'has an accent that cannot be read',
    ['publisher: { name', "colours: { accent: { light: '#ffd0d0', dark: '#8ab4f8' } }, publisher: { name"],
    'the accent #ffd0d0 of the light scheme has a contrast of 1.3 to its paper #fdfdfb, and text needs 4.5',
  ],
  [
    'has a link of no kind',
    ['publisher: { name', "footer: [{ pages: 'privacy' }], publisher: { name"],
    "footer.0: write { page: 'imprint' } for a page of the site",
  ],
  [
    'is in a language that the interface does not speak',
    ["language: 'en", "language: 'xx"],
    'the interface has no words in the language "xx',
  ],
] as const)('settings where the site %s stop the build with their file', async (_, change, problem) => {
  const { code, stderr } = await build([...change]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^src\/site\.config\.ts(:\d+)?: /m);
  expect(stderr).toContain(problem);
  expect(readdirSync(project).filter((name) => name.startsWith('dist.'))).toEqual([]);
});

test('a menu that names a page which is not there stops the build', async () => {
  const { code, stderr } = await build(['publisher: { name', "footer: [{ page: 'privacy' }], publisher: { name"]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'src/site.config.ts: footer names the page "privacy", which is not there\n  Write src/content/pages/privacy.mdx, or take the link out.\n',
  });
});

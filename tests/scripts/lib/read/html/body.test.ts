import { expect, test } from 'vitest';
import { IMPORTED } from '../../../../../scripts/lib/read/model/imported.ts';
import { leftOutOf, outlineOf } from '../outline.ts';
import { readAs } from '../read-as.ts';

const PROSE = [
  'The mill of Aldersea closed on Friday, and its wheel stood still for the first time in two hundred years.',
  'It opens again in spring, said the council, which pays for the new wheel and for the work on the old weir.',
  'The miller, whose father ground there, hopes that all farmers of the valley will be back by then, he said.',
  'Until then the bakers of the town buy their flour from the mill in Quellin, which has promised fair prices.',
];
const ps = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const NAV = '<nav><a href="/">Home</a></nav>';
const BOX = '<div class="newsletter">Word of the day</div>';
const NAMED = 'page part: Word of the day';

/** What a page has between the prose of its article, and what of it is named, beside the links at its head. */
async function read(html: string): Promise<string[]> {
  const article = await readAs('a.html', html);
  const lines = outlineOf(article).filter((line) => !PROSE.includes(line));
  return [...lines, ...leftOutOf(article).flatMap((own) => (own === 'page part: Home' ? [] : `- ${own}`))];
}
const inArticle = (html: string): Promise<string[]> =>
  read(`<body>${NAV}<main><article><h1>Mill closes</h1>\n${ps(PROSE.slice(0, 2))}\n${html}\n</article></main></body>`);
const MORE = ps(PROSE.slice(2));

test.each<[string, string, string[]]>([
  ['nothing else', `<h2>More</h2>\n${BOX}\n${MORE}`, ['h2 More', `- ${NAMED}`]],
  ['nothing, at the end', `${MORE}\n<h2>More</h2>\n${BOX}`, [`- ${NAMED}`, '- page part: More']],
  ['another of its rank', `<h2>More</h2>\n${BOX}\n<h2>Who pays</h2>\n${MORE}`, ['h2 Who pays', `- ${NAMED}`, '- page part: More']],
  ['another of a lower rank', `<h2>Who pays</h2>\n${BOX}\n<h3>The town</h3>\n${MORE}`, ['h2 Who pays', 'h3 The town', `- ${NAMED}`]],
  ['another of a higher rank', `<h3>More</h3>\n${BOX}\n<h2>Who pays</h2>\n${MORE}`, ['h2 Who pays', `- ${NAMED}`, '- page part: More']],
  [
    'one that has nothing either',
    `${MORE}<h2>Around</h2>\n<h3>More</h3>\n${BOX}`,
    [`- ${NAMED}`, '- page part: Around', '- page part: More'],
  ],
  ['a picture and a box', `${MORE}<h2>More</h2>\n<img src="a.png">${BOX}`, ['strong(More)', 'figure a.png', `- ${NAMED}`]],
  ['a film and a box', `${MORE}<h2>More</h2>\n<video src="a.mp4"></video>${BOX}`, ['strong(More)', '- video', `- ${NAMED}`]],
  ['a program and a box', `${MORE}<h2>More</h2>\n<script>go()</script>${BOX}`, ['- script: go()', `- ${NAMED}`, '- page part: More']],
])('a heading goes with what is no part of the article, where there is below it %s', async (_, html, lines) => {
  expect((await inArticle(html)).toSorted()).toEqual(lines.toSorted());
});

test.each<[string, string, string[]]>([
  ['a list between its parts', `<ul><li>Flour</li></ul>${MORE}`, ['list', '  item', '    Flour']],
  ['a sentence between its parts', `<p>So it is.</p>${MORE}`, ['So it is.']],
  ['a line below it that is called otherwise', `${MORE}<div class="newsletter">Word of the day</div>`, [`- ${NAMED}`]],
  [
    'another story below',
    `${MORE}</article><article><h1>Ferry aground</h1><p>A ferry ran aground.</p>`,
    ['- page part: Ferry aground A ferry ran aground.'],
  ],
  [
    'a part of it that is an article, too',
    `<article><h2>Who pays</h2><p>The town does.</p></article>${MORE}`,
    ['h2 Who pays', 'The town does.'],
  ],
])('of a page is read, or named: %s', async (_, html, lines) => {
  expect(await inArticle(html)).toEqual(lines);
});

test.each<[string, string, string[]]>([
  ['its body', '<h1>Mill</h1><p>It shut.</p><p>Why?</p>', ['It shut.', 'Why?']],
  ['its main', '<main><h1>Mill</h1><p>It shut.</p></main>', ['It shut.']],
  ['boxes in each other', '<div>\n<section><form><h1>Mill</h1><p>It shut.</p></form></section>\n</div><script>go()</script>', ['It shut.']],
  ['an article beside links', `${NAV}<article><h1>Mill</h1><p>It shut.</p></article>`, ['It shut.']],
  ['a main beside links', `${NAV}<main><h1>Mill</h1><p>It shut.</p></main>`, ['It shut.']],
  [
    'an article in a main',
    `${NAV}<main><p>By us</p><article><h1>Mill</h1><p>It shut.</p></article></main>`,
    ['It shut.', '- page part: By us'],
  ],
])('a short document is an article as a whole: %s', async (_, html, lines) => {
  const found = await read(`<body>${html}</body>`);
  expect(found.filter((own) => own !== 'h1 Mill')).toEqual(lines);
});

test('words that stand loose around the article are named', async () => {
  const html = `<body>${NAV}Loose words<main><article><h1>Mill closes</h1>${ps(PROSE)}</article></main> </body>`;
  expect(await read(html)).toEqual(['- page part: Loose words']);
});

test('a document that the import wrote is read as a whole, whatever is in it', async () => {
  const page = (name: string, content: string): string =>
    `<head><meta name="${name}" content="${content}"></head><body><article><h1>Mill closes</h1>${ps(PROSE)}${BOX}</article></body>`;
  expect(await read(page('generator', IMPORTED))).toEqual(['Word of the day']);
  expect(await read(page('generator', 'Words'))).toEqual([`- ${NAMED}`]);
  expect(await read(page('description', IMPORTED))).toEqual([`- ${NAMED}`]);
});

const said = (text: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Mill closes', articleBody: text })}</script>`;
const ASIDE = 'Our readers have sent us more than a hundred letters about it, and many of them are printed below this.';

test.each<[string, string, string[]]>([
  ['a line that it lacks', said(PROSE.join(' ')), [`- page part: ${ASIDE}`]],
  ['all lines', said([...PROSE, ASIDE].join(' ')), [ASIDE]],
  ['no text', '', [ASIDE]],
  ['no more than the beginning', said(PROSE.slice(0, 2).join(' ')), [ASIDE]],
])('the text that a page gives for machines tells its lines: %s', async (_, data, lines) => {
  const found = await read(
    `<head>${data}</head><body>${NAV}<main><h1>Mill closes</h1><div>${ps([...PROSE.slice(0, 2), ASIDE, ...PROSE.slice(2)])}</div></main></body>`,
  );
  expect(found.filter((own) => !own.startsWith('- script'))).toEqual(lines);
});

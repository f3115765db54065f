import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { ArticleData } from '../../../../../scripts/lib/read/html/json-ld.ts';
import { metaOf } from '../../../../../scripts/lib/read/html/meta.ts';
import { headlinesSaid } from '../../../../../scripts/lib/read/html/page-says.ts';

const NOTHING = { authors: [], published: '', updated: '', language: '', url: '', section: '', body: '', topics: [], line: 1 };
const news = (headline: string, own: Partial<ArticleData> = {}): ArticleData => ({ ...NOTHING, headline, ...own });
/** What a page says of its headline, who publishes, and the article of its data. */
function say(html: string, articles: ArticleData[] = [], publishers: string[] = []) {
  const root = unified().use(rehypeParse).parse(html);
  const said = headlinesSaid(root, metaOf(root), { articles, publishers });
  return { headlines: said.headlines.map(({ text, from }) => `${from}: ${text}`), publishers: said.publishers, article: said.article };
}
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const title = (text: string): string => `<title>${text}</title>`;

test.each<[string, string, ArticleData[], string[]]>([
  [
    'data, a card and its title, in this order',
    title('C d') + meta('og:title', 'B c'),
    [news('A b')],
    ['json-ld: A b', 'meta: B c', 'title: C d'],
  ],
  ['the first of several cards', meta('og:title', 'A b') + meta('og:title', 'B c'), [], ['meta: A b']],
  ['the card of another kind', meta('twitter:title', 'A b'), [], ['meta: A b']],
  ['the better of two kinds of cards', meta('twitter:title', 'B c') + meta('og:title', 'A b'), [], ['meta: A b']],
  ['not by the name of who publishes alone', title('Vell Post') + meta('og:site_name', 'Vell Post'), [], []],
  ['not by an empty title', title(' '), [], []],
  ['not by data without a headline', '', [news('')], []],
  ['nothing', '<p>It shut.</p>', [], []],
])('the headline is said by %s', (_, html, articles, headlines) => {
  expect(say(html, articles).headlines).toEqual(headlines);
});

const LONG = 'The mill closes today';
test.each<[string, string, ArticleData[], string[], string]>([
  ['by its name', meta('og:site_name', 'Vell Post') + title('Mill closes | Vell Post'), [], ['Vell Post', 'Vell Post'], 'Mill closes'],
  [
    'by the name of its program',
    meta('application-name', 'Vell Post') + title('Mill closes – Vell Post'),
    [],
    ['Vell Post'],
    'Mill closes',
  ],
  ['behind the main heading', `${title('Mill closes | Vell Post')}<h1>Mill closes</h1>`, [], ['Vell Post'], 'Mill closes'],
  ['behind a lesser heading', `${title('Mill closes | Vell Post')}<h1>News</h1><h2>Mill closes</h2>`, [], ['Vell Post'], 'Mill closes'],
  ['not behind a heading of the third rank', `${title('Mill closes – Vell Post')}<h3>Mill closes</h3>`, [], [], 'Mill closes – Vell Post'],
  ['behind a line of four words', `${title(`${LONG} – Vell Post`)}<p>${LONG}</p>`, [], ['Vell Post'], LONG],
  ['behind a line, though a heading begins so', `${title(`${LONG} – Vell Post`)}<h1>The mill</h1><p>${LONG}</p>`, [], ['Vell Post'], LONG],
  [
    'behind a line, though a card has other words',
    `${meta('og:title', 'It shut')}${title(`${LONG} – Vell Post`)}<p>${LONG}</p>`,
    [],
    ['Vell Post'],
    LONG,
  ],
  ['not behind one of three', `${title('The mill closes – Vell Post')}<p>The mill closes</p>`, [], [], 'The mill closes – Vell Post'],
  ['not behind a line that is elsewhere in it', `${title(`See: ${LONG} – Vell Post`)}<p>${LONG}</p>`, [], [], `See: ${LONG} – Vell Post`],
  ['behind a line in an element of it', `${title(`${LONG} – Vell Post`)}<p>So: <b>${LONG}</b></p>`, [], ['Vell Post'], LONG],
  ['behind what a card says', title('Mill closes - Vell Post') + meta('og:title', 'Mill closes'), [], ['Vell Post'], 'Mill closes'],
  ['behind what data say', title('Mill closes – Vell Post'), [news('Mill closes')], ['Vell Post'], 'Mill closes'],
  ['by a link to the front', `${title('Mill closes – Vell Post')}<a href="/">Vell Post</a>`, [], ['Vell Post'], 'Mill closes'],
  [
    'by a whole address of it',
    `${title('Mill closes – Vell Post')}<a href="https://a.example">Vell Post</a>`,
    [],
    ['Vell Post'],
    'Mill closes',
  ],
  [
    'by the picture of such a link',
    `${title('Mill closes – Vell Post')}<a href="http://a.example/"><img alt="Vell Post"></a>`,
    [],
    ['Vell Post'],
    'Mill closes',
  ],
  [
    'not by what the title does not say',
    `${title('Mill closes – Vell Post')}<a href="/">Front page</a><a href="/"></a>`,
    [],
    [],
    'Mill closes – Vell Post',
  ],
  [
    'not by another link',
    `${title('Mill closes – Vell Post')}<a href="/post">Vell Post</a><a href="x/">Vell Post</a><a>Vell Post</a>`,
    [],
    [],
    'Mill closes – Vell Post',
  ],
  [
    'not by what is no link',
    `${title('Mill closes – Vell Post')}<area href="/"><p href="/">Vell Post</p>`,
    [],
    [],
    'Mill closes – Vell Post',
  ],
])('who publishes is told %s, and is cut from the title', (_, html, articles, publishers, headline) => {
  const found = say(html, articles);
  expect([[...new Set(found.publishers)], found.headlines.at(-1)]).toEqual([[...new Set(publishers)], `title: ${headline}`]);
});

test('who publishes is told by data, too, after its name and before its title', () => {
  const html = `${meta('og:site_name', 'A')}${meta('application-name', 'B')}${title('Mill closes | D')}<h1>Mill closes</h1>`;
  expect(say(html, [], ['C']).publishers).toEqual(['A', 'B', 'C', 'D']);
});

test.each<[string, string, ArticleData[], string | undefined]>([
  ['the only one, whatever the title', title('Ferry sinks'), [news('Mill closes')], 'Mill closes'],
  ['the one that the title has', title('Mill closes | Vell Post'), [news('Ferry sinks'), news('Mill closes')], 'Mill closes'],
  ['the one that a card has', meta('og:title', 'MILL CLOSES'), [news('Ferry sinks'), news('Mill closes')], 'Mill closes'],
  ['none of several that it has not', title('Snow falls'), [news('Ferry sinks'), news('Mill closes')], undefined],
  ['not one without a headline, where the title has another', title('Mill closes'), [news(''), news('Mill closes')], 'Mill closes'],
  ['none', title('Mill closes'), [], undefined],
])('the article of the data is %s', (_, html, articles, headline) => {
  expect(say(html, articles).article?.headline).toBe(headline);
});

test('what one item of an article does not say another does', () => {
  const full = {
    authors: ['Jane'],
    published: 'p',
    updated: 'u',
    language: 'en',
    url: '/a',
    section: 's',
    topics: [{ name: 'Mills' }] as never,
  };
  const other = {
    authors: ['Jon'],
    published: 'q',
    updated: 'v',
    language: 'de',
    url: '/b',
    section: 't',
    topics: [{ name: 'Boats' }] as never,
  };
  const head = title('Mill closes');
  expect(say(head, [news('Mill closes'), news('mill closes!', full)]).article).toMatchObject({ ...full, headline: 'Mill closes' });
  expect(say(head, [news('Mill closes', full), news('Mill closes', other)]).article).toMatchObject(full);
  expect(say(head, [news('Mill closes'), news('Mill', full)]).article).toMatchObject({ authors: [], published: '' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../scripts/lib/read/html.ts';
import { accountOf } from './account.ts';
import { leftOutOf, outlineOf } from './outline.ts';
import { randomHtml } from './random-html.ts';
import { readAs } from './read-as.ts';

const FIRST = 'The mill of Aldersea closed on Friday, and its wheel stood still for the first time in two hundred years.';
const LAST = 'It opens again in spring, said the council, which pays for the new wheel.';
const PROSE = `<p>${FIRST}</p><p>${LAST}</p>`;
const H1 = '<h1>Mill of Aldersea closes</h1>';

const page = (head: string, top: string): string => `<head>${head}</head><body><article>${top}${PROSE}</article></body>`;
const json = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const news = (own: object): object => ({ '@type': 'NewsArticle', headline: 'Mill of Aldersea closes', ...own });

type Case = [name: string, html: string, wanted: string | null];

describe('the author', () => {
  const jane = { '@type': 'Person', name: 'Jane Pell' };
  const cases: Case[] = [
    ['JSON-LD: an object', page(json(news({ author: jane })), H1), 'Jane Pell'],
    ['JSON-LD: a text', page(json(news({ author: 'Jane Pell' })), H1), 'Jane Pell'],
    ['JSON-LD: a list', page(json(news({ author: [jane, { name: 'Tom Orr' }] })), H1), 'Jane Pell, Tom Orr'],
    ['JSON-LD: an object with several names', page(json(news({ author: { name: ['Jane Pell', 'Tom Orr'] } })), H1), 'Jane Pell, Tom Orr'],
    [
      'JSON-LD: in a graph, by its address',
      page(json({ '@graph': [{ '@type': 'WebPage' }, news({ author: { '@id': '#j' } }), { ...jane, '@id': '#j' }] }), H1),
      'Jane Pell',
    ],
    ['JSON-LD: broken, beside a good one', page(json('{"@type": "NewsArticle", ') + json([news({ author: jane })]), H1), 'Jane Pell'],
    [
      'JSON-LD: line ends in a text',
      page(json('{"@type":"BlogPosting","headline":"Mill\n closes","author":"Jane Pell"};'), H1),
      'Jane Pell',
    ],
    [
      'JSON-LD: of another article',
      page(`${json([news({}), { '@type': 'Article', headline: 'Ferry sinks', author: jane }])}<title>Mill of Aldersea closes</title>`, H1),
      null,
    ],
    ['JSON-LD: character references', page(json(news({ author: 'Se&aacute;n O&#8217;Dell' })), H1), 'Seán O’Dell'],
    ['a meta name', page('<meta name="sailthru.author" content="Jane Pell">', H1), 'Jane Pell'],
    ['a meta name with a label', page('<meta name="byl" content="By Jane Pell and Tom Orr">', H1), 'Jane Pell, Tom Orr'],
    [
      'a label of a card',
      page('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Pell">', H1),
      'Jane Pell',
    ],
    [
      'several metas of a name',
      page('<meta name="citation_author" content="Jane Pell"><meta name="citation_author" content="Tom Orr">', H1),
      'Jane Pell, Tom Orr',
    ],
    ['a role', page('<meta name="author" content="Jane Pell, Political Editor">', H1), 'Jane Pell'],
    ['a suffix', page('<meta name="author" content="Tom Orr, Jr.">', H1), 'Tom Orr, Jr.'],
    ['a handle', page('<meta name="author" content="@aldersea"><meta name="dc.creator" content="Jane Pell">', H1), 'Jane Pell'],
    ['an address', page('<meta property="article:author" content="https://example.org/jane">', H1), null],
    ['an e-mail', page('<meta name="author" content="jane@example.org">', H1), null],
    ['a placeholder', page('<meta name="author" content="admin">', H1), null],
    ['a user name', page('<meta name="author" content="jpell">', H1), null],
    ['staff', page('<meta name="author" content="Aldersea News Staff">', H1), null],
    [
      'who publishes, and a person',
      page(
        '<meta property="og:site_name" content="The Aldersea Post"><meta name="author" content="The Aldersea Post"><meta name="parsely-author" content="Jane Pell">',
        H1,
      ),
      'Jane Pell',
    ],
    [
      'who publishes, and nobody else',
      page('<meta property="og:site_name" content="Aldersea Post"><meta name="author" content="Aldersea Post">', H1),
      'Aldersea Post',
    ],
    ['another name shown than stated', page('<meta name="author" content="Web Master">', `${H1}<p>By Jane Pell</p>`), 'Jane Pell'],
    [
      'a byline shown with a role, stated without',
      page(json(news({ author: jane })), `${H1}<p>By Jane Pell, Staff Writer</p>`),
      'Jane Pell',
    ],
    ['rel=author', page('', `${H1}<p>By <a rel="author" href="/jane">Jane Pell</a></p>`), 'Jane Pell'],
    [
      'two of rel=author',
      page('', `${H1}<p>By <a rel="author" href="/j">Jane Pell</a> and <a rel="author" href="/t">Tom Orr</a></p>`),
      'Jane Pell, Tom Orr',
    ],
    [
      'microdata',
      page('', `${H1}<div itemprop="author" itemscope><span itemprop="name">Jane Pell</span><span>Mill desk</span></div>`),
      'Jane Pell',
    ],
    ['a class in camels', page('', `${H1}<div class="storyByline"><div>By</div><div>Jane Pell</div></div>`), 'Jane Pell'],
    ['an agency in a byline', page('', `${H1}<p class="byline">Reuters</p>`), 'Reuters'],
    ['a name in Chinese in a byline', page('', `${H1}<p class="byline">王小明</p>`), '王小明'],
    ['a word with an accent at its start', page('', `${H1}<p class="byline">Éditorial</p>`), null],
    ['a word with an accent at its end', page('', `${H1}<p class="byline">Actualité</p>`), null],
    [
      'a person beside a word',
      page('', `${H1}<p class="byline"><span class="name">Jane Pell</span><span class="name">Opinion</span></p>`),
      'Jane Pell',
    ],
    ['a word in a byline', page('', `${H1}<p class="byline">Opinion</p>`), null],
    ['an author of a teaser', page('', `${H1}<aside><span class="author">Tom Orr</span></aside>`), null],
    ['an author of a comment', `${page('', H1)}<div class="comment"><span class="author">Tom Orr</span></div>`, null],
    ['a byline in a footer', `<article>${H1}${PROSE}<footer>By Jane Pell, 2 March 2026</footer></article>`, 'Jane Pell'],
  ];
  test.each(cases)('%s', async (_, html, wanted) => {
    expect((await readAs('a.html', html)).author).toBe(wanted);
  });
});

describe('the day', () => {
  const meta = (name: string, content: string): string => page(`<meta name="${name}" content="${content}">`, H1);
  const cases: Case[] = [
    ['JSON-LD, as written', page(json(news({ datePublished: '2026-03-02T23:30:00-05:00' })), H1), '2026-03-02'],
    [
      'JSON-LD before meta',
      page(`${json(news({ datePublished: '2026-03-02' }))}<meta name="date" content="2026-03-09">`, H1),
      '2026-03-02',
    ],
    ['JSON-LD: only the day of a change', page(json(news({ dateModified: '2026-03-02' })), H1), null],
    ['compact', meta('pubdate', '20260302'), '2026-03-02'],
    ['with a time, compact', meta('dcterms.issued', '20260302T093000Z'), '2026-03-02'],
    ['as mail has it', meta('sailthru.date', 'Mon, 02 Mar 2026 09:30:00 GMT'), '2026-03-02'],
    ['in words', meta('dc.date.issued', 'March 2, 2026'), '2026-03-02'],
    ['reads both ways', meta('date', '02/03/2026'), null],
    ['no day', meta('date', '20261399'), null],
    ['never set', meta('parsely-pub-date', '1970-01-01T00:00:00Z'), null],
    ['nonsense, then a day', page('<meta name="pubdate" content="soon"><meta name="date" content="2026-03-02">', H1), '2026-03-02'],
    [
      'a change shown first',
      page('', `${H1}<p>Updated <time datetime="2026-03-05">5 March</time></p><p><time datetime="2026-03-02">2 March</time></p>`),
      '2026-03-02',
    ],
    [
      'a change and a publication in one line',
      page('', `${H1}<p>Updated <time datetime="2026-03-05">5 March</time> Published <time datetime="2026-03-02">2 March</time></p>`),
      '2026-03-02',
    ],
    [
      'pubdate second',
      page('', `${H1}<time datetime="2026-03-05">5 March</time> <time pubdate datetime="2026-03-02">2 March</time>`),
      '2026-03-02',
    ],
    ['microdata', page('', `${H1}<meta itemprop="datePublished" content="2026-03-02">`), '2026-03-02'],
    ['only a change', page('', `${H1}<time class="dateModified" datetime="2026-03-05">5 March</time>`), null],
    ['boxes', page('', `${H1}<div class="timestamp"><span>March 2, 2026</span><span>9:30 AM</span></div>`), '2026-03-02'],
    ['a time in the prose, far below', `<article>${H1}${PROSE}<p>Seen on <time datetime="2020-01-01">New Year</time>.</p></article>`, null],
  ];
  test.each(cases)('%s', async (_, html, wanted) => {
    expect((await readAs('a.html', html)).published).toBe(wanted);
  });
});

describe('the headline', () => {
  const og = '<meta property="og:title" content="Mill of Aldersea closes">';
  const site = '<meta property="og:site_name" content="Aldersea Post">';
  const cases: Case[] = [
    ['its h1', page('', H1), 'Mill of Aldersea closes'],
    [
      'its h1, worded otherwise than the title',
      page('<title>Aldersea mill: its wheel stands still</title>', H1),
      'Mill of Aldersea closes',
    ],
    [
      'a logo in h1',
      `<head>${site}<title>Mill of Aldersea closes | Aldersea Post</title></head><body><h1>Aldersea Post</h1><h2>Mill of Aldersea closes</h2>${PROSE}`,
      'Mill of Aldersea closes',
    ],
    [
      'a logo in h1, beside an article',
      `<head>${og}</head><body><h1><a href="/">The Post</a></h1><article><h2>Mill of Aldersea closes</h2>${PROSE}</article>`,
      'Mill of Aldersea closes',
    ],
    [
      'a section in h1',
      `<head>${og}</head><body><main><h1>News</h1><h2>Mill of Aldersea closes</h2>${PROSE}</main>`,
      'Mill of Aldersea closes',
    ],
    ['a hidden h1', page(og, `<h1 hidden>Search results</h1>${H1}`), 'Mill of Aldersea closes'],
    ['none shown: JSON-LD', page(json(news({})), ''), 'Mill of Aldersea closes'],
    ['none shown: og:title', page(`${og}<title>Closes</title>`, ''), 'Mill of Aldersea closes'],
    [
      'none shown: a title with who publishes',
      page(`${site}<title>Mill of Aldersea closes - The Aldersea Post</title>`, ''),
      'Mill of Aldersea closes',
    ],
    [
      'none shown: a title that begins with it',
      page(`${site}<title>Aldersea Post – Mill of Aldersea closes</title>`, ''),
      'Mill of Aldersea closes',
    ],
    [
      'none shown: a title with a section too',
      page(`${og}<title>Mill of Aldersea closes · News · Post</title>`, ''),
      'Mill of Aldersea closes',
    ],
    ['a dash of its own', page('<title>Mill closes - for good</title>', ''), 'Mill closes - for good'],
    ['a publisher of JSON-LD', page(`${json(news({ headline: 'Mill closes | Post', publisher: { name: 'Post' } }))}`, ''), 'Mill closes'],
  ];
  test.each(cases)('%s', async (_, html, wanted) => {
    expect((await readAs('a.html', html)).headline).toBe(wanted);
  });

  const labels: [string, string, string | undefined][] = [
    ['a word for it', '<h1><span>Exclusive</span> Mill closes</h1>', 'Exclusive'],
    ['a colon', '<h1><strong>Aldersea:</strong> Mill closes</h1>', 'Aldersea:'],
    ['a word for it, in the title too', '<title>LIVE: Mill closes</title><h1><b>LIVE</b>Mill closes</h1>', 'LIVE'],
    ['a class', '<h1><a class="kicker" href="/x">Harbour town</a> Mill closes</h1>', 'Harbour town'],
    ['a block', '<h1><div>LIVE</div>Mill closes</h1>', 'LIVE'],
    ['at the end', '<h1>Mill closes <small>| Video</small></h1>', '| Video'],
    ['words at the end that are none', '<h1>Mill closes <small>for good</small></h1>', undefined],
    ['only emphasis', '<h1><em>Mill</em> closes</h1>', undefined],
  ];
  test.each(labels)('a label in an element of its own: %s', async (_, h1, label) => {
    const article = await readAs('a.html', page('', h1));
    expect(leftOutOf(article).filter((own) => own.startsWith('page part'))).toEqual(label ? [`page part: ${label}`] : []);
    if (label) expect(article.headline).toBe('Mill closes');
  });

  test('a logo is no heading of the article, and is named', async () => {
    const html = `<head><meta property="og:site_name" content="Aldersea Post"></head><body><h1>Aldersea Post</h1><h1>Mill closes</h1>${PROSE}`;
    const article = await readAs('a.html', html);
    expect(outlineOf(article)).toEqual([FIRST, LAST]);
    expect(leftOutOf(article)).toContain('page part: Aldersea Post');
  });
});

test('a byline in boxes, with role and day, is furniture and no prose', async () => {
  const boxes =
    '<div class="byline"><span>By Jane Pell</span><span>Staff Writer</span></div><div class="date"><b>March 2, 2026</b><b>9:30 AM</b></div>';
  const article = await readAs('a.html', page('', H1 + boxes));
  expect(article).toMatchObject({ author: 'Jane Pell', published: '2026-03-02' });
  expect(outlineOf(article)).toEqual([FIRST, LAST]);
  expect(article.furniture.map(({ text }) => text)).toContain('By Jane Pell Staff Writer');
});

/** What makes an element a byline, a name in it, a date, or none. */
const called = ['', '', ' class="byline"', ' class="author"', ' rel="author"', ' itemprop="author"', ' itemprop="name"', ' class="date"'];

test('each word of a page is in the article or named, whatever in it is called a byline, a logo or a label', () => {
  const named = fc.tuple(
    randomHtml,
    fc.array(fc.constantFrom(...called), { minLength: 20, maxLength: 20 }),
    fc.constantFrom('word1', 'word2 word3', 'x'),
  );
  fc.assert(
    fc.property(named, ([html, names, site]) => {
      let count = 0;
      const page = html.replace(
        /<(p|div|span|a|li|footer|small)(?=[ >])(?! class| hidden| style)/g,
        (tag) => `${tag}${names[count++ % names.length]}`,
      );
      const source = `<meta property="og:site_name" content="${site}">${page}`.replace(/word(\d+)/g, (_, number: string) => nameOf(number));
      const own = accountOf(readHtml(source));
      const wanted = source.slice(source.indexOf('>')).match(/Word[a-j]+/g) ?? [];
      const found = [...own.body, ...own.notes, ...own.named].filter((word) => /^Word[a-j]+$/.test(word));
      expect(found.toSorted()).toEqual(wanted.toSorted());
    }),
    { numRuns: 400 },
  );
});

/** A word that could be part of a name, for a number. */
const nameOf = (number: string): string => `Word${[...number].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

test('a date line with the date of a change and a reading time behind it is named, and no prose', async () => {
  const line = 'Posted: Mar. 2, 2026 9:30 a.m. | Updated: Mar. 3, 2026 1:00 p.m.';
  for (const words of [line, 'March 2, 2026 · 5 min read']) {
    const article = await readAs('a.html', page('', `${H1}<div class="post-date">${words}</div>`));
    expect(article.published).toBe('2026-03-02');
    expect(outlineOf(article)).toEqual([FIRST, LAST]);
    expect(leftOutOf(article)).toEqual([`page part: ${words}`]);
  }
});

import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { jsonLdOf } from '../../../../../scripts/lib/read/html/json-ld.ts';

const script = (data: unknown, type = 'application/ld+json'): string =>
  `<script type="${type}">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const read = (...scripts: string[]) => jsonLdOf(unified().use(rehypeParse).parse(scripts.join('\n')));
const news = (own: object = {}) => ({ '@type': 'NewsArticle', headline: 'Tolls', ...own });
/** What is said of an article where nothing but its headline is. */
const NOTHING = {
  headline: 'Tolls',
  authors: [],
  published: '',
  updated: '',
  language: '',
  url: '',
  section: '',
  body: '',
  topics: [],
  line: 1,
};
const first = (own: object) => read(script(news(own))).articles[0];

test('what JSON-LD says of an article is read, each as it stands there, without markup', () => {
  const said = {
    headline: 'Tolls &amp; <b>boats</b>',
    author: [{ name: 'Jane Doe' }, 'Jon\n Roe'],
    datePublished: '2026-03-02',
    dateModified: '2026-03-03',
    inLanguage: 'en',
    url: 'https://a.example/',
    articleSection: ['Coast', 'News'],
    articleBody: 'The quay.',
    about: ['Boats'],
  };
  expect(read('<p>Words.</p>', script(news(said)))).toEqual({
    articles: [
      {
        headline: 'Tolls & boats',
        authors: ['Jane Doe', 'Jon Roe'],
        published: '2026-03-02',
        updated: '2026-03-03',
        language: 'en',
        url: 'https://a.example/',
        section: 'Coast',
        body: 'The quay.',
        topics: [{ name: 'Boats' }],
        line: 2,
      },
    ],
    publishers: [],
  });
  expect(first({})).toEqual(NOTHING);
});

test.each<[string, object, object]>([
  ['its name for a headline', { headline: '', name: 'Boats' }, { headline: 'Boats' }],
  ['who made it for an author', { creator: 'Jane Doe' }, { authors: ['Jane Doe'] }],
  ['several names of an author', { author: { name: ['Jane Doe', 'Jon Roe'] } }, { authors: ['Jane Doe', 'Jon Roe'] }],
  ['lists of authors', { author: [['Jane Doe'], ['Jon Roe']] }, { authors: ['Jane Doe', 'Jon Roe'] }],
  ['no author without a name', { author: [{}, '', null, 7] }, { authors: [] }],
  ['no author where it says none', { author: null }, { authors: [] }],
  ['a language with a name', { inLanguage: { name: 'en' } }, { language: 'en' }],
  ['the address of its page', { mainEntityOfPage: 'https://a.example/' }, { url: 'https://a.example/' }],
  ['the address of what stands for its page', { mainEntityOfPage: { '@id': 'https://a.example/' } }, { url: 'https://a.example/' }],
  ['no number for a text', { datePublished: 2026 }, { published: '' }],
  ['a line end in its headline', { headline: 'Tolls\nrise' }, { headline: 'Tolls rise' }],
])('an article may say %s', (_, own, said) => {
  expect(first(own)).toEqual({ ...NOTHING, ...said });
});

test.each(['Article', 'NewsArticle', 'BlogPosting', 'SocialMediaPosting', 'Report', 'Review', 'https://schema.org/OpinionNewsArticle'])(
  '%s is a kind of article',
  (kind) => {
    expect(read(script({ '@type': kind, headline: 'Tolls' })).articles).toHaveLength(1);
    expect(read(script({ '@type': ['Thing', kind], headline: 'Tolls' })).articles).toHaveLength(1);
  },
);

test.each(['WebPage', 'ArticleSection', 'Person', undefined])('%s is none', (kind) => {
  expect(read(script({ '@type': kind, headline: 'Tolls' })).articles).toEqual([]);
});

test.each(['@graph', 'mainEntity', 'mainEntityOfPage'])('an article may stand in another thing: in its %s', (key) => {
  expect(read(script({ '@type': 'WebPage', [key]: [[news()]] })).articles).toEqual([NOTHING]);
  expect(read(script([{ '@type': 'WebPage', hasPart: news() }])).articles).toEqual([]);
});

test('what stands elsewhere is found by its address, where it has a name there', () => {
  const people = [{ '@id': '#j', name: 'Jane Doe' }, { '@id': '#n' }, { '@id': '#b', name: 'Boats' }];
  const [article] = read(
    script(news({ author: [{ '@id': '#j' }, { '@id': '#n' }, { '@id': '#x' }], about: { '@id': '#b' } })),
    script(people),
  ).articles;
  expect(article).toMatchObject({ authors: ['Jane Doe'], topics: [{ name: 'Boats' }] });
});

test.each(['WebSite', 'NewsMediaOrganization', 'Organization', 'Newspaper', 'Periodical'])(
  'who publishes may be a %s of the page',
  (kind) => {
    expect(read(script([{ '@type': kind, name: 'The Post' }, news({ publisher: { name: 'Post Ltd' } })])).publishers).toEqual([
      'Post Ltd',
      'The Post',
    ]);
    expect(read(script({ '@type': `My${kind}`, name: 'The Post' })).publishers).toEqual([]);
  },
);

test.each([
  ['a comment around it', '<!-- {"@type": "Article", "headline": "Tolls"} -->'],
  ['a mark around it', '//<![CDATA[\n{"@type": "Article", "headline": "Tolls"}\n//]]>'],
  ['a mark in comments around it', '/*<![CDATA[*/{"@type": "Article", "headline": "Tolls"}/*]]>*/'],
  ['a bare mark around it', ' <![CDATA[ {"@type": "Article", "headline": "Tolls"} ]]> '],
  ['a mark in comments with spaces around it', ' /* <![CDATA[ */ {"@type": "Article", "headline": "Tolls"} /* ]]> */ '],
  ['marks within its words', '{"@type": "Article", "headline": "Tolls", "name": "<![CDATA[ <!-- ]]>"}'],
  ['a sign behind it', '{"@type": "Article", "headline": "Tolls"}; '],
  ['a line end in a text', '{"@type": "Article", "headline": "Tol\n\tls"}'],
])('JSON with %s is read', (_, json) => {
  expect(read(script(json)).articles[0]?.headline.replace(' ', '')).toBe('Tolls');
});

test('what is no JSON, and scripts that are something else, say nothing', () => {
  expect(read(script('{"@type": "Article", '), script(news(), 'application/json'), script('null'), '<script>1</script>')).toEqual({
    articles: [],
    publishers: [],
  });
  expect(read(script(news(), 'Application/LD+JSON; charset=utf-8')).articles).toEqual([NOTHING]);
});

const TOPIC = 'http://cv.iptc.org/newscodes/mediatopic/11000000';

test.each<[string, unknown, object[]]>([
  ['a name', 'Boats', [{ name: 'Boats' }]],
  ['a thing with a name', { name: 'Boats' }, [{ name: 'Boats' }]],
  ['a code', { '@id': 'medtop:11000000' }, [{ code: 'medtop:11000000' }]],
  ['an address of a code', { name: 'Politics', sameAs: ['https://a.example/', TOPIC] }, [{ code: 'medtop:11000000', name: 'Politics' }]],
  ['the first of several codes', { termCode: 'medtop:11000000', url: 'medtop:20000001' }, [{ code: 'medtop:11000000' }]],
  ['no code of another kind', { name: 'Boats', identifier: 'Q11000000' }, [{ name: 'Boats' }]],
  ['no code with more digits', { name: 'Boats', identifier: 'medtop:110000001' }, [{ name: 'Boats' }]],
  ['nothing', [{}, null, 7], []],
])('an article is about %s', (_, about, topics) => {
  expect(first({ about })?.topics).toEqual(topics);
});

import { describe, expect, test } from 'vitest';
import { leftOutOf, outlineOf } from './outline.ts';
import { readAs } from './read-as.ts';

const START = 'The mill of Aldersea closed on Friday.';
const END = 'It opens again in spring.';

/** What comes between two paragraphs of an article, and what of it is named. */
async function between(markdown: string): Promise<string[]> {
  const article = await readAs('a.md', `# The mill\n\n${START}\n\n${markdown}\n\n${END}\n`);
  const lines = outlineOf(article);
  const notes = lines.slice(lines.indexOf(END) + 1);
  return [...lines.slice(1, lines.indexOf(END)), ...notes, ...leftOutOf(article).map((own) => `- ${own}`)];
}

const cases: Record<string, [name: string, markdown: string, lines: string[]][]> = {
  shapes: [
    [
      'lists in lists',
      '3. grind\n   - wheat\n   - rye\n4. sell',
      ['list 3', '  item', '    grind', '    list', '      item', '        wheat', '      item', '        rye', '  item', '    sell'],
    ],
    ['tasks', '- [x] sweep\n- [ ] oil', ['list', '  item true', '    sweep', '  item false', '    oil']],
    ['a quotation with a list', '> We grind:\n>\n> - rye', ['quotation', '  We grind:', '  list', '    item', '      rye']],
    ['a table', '| Year | Sacks |\n|---|--:|\n| 1990 | **40** |', ['table', '  header Year ¦ Sacks', '  row 1990 ¦ strong(40)']],
    [
      'notes',
      'It broke.[^why] It stood.\n\n[^why]: A stone.\n\n    It was old.',
      ['It broke.note(why) It stood.', 'note why', '  A stone.', '  It was old.'],
    ],
    ['a mark without a note', 'It broke.[^why]', ['It broke.[^why]']],
    ['a note without a mark', 'It broke.\n\n[^why]: A stone.', ['It broke.', 'note why', '  A stone.']],
    ['HTML that says it is a note, without a label', '<p role="doc-endnote">A stone.</p>', ['A stone.']],
    ['HTML with a label that is no note', '<p data-label="why">A stone.</p>', ['A stone.']],
    ['code', '    a = b\n\n```sh\nmill --go\n```', ['preformatted a = b', 'preformatted mill --go', '- short code: sh']],
    ['a picture alone', '![The mill](p/mill.jpg "Photo: Jo Hay")', ['figure p/mill.jpg The mill', '  Photo: Jo Hay']],
    ['a picture among words', 'See ![the mill](mill.jpg "Photo") here.', ['See here.', '- picture: the mill – Photo']],
    ['a heading above a heading', '## Stones\n\n### Old ones\n\nThey turn.', ['h2 Stones', 'h3 Old ones', 'They turn.']],
    [
      'bold questions',
      '**Who pays?**\n\nThe town.\n\n**It pays well.**\n\nYes.',
      ['h Who pays?', 'The town.', 'strong(It pays well.)', 'Yes.'],
    ],
  ],
  words: [
    ['struck words, and two that are about', 'on ~~Sunday~~ Monday, ~5 to ~6 sacks', ['on struck(Sunday)Monday, ~5 to ~6 sacks']],
    [
      'links',
      '[one](https://a.example/1 "First"), [two][2], <https://a.example/3>, https://a.example/4.\n\n[2]: /2',
      [
        'link<https://a.example/1>(one), two, link<https://a.example/3>(https://a.example/3), link<https://a.example/4>(https://a.example/4).',
        '- link title: First',
        '- link: /2',
      ],
    ],
    ['an address that no link names', 'Words.\n\n[old]: https://a.example/old', ['Words.', '- link: old https://a.example/old']],
    ['hard breaks', 'Mill Lane\\\nAldersea  \nNorway<br>Europe', ['Mill Lane⏎Aldersea⏎Norway⏎Europe']],
    [
      'HTML within a line',
      'the 1<sup>st</sup> of 10<sup>6</sup>, H<sub>2</sub>O, <ins>new</ins> <u>*all*</u>',
      ['the 1sup(st) of 10⁶, H₂O, inserted(new) emphasis(all)'],
    ],
    [
      'HTML around Markdown',
      '<div hidden>\n\nDraft *one*.\n\n</div>\n\n<blockquote>\n\nWe **grind**.\n\n</blockquote>',
      ['quotation', '  We strong(grind).', '- hidden text: Draft one.'],
    ],
    ['a byline right below prose', 'It broke.\nBy Ada Pell', ['It broke.', 'By Ada Pell']],
  ],
  'what a writing program puts there': [
    [
      'Hugo',
      'Words {{< ref "mill.md" >}} stay.\n\n{{% notice %}}\nSo do these.\n{{% /notice %}}',
      [
        'Words stay.',
        'So do these.',
        '- short code: {{< ref "mill.md" >}}',
        '- short code: {{% notice %}}',
        '- short code: {{% /notice %}}',
      ],
    ],
    [
      'Jekyll',
      '{% include film.html\n  id="7" %}\n\nUp {{ site.name }}!\n{: .lead #top }',
      ['Up !', '- short code: {% include film.html\n  id="7" %}', '- short code: {{ site.name }}', '- short code: {: .lead #top }'],
    ],
    [
      'WordPress',
      '[gallery ids="1,2"]\n\n[quote]We [sic] grind.[/quote]',
      ['We [sic] grind.', '- short code: [gallery ids="1,2"]', '- short code: [quote]', '- short code: [/quote]'],
    ],
    ['Pandoc', '## Stones {#old .big}\n\nThey turn.', ['h2 Stones', 'They turn.', '- short code: {#old .big}']],
    [
      'Obsidian: links and marks',
      'The [[mills/one|mill]] of [[Aldersea]] is ==old==, 2 == 2. ^b1',
      ['The mill of Aldersea is old, 2 == 2.', '- link: mills/one', '- link: Aldersea', '- short code: ^b1'],
    ],
    [
      'Obsidian: comments and pictures',
      '![[mill.jpg|The mill]]\n\n![[Notes]]\n\n%% ask Pell\n\nand Hay %% Up 100 %.',
      ['figure mill.jpg The mill', 'Up 100 %.', '- short code: ![[Notes]]', '- comment: ask Pell\n\nand Hay'],
    ],
    [
      'call-outs',
      '> [!WARNING]\n> Keep out.\n\n> [!note]- Background\n> It is old.',
      ['quotation', '  Keep out.', 'quotation', '  Background', '  It is old.', '- short code: [!WARNING]', '- short code: [!note]-'],
    ],
    [
      'tags',
      'It is shut. #mill #aldersea/old\n\nHe wrote #shut on it.',
      ['It is shut.', 'He wrote #shut on it.', '- tag: #mill #aldersea/old'],
    ],
    [
      'none in code',
      '`{{< x >}}` and `[[a|b]]`\n\n```\n{% raw %} ==a==\n```',
      ['code({{< x >}}) and code([[a|b]])', 'preformatted {% raw %} ==a=='],
    ],
    ['comments of HTML', 'Words <!-- cut? --> stay.\n\n<!--more-->', ['Words stay.', '- comment: cut?', '- comment: more']],
  ],
};

describe.each(Object.entries(cases))('Markdown: %s', (_, own) => {
  test.each(own)('%s', async (_, markdown, lines) => {
    expect(await between(markdown)).toEqual(lines);
  });
});

const PROSE = `${START} ${END}`;
const stated = { headline: 'The mill', author: 'Ada Pell, Jo Hay', published: '2026-05-02' };

test.each([
  ['Jekyll', '---\ntitle: The mill\nauthor: [Ada Pell, Jo Hay]\ndate: 2026-05-02 10:00:00 +0100\n---\n'],
  ['Hugo, TOML', '+++\ntitle = "The mill"\nauthors = ["Ada Pell", "Jo Hay"]\ndate = 2026-05-02T10:00:00Z\nlastmod = 2026-06-01\n+++\n'],
  ['Hugo, JSON', '{\n  "title": "The mill",\n  "author": "Ada Pell, Jo Hay",\n  "publishDate": "2026-05-02"\n}\n'],
  [
    'Ghost',
    '---\ntitle: The mill\nauthors:\n  - name: Ada Pell\n    slug: ada\n  - name: Jo Hay\ndate_published: 2026-05-02T08:00:00.000Z\n---\n',
  ],
  ['Obsidian', '---\nTitle: The mill\nBy: Ada Pell, Jo Hay\ncreated: 2026-05-02\n---\n'],
  ['Astro', '---\ntitle: The mill\nauthor: { name: "Ada Pell, Jo Hay" }\npubDate: May 2 2026\n---\n'],
  [
    'with a mark at its start and lines as Windows ends them',
    '\ufeff---\r\ntitle: The mill\r\nbyline: Ada Pell, Jo Hay\r\ndate: 2026-05-02\r\n---\r\n',
  ],
])('Markdown: front matter of %s', async (_, front) => {
  const article = await readAs('a.md', `${front}\n${PROSE}\n`);
  expect(article).toMatchObject(stated);
  expect(outlineOf(article)).toEqual([PROSE]);
});

test('Markdown: fields that say something else are named', async () => {
  const article = await readAs('a.md', `---\ntitle: The mill\ntags: [mill]\nexcerpt: Why it closed\nupdated: 2026-06-01\n---\n${PROSE}\n`);
  expect(leftOutOf(article)).toEqual(['field: tags: ["mill"]', 'field: excerpt: Why it closed', 'field: updated: 2026-06-01']);
  expect(article.published).toBeNull();
});

test.each([
  ['+++\ntitle = The mill\n+++\n', 'the frontmatter is not TOML', 2],
  ['{\n  "title": "The mill",\n  "date": 2026-05-02\n}\n', 'the frontmatter is not JSON', 3],
  ['---\ntitle: The mill\nauthor: { surname: Pell }\n---\n', 'author: this is not text', 3],
])('Markdown: front matter that can not be read is told with its line', async (front, problem, line) => {
  await expect(readAs('a.md', `${front}\n${PROSE}\n`)).rejects.toMatchObject({ message: expect.stringContaining(problem), line });
});

test.each([
  ['title: The mill: a history', 'The mill: a history'],
  ["title: 'The mill: a history'", 'The mill: a history'],
  ['title: The mill:', null],
  ['title: The mill at 10:30', 'The mill at 10:30'],
  ['title: >-\n  The mill:\n  a history', 'The mill: a history'],
])('Markdown: a headline with a colon needs no quotes: %s', async (field, headline) => {
  const read = readAs('a.md', `---\n${field}\ndate: 2026-05-02\n---\n\nIt closed on Friday.\n`);
  if (headline === null) await expect(read).rejects.toThrow('the frontmatter is not YAML');
  else expect(await read).toMatchObject({ headline, published: '2026-05-02' });
});

test('Markdown: prose between rules is no front matter', async () => {
  const article = await readAs('a.md', `---\n${PROSE} It said this: nothing.\n\n---\n\nMore prose.\n`);
  expect(outlineOf(article)).toEqual(['rule', `${PROSE} It said this: nothing.`, 'rule', 'More prose.']);
});

test.each([
  ['a date line', '*Aldersea, 2 May 2026*\n\n## The mill\n\n', stated.published],
  ['a byline', '**By Ada Pell** | *2 May 2026*\n\n### The mill\n\n', stated.published],
])('Markdown: the only heading is the headline below %s', async (_, above, published) => {
  const article = await readAs('a.md', `${above}${PROSE}\n`);
  expect(article).toMatchObject({ headline: 'The mill', published });
  expect(outlineOf(article)).toEqual([PROSE]);
});

test.each([
  ['there are more of its rank', '## Stones\n\nThey turn.\n\n## Sails\n\nThey hang.\n'],
  ['prose stands above it', `${PROSE}\n\n## Stones\n\nThey turn.\n`],
])('Markdown: a heading is no headline where %s', async (_, markdown) => {
  expect((await readAs('a.md', markdown)).headline).toBeNull();
});

import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../../../scripts/lib/read/markdown/front-matter.ts';
import { faultOf } from '../fault-of.ts';

const yaml = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\nProse.\n`;
const toml = (...lines: string[]): string => `+++\n${lines.join('\n')}\n+++\nProse.\n`;
const read = (text: string) => readFrontMatter(text, 'a.md');
const said = (text: string) => {
  const { headline, byline, date } = read(text).stated;
  return [headline?.text, byline?.text, date?.text];
};
const fault = (text: string): string => faultOf(() => read(text));
const HINT = '\n  Put the value in quotes, or correct the line.';

test.each([
  ['YAML', yaml('title: Tolls', 'author: Jane Doe', 'date: 2026-03-02')],
  ['TOML', toml('title = "Tolls"', 'author = "Jane Doe"', 'date = "2026-03-02"')],
  ['JSON', '{"title": "Tolls",\n"author": "Jane Doe",\n"date": "2026-03-02"}\nProse.\n'],
])('front matter in %s says headline, byline and day, each with its line, and its place in the text is empty', (language, text) => {
  const { stated, fields, text: rest } = read(text);
  const first = language === 'JSON' ? 1 : 2;
  const from = 'front matter';
  expect(stated).toEqual({
    headline: { text: 'Tolls', line: first, from },
    byline: { text: 'Jane Doe', line: first + 1, from },
    date: { text: '2026-03-02', line: first + 2, from },
  });
  expect(fields).toEqual([]);
  expect(rest).toBe(`${'\n'.repeat(language === 'JSON' ? 3 : 5)}Prose.\n`);
});

test.each([
  'Prose.\n',
  '',
  '---\n',
  '---',
  '--- \nProse.\n',
  '----\ntitle: a\n----\n',
  ' ---\ntitle: a\n---\n',
  '+++\nProse.\n',
  '{Prose}\n',
  '{"a" b}',
  '{"title": "a"',
  '---\nIt was so.\nAnd so: it was.\n---\n',
])('what begins with %j has none', (text) => {
  expect(read(text)).toEqual({ stated: {}, fields: [], text });
});

test.each([
  ['nothing', yaml('')],
  ['nothing but a note', yaml('# a note')],
  ['an object', yaml('{ title: Tolls }')],
  ['a text', yaml('"title": Tolls', 'b: c')],
  ['spaces behind its lines', '--- \t\ntitle: Tolls\n---  \nProse.\n'],
  ['nothing below it', '---\ntitle: Tolls\n---'],
])('front matter may have %s', (_, text) => {
  expect(read(text).text).toMatch(/^\n+(?:Prose\.\n)?$/);
});

test.each(['title', 'Headline', 'TITLE'])('the headline is that of the field %s', (name) => {
  expect(said(yaml(`${name}: Tolls`))[0]).toBe('Tolls');
});
test.each(['author', 'authors', 'Byline', 'by'])('the byline is that of the field %s', (name) => {
  expect(said(yaml(`${name}: Jane Doe`))[1]).toBe('Jane Doe');
});
test.each([
  'date',
  'published',
  'publishDate',
  'pub_date',
  'date-published',
  'published at',
  'PublishedOn',
  'publication_date',
  'created',
  'created_at',
  'dateCreated',
])('the day is that of the field %s', (name) => {
  expect(said(yaml(`${name}: "2026-03-02"`))[2]).toBe('2026-03-02');
});

test('the best of several fields counts, and the others are named with their lines', () => {
  const text = yaml(
    'created: "2026-01-01"',
    'headline: Second',
    'title: First',
    'date: "2026-03-02"',
    'tags: [a, b]',
    'note: "a\\n  b"',
    'empty:',
    'none: ""',
  );
  expect(said(text)).toEqual(['First', undefined, '2026-03-02']);
  expect(read(text).fields).toEqual([
    { kind: 'field', text: 'created: 2026-01-01', line: 2 },
    { kind: 'field', text: 'headline: Second', line: 3 },
    { kind: 'field', text: 'tags: ["a","b"]', line: 6 },
    { kind: 'field', text: 'note: a b', line: 7 },
  ]);
});

test.each<[string, string, string | undefined]>([
  ['a number', 'author: 7', '7'],
  ['several', 'author: [Jane Doe, Jon Roe]', 'Jane Doe, Jon Roe'],
  ['with a name', 'author: { name: " Jane Doe " }', 'Jane Doe'],
  ['several with names', 'author: [{ name: Jane Doe }, Jon Roe]', 'Jane Doe, Jon Roe'],
  ['nothing but spaces', 'author: "  "', undefined],
])('a byline may be %s', (_, field, byline) => {
  expect(said(yaml(field))[1]).toBe(byline);
});

test.each([['author: { surname: Doe }'], ['author: { name: 7 }'], ['author: [Jane Doe, { surname: Roe }]']])(
  'a byline that is no text is told: %s',
  (field) => {
    expect(fault(yaml('title: Tolls', field))).toBe('a.md:3: author: this is not text\n  Write words there, in quotes if need be.');
  },
);

test('a day without quotes is one', () => {
  expect(said(yaml('date: 2026-03-02'))[2]).toMatch(/^2026-03-02/);
  expect(said(toml('date = 2026-03-02'))[2]).toMatch(/^2026-03-02/);
  expect(said(toml('date = 2026-03-02T09:30:00Z'))[2]).toMatch(/^2026-03-02T09:30/);
});

test.each<[string, string | undefined]>([
  ['lang: de', 'de'],
  ['Language: PT_br', 'pt-br'],
  ['locale: " en-GB "', 'en-GB'],
  ['lang: German language', undefined],
  ['lang: [de]', 'de'],
])('the language that a text says it is in: %s', (field, language) => {
  const { language: own, fields } = read(yaml(field));
  expect(own?.toLowerCase()).toBe(language?.toLowerCase());
  expect(fields).toHaveLength(language === undefined ? 1 : 0);
});

test.each([
  ['title: The mill: a history', 'The mill: a history'],
  ['title:   “The mill”: a history  ', '“The mill”: a history'],
  ['title: 7 mills: a history', '7 mills: a history'],
  ['title: "The mill: a history"', 'The mill: a history'],
  ['title: >\n  The mill', 'The mill'],
])('a headline with a colon needs no quotes: %s', (field, headline) => {
  expect(said(yaml(field))[0]).toBe(headline);
});

test.each<[string, string, string | RegExp]>([
  [
    'YAML',
    yaml('title: Tolls', 'author: "open'),
    /^a\.md:\d+: the frontmatter is not YAML: .+\n {2}Put the value in quotes, or correct the line\.$/,
  ],
  ['TOML', toml('title = "Tolls"', 'author = open'), new RegExp(`^a\\.md:3: the frontmatter is not TOML: (?!Invalid).+${HINT}$`)],
  ['JSON', '{"title": "Tolls",\n"date": 2026-03}\nProse.\n', new RegExp(`^a\\.md:2: the frontmatter is not JSON: [^,]+${HINT}$`)],
])('what is no %s is told with its line', (_, text, told) => {
  expect(fault(text)).toMatch(told);
});

test('what belongs to a merge is told with its line', () => {
  expect(fault(yaml('title: Tolls', '<<<<<<< HEAD', 'author: a', '=======', 'author: b', '>>>>>>> desk'))).toMatch(
    /^a\.md:3: somebody’s merge is not finished\n/,
  );
});

test('fields of TOML have their lines, tables too, and those of JSON', () => {
  expect(read(toml('title = "Tolls"', '', '[params]', 'a = 1', '"b c" = 2')).fields).toEqual([
    { kind: 'field', text: expect.stringMatching(/^params: \{.*\}$/), line: 4 },
  ]);
  expect(read(toml('title = "Tolls"', ' "b c" = 2')).fields).toEqual([{ kind: 'field', text: 'b c: 2', line: 3 }]);
  expect(read('{"title": "Tolls",\n\n"b {c}": {"d": "}"},\n"e": 1\n}\n').fields).toEqual([
    { kind: 'field', text: 'b {c}: {"d":"}"}', line: 3 },
    { kind: 'field', text: 'e: 1', line: 4 },
  ]);
});

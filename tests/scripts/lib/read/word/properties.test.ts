import { expect, test } from 'vitest';
import { withProperties } from '../../../../../scripts/lib/read/document.ts';
import type { Article } from '../../../../../scripts/lib/read/model/types.ts';
import { checkProperties, type Properties, readProperties } from '../../../../../scripts/lib/read/word/properties.ts';
import { parse } from '../../../../../scripts/lib/read/word/xml.ts';

const check = (own: Partial<Parameters<typeof checkProperties>[0]>): Properties =>
  checkProperties({ title: '', author: '', days: [], ...own });

test('what a person wrote into the properties counts', () => {
  expect(check({ title: ' Tolls \n rise ', author: 'Jane\tDoe', days: ['2026-03-02T09:30:00Z'] })).toEqual({
    title: 'Tolls rise',
    author: 'Jane Doe',
    day: '2026-03-02',
  });
  expect(check({})).toEqual({});
});

test.each(['Untitled 3', 'Document1', 'dokument 2', 'Microsoft Word - tolls', 'Title', 'Template', 'tolls.docx', 'tolls.odt', '  '])(
  'the title %j is that of a program',
  (title) => {
    expect(check({ title, author: 'Jane Doe' })).toEqual({ author: 'Jane Doe' });
  },
);

test.each(['Document on tolls', 'Title deeds', 'A template', 'Microsoft Words'])('the title %j is one', (title) => {
  expect(check({ title })).toEqual({ title });
});

test.each(['Author', 'ADMINISTRATOR', 'Microsoft Office User', 'hp', 'jane@vell.example', 'Jane 2', ' '])(
  'the author %j is nobody',
  (author) => {
    expect(check({ title: 'Tolls rise', author, days: ['2026-03-02'] })).toEqual({ title: 'Tolls rise', day: '2026-03-02' });
  },
);

test('what a program wrote is its own, its day too', () => {
  for (const author of ['python-docx', 'LibreOffice 7', 'WPS Office'])
    expect(check({ title: 'Tolls rise', author, days: ['2026-03-02'] })).toEqual({});
});

test.each<[string, string[], string | undefined]>([
  ['the first that is one', ['', 'soon', '2026-02-30', '2026-03-02', '2026-03-03'], '2026-03-02'],
  ['one alone', [' 2026-03-02 '], '2026-03-02'],
  ['none that goes on', ['2026-03-021'], undefined],
  ['none within words', ['on 2026-03-02'], undefined],
  ['none that a program never set', ['1989-12-31'], undefined],
  ['the first that a program can have set', ['1990-01-01'], '1990-01-01'],
])('the day is %s', (_, days, day) => {
  expect(check({ days }).day).toBe(day);
});

test('the properties of a Word document are read: the day on which it was begun, else that of its last change', () => {
  const part = (xml: string) =>
    parse(`<p xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${xml}</p>`);
  const changed = '<dcterms:modified>2026-03-04</dcterms:modified>';
  expect(
    readProperties(
      part(
        `<dc:title>Tolls <!-- x -->rise</dc:title><dc:creator>Jane Doe</dc:creator>${changed}<dcterms:created>2026-03-02</dcterms:created>`,
      ),
    ),
  ).toEqual({ title: 'Tolls rise', author: 'Jane Doe', day: '2026-03-02' });
  expect(readProperties(part(changed))).toEqual({ day: '2026-03-04' });
  expect(readProperties(undefined)).toEqual({});
});

const bare: Article = { headline: null, author: null, published: null, blocks: [], furniture: [] };

test('properties say what the document does not, and are named', () => {
  expect(withProperties(bare, { title: 'Tolls rise', author: 'Jane Doe', day: '2026-03-02' })).toEqual({
    headline: 'Tolls rise',
    author: 'Jane Doe',
    published: '2026-03-02',
    blocks: [],
    furniture: [
      { kind: 'headline', text: 'Tolls rise', line: 1 },
      { kind: 'byline', text: 'Jane Doe', line: 1 },
      { kind: 'date', text: '2026-03-02', line: 1 },
    ],
    found: { headline: 'properties', author: 'properties', published: 'properties' },
  });
});

test('what the document says goes before its properties', () => {
  const said: Article = { ...bare, headline: 'Ferry', author: 'Jon Roe', published: '2026-01-01', found: { headline: 'heading' } };
  expect(withProperties(said, { title: 'Tolls rise', author: 'Jane Doe', day: '2026-03-02' })).toEqual(said);
  expect(withProperties({ ...said, author: null }, { author: 'Jane Doe' })).toMatchObject({
    author: 'Jane Doe',
    furniture: [{ kind: 'byline' }],
    found: { headline: 'heading', author: 'properties' },
  });
  expect(withProperties(bare, {})).toEqual(bare);
});

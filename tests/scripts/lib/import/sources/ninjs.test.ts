import { expect, test } from 'vitest';
import { ninjsItemsIn, readNinjs } from '../../../../../scripts/lib/import/sources/ninjs.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const read = (own: object) => readNinjs({ uri: 'urn:w:7', body_text: 'One.', ...own }, NOW);

test.each([
  [{ uri: 'x', body_text: 'One.' }, 1],
  [{ guid: 'x', bodies: [] }, 1],
  [{ altids: [], headline: 'A' }, 1],
  [{ uri: 'x', headlines: [] }, 1],
  [{ uri: 'x', type: 'text' }, 1],
  [{ uri: 'x', versionCreated: '2026' }, 1],
  [{ uri: 'x', body_xhtml: 'A' }, 1],
  [{ uri: 'x', body_html: 'A' }, 1],
  [{ uri: 'x', mytype: 'text', types: 'x' }, undefined],
  [{ headline: 'A', type: 'text' }, undefined],
  [
    [
      { uri: 'x', type: 'text' },
      { uri: 'y', type: 'text' },
    ],
    2,
  ],
  [[{ uri: 'x', type: 'text' }, { name: 'y' }], undefined],
  [{ items: [{ uri: 'x', type: 'text' }] }, 1],
  [{ _items: [{ uri: 'x', type: 'text' }] }, 1],
  [[], undefined],
  ['text', undefined],
  [null, undefined],
])('%j holds %s items', (json, count) => {
  expect(ninjsItemsIn(json)?.length).toBe(count);
});

test('an item that says nothing of itself is its words', () => {
  expect(readNinjs({ body_text: 'One.' }, NOW)).toEqual({
    id: 'ninjs One.',
    headline: '',
    body: '<p>One.</p>',
    authors: [],
    topics: [],
    beside: [],
  });
});

test.each([
  [{ headline: 'A', headlines: [{ value: 'B' }], title: 'C' }, 'A'],
  [
    {
      headlines: [
        { role: 'short', value: 'A' },
        { role: 'main', value: 'B' },
      ],
      title: 'C',
    },
    'B',
  ],
  [{ headlines: [{ role: 'short', value: 'A' }, { value: 'B' }] }, 'B'],
  [
    {
      headlines: [
        { role: 'mainly', value: 'A' },
        { role: 'domain', value: 'B' },
        { role: 'main', value: 'C' },
      ],
    },
    'C',
  ],
  [
    {
      headlines: [
        { role: 'short', value: 'A' },
        { role: 'long', value: 'B' },
      ],
    },
    'A',
  ],
  [{ title: 'C' }, 'C'],
])('the headline of %j', (own, headline) => {
  expect(read(own)).toMatchObject({ headline });
});

test.each([
  [{ body_xhtml: '<p>X</p>', body_html: '<p>H</p>' }, '<p>X</p>'],
  [{ body_html: '<p>H</p>' }, '<p>H</p>'],
  [{ body_text: 'A & b' }, '<p>A &amp; b</p>'],
  [
    {
      body_text: '',
      bodies: [
        { contenttype: 'text/plain', value: 'T' },
        { contenttype: 'text/HTML', value: '<p>H</p>' },
      ],
    },
    '<p>H</p>',
  ],
  [{ body_text: '', bodies: [{ contenttype: 'text/plain', value: 'A & b' }, { value: 'B' }] }, '<p>A &amp; b</p>'],
  [{ body_text: '', bodies: { value: 'A' } }, '<p>A</p>'],
])('the body of %j', (own, body) => {
  expect(read(own)).toMatchObject({ body });
});

test.each([
  [
    { headline: 'A', body_text: '' },
    { what: 'A', why: 'without text' },
  ],
  [
    { body_text: '', type: 'text' },
    { what: 'urn:w:7', why: 'without text' },
  ],
  [
    { body_text: '', bodies: [{ contenttype: 'text/html' }] },
    { what: 'urn:w:7', why: 'without text' },
  ],
  [
    { uri: '', body_text: '', type: 'video' },
    { what: 'an item without headline', why: 'of the kind "video": text is imported only' },
  ],
  [{ pubstatus: 'canceled' }, { what: 'urn:w:7', why: 'withdrawn by the agency: delete it where you have it already' }],
  [{ pubstatus: 'withheld' }, { what: 'urn:w:7', why: 'withheld by the agency' }],
  [{ embargoed: '2026-03-10T12:00:01Z' }, { what: 'urn:w:7', why: 'under embargo until 2026-03-10T12:00:01Z: import it again then' }],
])('%j is left out', (own, left) => {
  expect(read(own)).toEqual(left);
});

test.each([{ embargoed: '2026-03-10T12:00:00Z' }, { embargoed: 'soon' }, { type: 'video' }, { pubstatus: 'usable' }])(
  '%j is not left out',
  (own) => {
    expect(read(own)).toMatchObject({ body: '<p>One.</p>' });
  },
);

test.each([
  [{ uri: 'urn:w:7', guid: 'g' }, { id: 'urn:w:7' }],
  [{ uri: '', guid: 'g' }, { id: 'ninjs g' }],
  [{ byline: 'A', by: 'B' }, { byline: 'A' }],
  [{ by: 'B' }, { byline: 'B' }],
  [
    { firstcreated: 'A', contentcreated: 'B', versioncreated: 'C' },
    { published: 'A', updated: 'C' },
  ],
  [
    { contentcreated: 'B', contentmodified: 'D', versioncreated: 'C' },
    { published: 'B', updated: 'D' },
  ],
  [{ versioncreated: 'C' }, { published: 'C', updated: 'C' }],
  [
    { language: 'de', copyrightholder: 'A', source: 'B' },
    { language: 'de', publisher: 'A' },
  ],
  [{ source: 'B' }, { publisher: 'B' }],
  [{ canonical: 'https://a.example', url: 'https://b.example' }, { url: 'https://a.example' }],
  [{ url: 'https://b.example' }, { url: 'https://b.example' }],
  [{ url: 'b.example' }, { url: undefined }],
  [{ version: '3' }, { version: 3 }],
  [{ version: '3.5' }, { version: undefined }],
  [{ version: '0' }, { version: undefined }],
  [{ version: '-1' }, { version: undefined }],
  [{ version: 'x' }, { version: undefined }],
])('%j says %j', (own, said) => {
  expect(read(own)).toMatchObject(said);
});

test.each([
  [{ subject: [{ name: 'A', qcode: 'medtop:1', uri: 'u' }] }, [{ code: 'medtop:1', name: 'A' }]],
  [{ subjects: [{ literal: 'A', uri: 'u', code: 'c', scheme: 's' }] }, [{ code: 'u', name: 'A' }]],
  [{ subject: [{ code: '1', scheme: 'medtop' }] }, [{ code: 'medtop:1', name: undefined }]],
  [{ subject: [{ code: '1', scheme: 'medtop:' }] }, [{ code: 'medtop:1', name: undefined }]],
  [
    { subject: [{ code: '1', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' }] },
    [{ code: 'http://cv.iptc.org/newscodes/mediatopic:1' }],
  ],
  [{ subject: [{ code: '1' }, { scheme: 'x' }] }, [{ code: '1' }, { code: undefined }]],
  [{ subject: 'A' }, [{ name: 'A' }]],
  [{ subject: { name: 'A', literal: 'B' } }, [{ name: 'A' }]],
  [{ keyword: ['A', { name: 'B' }, {}], keywords: ['C'] }, [{ name: 'A' }, { name: 'B' }, { name: 'C' }]],
])('%j is filed under %j', (own, topics) => {
  expect(read(own)).toMatchObject({ topics });
});

test('what is no prose of it is named', () => {
  const own = {
    dateline: 'WEYMARSH',
    description: 'A',
    description_text: 'B',
    descriptions: [{ value: 'C' }, 'D', {}],
    description_html: '<p>E</p>',
    mydescription: 'F',
    associations: { one: { headline: 'G', uri: 'g' }, two: { uri: 'H', name: 'h' }, three: { name: 'I' }, four: {} },
  };
  expect(read(own)).toMatchObject({
    beside: [
      'dateline: WEYMARSH',
      ...['A', 'B', 'C', 'D'].map((text) => `description: ${text}`),
      ...['G', 'H', 'I'].map((text) => `beside it: ${text}`),
    ],
  });
});

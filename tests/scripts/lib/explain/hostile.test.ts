import { beforeAll, expect, test } from 'vitest';
import { type Became, explainAll } from '../../../support/explain-all.ts';
import { hostileFiles, hostileTexts } from '../../../support/hostile.ts';
import { hostileBytes } from '../../../support/hostile-bytes.ts';
import { utf8 } from '../../../support/hostile-made.ts';
import { hostileWord } from '../../../support/hostile-word.ts';

/** Each alone, between two paragraphs of prose. */
const texts = hostileTexts.map(([name, text], index) => {
  const published = ['The ferry of Vell sails again.', text, 'The council agreed to it.'];
  return { name, file: `text-${index}.txt`, bytes: utf8(['The ferry of Vell', ...published].join('\n\n')), published };
});
const made = [...hostileBytes, ...hostileWord].map(([name, ending, bytes, outcome], index) => ({
  ...outcome,
  name,
  file: `made-${index}.${ending}`,
  bytes,
}));
const articles: (typeof made)[number][] = [...texts, ...hostileFiles, ...made];
let became: Map<string, Became>;

beforeAll(async () => {
  became = await explainAll(await Promise.all(articles.map(async ({ file, bytes }) => ({ file, bytes: await bytes }))));
});

test.each(articles)('$file: $name', ({ file, published, headline, leftOut = [], refused }) => {
  const { passages, report = '', ...own } = became.get(file) ?? {};
  expect({ passages, refused: own.refused }).toEqual({ passages: published, refused });
  if (headline !== undefined) expect(own.headline).toBe(headline);
  const said = report.split('\n').filter((line) => line.startsWith('  left out'));
  for (const words of leftOut) expect(said.join('\n')).toContain(words);
});

test('nothing that an article says of prototypes changes one', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect({}).not.toHaveProperty('ran');
  expect(globalThis).not.toHaveProperty('ran');
});

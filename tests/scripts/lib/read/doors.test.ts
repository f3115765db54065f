import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import { keepSure } from '../../../../scripts/lib/analyse/sure.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { buildExplainer } from '../../../../scripts/lib/reconcile/store.ts';
import { site } from '../../../../src/site.config.ts';
import { vocabulary } from '../../../support/reading.ts';
import { outlineOf } from './outline.ts';

const fixtures = 'tests/fixtures/doors';
const files = ['quay.odt', 'quay.rtf', 'quay.pdf', 'quay.eml', 'quay.mhtml'];
const read = (file: string) => readArticle(readFileSync(`${fixtures}/${file}`), file);

test.each(files)('%s comes out as the MDX that was read and accepted', async (file) => {
  const article = await read(file);
  const sha256 = createHash('sha256')
    .update(readFileSync(`${fixtures}/${file}`))
    .digest('hex');
  const { mdx } = buildExplainer(article, keepSure(analyse(article, vocabulary), site.minConfidence).analysis, { file, sha256 }, null);
  await expect(mdx).toMatchFileSnapshot(`../../../fixtures/doors/${file}.mdx`);
});

test('the same article is the same whatever door it comes through', async () => {
  const [first, ...others] = await Promise.all(files.map(read));
  const said = ({ headline, published }: typeof first & object) => ({ headline, published });
  // A PDF does not say how deep its headings are.
  const outlines = [first, ...others].map((article) => (article ? outlineOf(article).map((line) => line.replace(/^h2 /, 'h ')) : []));
  for (const [at, other] of others.entries()) {
    expect(said(other), files[at + 1]).toEqual(said(first as typeof other));
    expect(outlines[at + 1], files[at + 1]).toEqual(outlines[0]);
  }
});

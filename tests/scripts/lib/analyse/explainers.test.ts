import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../scripts/lib/analyse/analyse.ts';
import { keepSure } from '../../../../scripts/lib/analyse/sure.ts';
import { wordsOf } from '../../../../scripts/lib/read/model/words.ts';
import { readArticle } from '../../../../scripts/lib/read/read.ts';
import { buildExplainer } from '../../../../scripts/lib/reconcile/store.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { site } from '../../../../src/site.config.ts';
import { readFixtures } from '../../../support/fixtures.ts';
import { vocabulary } from '../../../support/reading.ts';

/**
 * The whole way of each invented article, to the last character of its MDX. A change of the analysis shows here as a diff that a person
 * reads and accepts (`npx vitest -u tests/scripts/lib/analyse`) or mends.
 */
describe.each(await readFixtures())('$file', ({ file, bytes }) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  test('comes out as the MDX that was read and accepted', async () => {
    const article = await readArticle(bytes, file);
    const { mdx } = buildExplainer(article, keepSure(analyse(article, vocabulary), site.minConfidence).analysis, { file, sha256 }, null);
    await expect(mdx).toMatchFileSnapshot(`../../../fixtures/explainers/${file.replace(/\.\w+$/, '.mdx')}`);
    const passages = parseDocument(mdx, file).flatMap((section) => section.passages.map((passage) => passage.text));
    expect(passages).toEqual(wordsOf(article).map(({ text }) => text));
  });
});

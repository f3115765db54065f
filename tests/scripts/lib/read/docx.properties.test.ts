import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWord } from '../../../../scripts/lib/read/docx.ts';
import { articleSchema } from '../../../../scripts/lib/read/model/types.ts';
import { runs } from '../../../support/runs.ts';
import { wordFile } from '../../../support/word.ts';
import { accountOf } from './account.ts';
import { randomWord } from './random-word.ts';

test('every word of a Word document is in its article or named beside it, once', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomWord, async ({ body, parts, count }) => {
      const article = await readWord(await wordFile(body, parts), 'a.docx');
      expect(articleSchema.safeParse(article).error).toBeUndefined();
      const { body: own, notes, named } = accountOf(article);
      const found = [...own, ...notes, ...named].join(' ').match(/word\d+x/g) ?? [];
      expect([...new Set(found)].sort()).toEqual(Array.from({ length: count }, (_, index) => `word${index + 1}x`).sort());
    }),
    { numRuns: runs(300) },
  );
});

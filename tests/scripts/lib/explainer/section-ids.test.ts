import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionIds } from '../../../../scripts/lib/explainer/section-ids.ts';
import { slugSchema } from '../../../../src/schemas/id.ts';
import { text } from '../../../support/arbitraries.ts';

test('a section is called after its heading', () => {
  expect(sectionIds(['A critical phase', 'Russia’s réponse', 'U.S. aims'])).toEqual(['a-critical-phase', 'russias-reponse', 'us-aims']);
});

test('equal headings, headings without letters, and names that the site needs get ids of their own', () => {
  expect(sectionIds(['Talks', 'Talks', '***', 'Search', 'UI kits', 'BBC24'])).toEqual([
    'talks',
    'talks-2',
    'section-3',
    'section-search',
    'section-ui-kits',
    'section-bbc24',
  ]);
});

test('any headings have ids that are slugs, each one once', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (headings) => {
      const ids = sectionIds(headings);
      expect(new Set(ids).size).toBe(headings.length);
      for (const id of ids) expect(slugSchema.safeParse(id).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});

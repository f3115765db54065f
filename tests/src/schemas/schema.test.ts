import { expect, it } from 'vitest';
import { explainerSchema } from '../../../src/schemas/explainer.ts';

const frontmatter = { format: 1, headline: 'A headline', source: { file: 'a.txt', sha256: 'a'.repeat(64) } };

it('sections in the frontmatter are refused, since those of the body are the ones that are shown', () => {
  expect(explainerSchema.safeParse(frontmatter).success).toBe(true);
  expect(explainerSchema.safeParse({ ...frontmatter, sections: [] }).error?.issues[0]?.message).toBe('Unrecognized key: "sections"');
});

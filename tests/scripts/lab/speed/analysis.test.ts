import { expect, test } from 'vitest';
import { composeArticle } from '../../../../scripts/lab/speed/texts.ts';

const paragraphs = ['On Monday the mayor of Zelbrook met Odile Varnholt.', 'Then, Quorrin said, the bridge was closed.'];

test('every article of the bench is as long as asked and speaks of other people', () => {
  const [first, second] = [1, 2].map((number) => composeArticle(paragraphs, 40, number).join(' '));
  for (const article of [first, second]) expect(article?.split(' ').length).toBeGreaterThanOrEqual(40);
  expect(first).toContain('Zelbrookb');
  expect(second).toContain('Zelbrookc');
});

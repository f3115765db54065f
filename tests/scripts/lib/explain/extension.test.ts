import { afterEach, expect, test } from 'vitest';
import { type Extension, extendAnalysis } from '../../../../scripts/lib/explain/extension.ts';
import { analysis, article } from '../../../support/analysis-samples.ts';

const before = process.env.NUTGRAF_EXTENSION;
afterEach(() => {
  if (before === undefined) delete process.env.NUTGRAF_EXTENSION;
  else process.env.NUTGRAF_EXTENSION = before;
});
const extend = (extension: Extension) => extendAnalysis(analysis, article, 'articles/a.txt', Promise.resolve(extension));

test('without an extension, or with one that has nothing to say, the analysis is as it was', async () => {
  expect(await extendAnalysis(analysis, article, 'articles/a.txt')).toBe(analysis);
  expect(await extend({ formats: [] })).toBe(analysis);
});

test('what an extension gives back is taken, at once or later; it is shown the article', async () => {
  const seen: unknown[] = [];
  const headline = { text: 'Ours', from: 'suggested' as const };
  const own = await extend({
    afterAnalysis: (found, about) => {
      seen.push(found, about);
      return { ...found, headline };
    },
  });
  expect(own).toEqual({ ...analysis, headline });
  expect(seen).toEqual([analysis, article]);
  expect(await extend({ afterAnalysis: async (found) => ({ ...found, themes: [] }) })).toEqual({ ...analysis, themes: [] });
});

test.each([
  ['gives none', () => undefined as never, 'the analysis: Invalid input: expected object, received undefined'],
  ['changes the text', (found) => ({ ...found, paragraphs: found.paragraphs.slice(1) }), 'paragraphs: the article has 2, not 1'],
  [
    'changes the text in place',
    (found) => {
      found.paragraphs.splice(1);
      return found;
    },
    'paragraphs: the article has 2, not 1',
  ],
  ['fails at once', () => fail('out of ink'), 'Error: out of ink'],
  ['fails later', () => Promise.reject(new Error('out of paper')), 'Error: out of paper'],
] satisfies [string, Extension['afterAnalysis'], string][])(
  'an extension that %s is told of with the article and itself',
  async (_, afterAnalysis, problem) => {
    process.env.NUTGRAF_EXTENSION = 'own/newsroom.ts';
    const given = { ...analysis, paragraphs: [...analysis.paragraphs] };
    await expect(extendAnalysis(given, article, 'articles/a.txt', Promise.resolve({ afterAnalysis }))).rejects.toMatchObject({
      name: 'ContentError',
      message: `afterAnalysis, called for articles/a.txt: ${problem}`,
      file: expect.stringMatching(/own\/newsroom\.ts$/),
      hint: 'Correct the extension; docs/extending.md says what it may change.',
    });
  },
);

function fail(problem: string): never {
  throw new Error(problem);
}

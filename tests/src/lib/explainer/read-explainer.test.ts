import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { readEditorMatter, readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { faultsIn, readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';

const fileOf = (lines = '', body = '<Section id="s">\n## S\n\n<Passage id="b1000">It rains.</Passage>\n</Section>'): string =>
  `---\nformat: 1\nheadline: H\nsource: { file: a.txt, sha256: '${'0'.repeat(64)}' }\n${lines}---\n\n${body}\n`;

function thrown(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof AggregateError) return [error.message, ...error.errors.map((own: ContentError) => own.format())];
    if (error instanceof ContentError) return [error.format()];
    throw error;
  }
  return [];
}

test('an explainer is read with its file, its frontmatter and its sections', () => {
  const mdx = fileOf();
  const explainer = readExplainer(mdx, 'a.mdx');
  expect([explainer.mdx, explainer.data.headline, explainer.sections.length, explainer.lineOf(['headline'])]).toEqual([mdx, 'H', 1, 3]);
  expect(faultsIn(mdx, 'a.mdx')).toEqual([]);
});

test('two passages of one id are refused, all of them at once', () => {
  const twice = '<Passage id="b1000">It rains.</Passage>';
  const [message, ...faults] = thrown(() =>
    readExplainer(fileOf('', `<Section id="s">\n## S\n\n${twice}\n\n${twice}\n</Section>`), 'a.mdx'),
  );
  expect(message).toBe('a.mdx: ids');
  expect(faults).toHaveLength(1);
});

describe('faults are told with their lines', () => {
  const faults = (mdx: string) => faultsIn(mdx, 'a.mdx').map((fault) => fault.format());

  test('of the frontmatter, each of them', () => {
    expect(faults(fileOf('published: soon\nmore: 1\n'))).toHaveLength(2);
    expect(faults(fileOf('published: soon\n'))[0]).toMatch(
      /^a\.mdx:5: published: .*\n {2}Correct the line; the guide says what each key of an explainer means\.$/s,
    );
    expect(thrown(() => readFrontmatter(fileOf('published: soon\n'), 'a.mdx'))[0]).toBe(
      'a.mdx: the frontmatter is not that of an explainer',
    );
  });

  test('of a format that is newer, alone', () => {
    const [fault, ...others] = faults(fileOf('published: soon\n').replace('format: 1', 'format: 99'));
    expect([fault?.startsWith('a.mdx:2: '), fault?.includes('Correct the line'), others]).toEqual([true, false, []]);
  });

  test('of YAML that does not parse', () => {
    expect(faults(fileOf('a: [1\n'))).toEqual([
      expect.stringMatching(
        /^a\.mdx:\d+: the frontmatter does not parse: .*\n {2}Write YAML: "key: value"; put a text that holds ": " or starts with a sign into quotes\.$/s,
      ),
    ]);
    expect(faults(fileOf('headline: twice\n'))[0]).toContain('a.mdx:5: the frontmatter does not parse: Map keys must be unique');
  });

  test('of an editor’s own fields, in their lines', () => {
    expect(faults(fileOf('summary: "![a](b.png)"\n'))[0]).toMatch(/^a\.mdx:5: a "image" stands in/);
    expect(faults(fileOf('', 'Loose.'))[0]).toMatch(/^a\.mdx:\d+: text stands outside of a section/);
  });
});

describe('the frontmatter of a file that an editor writes', () => {
  const schema = z.strictObject({ title: z.string().optional() });
  const of = (yaml: string) => `---\n${yaml}\n---\n\nWords.\n`;

  test('is read by its schema; an empty one has nothing', () => {
    const { data, lineOf } = readEditorMatter(of('# a page\ntitle: Us'), 'a.mdx', schema, 'Mend it.');
    expect([data, lineOf(['title'])]).toEqual([{ title: 'Us' }, 3]);
    expect(readEditorMatter(of(''), 'a.mdx', schema, 'Mend it.').data).toEqual({});
  });

  test('is refused with what to do', () => {
    expect(thrown(() => readEditorMatter(of('title: 1\nmore: 2'), 'a.mdx', schema, 'Mend it.'))).toEqual([
      'a.mdx: the frontmatter is at fault',
      expect.stringMatching(/^a\.mdx:2: title: .*\n {2}Mend it\.$/s),
      expect.stringMatching(/^a\.mdx:2: frontmatter: .*\n {2}Mend it\.$/s),
    ]);
  });
});

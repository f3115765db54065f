import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';

const head = ['format: 1', 'headline: Ice', `source: { file: a.txt, sha256: '${'0'.repeat(64)}' }`];
const written = (...lines: string[]): string => `---\n${[...head, ...lines].join('\n')}\n---\n`;

/** What is said of a file, each fault as it is printed. */
function faults(mdx: string): string[] {
  try {
    readFrontmatter(mdx, 'a.mdx');
    return [];
  } catch (error) {
    const all = error instanceof AggregateError ? error.errors : [error];
    return all.map((fault) => (fault instanceof ContentError ? fault.format() : String(fault)));
  }
}

test('each fault has the line that it stands in', () => {
  const actors = ['actors:', '  - { id: vell, name: Vell, kind: country }', '  - { id: Vell Port, name: Vell, kind: harbour }'];
  expect(faults(written(...actors)).map((fault) => fault.split('\n')[0])).toEqual([
    'a.mdx:7: actors.1.id: an id is lower-case words joined by single hyphens, such as "united-states"',
    expect.stringContaining('a.mdx:7: actors.1.kind: '),
  ]);
});

test('a list that a person has emptied line by line is an empty list', () => {
  expect(readFrontmatter(written('actors:', 'themes:'), '').data).toMatchObject({ actors: [], themes: [] });
});

describe('YAML that another reader could take for something else is refused', () => {
  const quote = 'Put it into quotes where it is a word, else write out what it stands for.';
  test.each([
    ['author: *Kremlin', `*Kremlin is an alias, and refers to something else\n  ${quote}`],
    ['author: &a Jo', `&a is an anchor, which other values could refer to\n  ${quote}`],
    ['actors: &a []', `&a is an anchor, which other values could refer to\n  ${quote}`],
    ['author: !!binary aGk=', `tag:yaml.org,2002:binary is a tag, which changes what a value is\n  ${quote}`],
    ['author: !office Jo', `!office is a tag, which changes what a value is\n  ${quote}`],
    ['author: !!js/function "() => 1"', `tag:yaml.org,2002:js/function is a tag, which changes what a value is\n  ${quote}`],
    ['themes: !!set { a, b }', `tag:yaml.org,2002:set is a tag, which changes what a value is\n  ${quote}`],
    ['<<: { author: Jo }', '<< takes in what stands elsewhere\n  Write out the keys that it stands for.'],
    ['? [ author ]\n: Jo', 'a key is no word\n  Write "key: value".'],
  ])('%s', (line, said) => {
    expect(faults(written(line))).toEqual([`a.mdx:5: ${said}`]);
  });
});

test.each(['__proto__', 'constructor', 'prototype'])('a key %s is as unknown as any other', (key) => {
  expect(faults(written(`${key}: { headline: Fire }`))[0]).toContain('Unrecognized key');
  expect(faults(written('actors:', `  - { id: vell, name: Vell, kind: country, ${key}: { of: x } }`))[0]).toContain('Unrecognized key');
});

test('a file that names no format is read as one of the first', () => {
  expect(readFrontmatter(written().replace('format: 1\n', ''), '').data).toMatchObject({ format: 1, headline: 'Ice' });
});

test('a file of a newer format is refused with that alone, whatever else it has that is not known', () => {
  expect(faults(written('tables: []').replace('format: 1', 'format: 3'))).toEqual([
    'a.mdx:2: format: this content was written by a newer Nutgraf (format 3; this one reads up to 1)\n' +
      '  Update Nutgraf and run this again; nothing was written. If nobody here has a newer one, restore the file.',
  ]);
});

test('a format that is no number is told', () => {
  expect(faults(written().replace('format: 1', 'format: one'))[0]).toMatch(/^a\.mdx:2: format: a format is a number up to 1\n/);
});

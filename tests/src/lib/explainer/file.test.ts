import { expect, test } from 'vitest';
import { joinFile, splice, splitFile } from '../../../../src/lib/explainer/file.ts';

test.each(['\n', '\r\n'])('a file comes apart into YAML and a body whose lines and offsets are the file’s: %j', (lineEnd) => {
  const mdx = ['---', 'headline: “Ice” 🚢', 'actors: []', '---', '', '<Section id="a">'].join(lineEnd);
  const { yaml, at, body } = splitFile(mdx, 'a.mdx');
  expect(yaml).toBe(`headline: “Ice” 🚢${lineEnd}actors: []`);
  expect(mdx.slice(at.start, at.end)).toBe(yaml);
  expect(body).toHaveLength(mdx.length);
  expect(body.indexOf('<Section')).toBe(mdx.indexOf('<Section'));
  expect(body.split('\n').findIndex((line) => line.includes('Section'))).toBe(5);
});

test('a byte order mark before the frontmatter counts as nothing', () => {
  const { yaml, at, body } = splitFile('\ufeff---\na: b\n---\n\n<Section>\n', 'a.mdx');
  expect({ yaml, at, body }).toEqual({ yaml: 'a: b', at: { start: 5, end: 9 }, body: '    \n    \n   \n\n<Section>\n' });
});

test('a file is put together with one empty line between the two', () => {
  expect(joinFile('headline: Ice', '<Section>\n\n')).toBe('---\nheadline: Ice\n---\n\n<Section>\n');
  expect(splitFile(joinFile('a: b\nc: d', 'e'), '').yaml).toBe('a: b\nc: d');
});

test.each([
  ['headline: Ice\n', 'a.mdx:1: the file has no frontmatter\n  Start it with lines between "---" and "---".'],
  ['---\nheadline: Ice\n', 'a.mdx:1: the file has no frontmatter\n  Start it with lines between "---" and "---".'],
  ['---\na: b\n---{code}\n---\n', 'a.mdx:3: the frontmatter does not end with "---": ---{code}\n  Write "---" alone on its line.'],
  ['---\na: b\nc: d\n+++\n{code}\n', 'a.mdx:4: the frontmatter does not end with "---": +++\n  Write "---" alone on its line.'],
])('a file whose frontmatter two readers could end in two places is refused: %j', (mdx, message) => {
  expect(() => splitFile(mdx, 'a.mdx')).toThrow(expect.objectContaining({ format: expect.any(Function) }));
  try {
    splitFile(mdx, 'a.mdx');
  } catch (error) {
    expect((error as { format: () => string }).format()).toBe(message);
  }
});

test('a cut leaves every other character', () => {
  expect(splice('one two three', { start: 4, end: 7 }, 'or')).toBe('one or three');
});

import { expect, test } from 'vitest';
import { readYaml } from '../../../../src/lib/text/yaml.ts';

class Fault extends Error {}
const read = (text: string) => readYaml(text, (problem, line) => new Fault(`${line}: ${problem}`));
const faultOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return 'none';
};

const text = 'title: Ice\nstories:\n  - name: Pier\n    places: [a, b]\n  - name: Mill\n7: seven\nempty:\n';

test('a text says what it says, and a fault in it is said once it is read', () => {
  const yaml = read(text);
  expect(yaml.data()).toEqual({ title: 'Ice', stories: [{ name: 'Pier', places: ['a', 'b'] }, { name: 'Mill' }], 7: 'seven', empty: null });
  expect(faultOf(() => read('a: [1\nb: 2\n'))).toMatch(/^2: Flow sequence in block collection must be/);
  expect(faultOf(() => read('a: 1\nb: "x\n'))).not.toContain('at line');
  expect(faultOf(() => read('a: 1\na: 2\n'))).toBe('2: Map keys must be unique');
});

test.each([
  [['title'], 1],
  [['stories'], 2],
  [['stories', 0], 3],
  [['stories', 0, 'places'], 4],
  [['stories', 0, 'places', 1], 4],
  [['stories', 1, 'name'], 5],
  [['stories', 1, 'gone'], 5],
  [['stories', 9, 'name'], 2],
  [[7], 6],
  [['7'], 6],
  [['empty'], 7],
  [['empty', 'more'], 7],
  [['gone'], 1],
  [[], 1],
])('%j stands in its line, or where what is around it does', (path, line) => {
  expect(read(text).lineOf(path)).toBe(line);
});

test('an offset has its line', () => {
  const { lineAt } = read(text);
  expect([0, 10, 11, text.indexOf('Mill')].map(lineAt)).toEqual([1, 1, 2, 5]);
});

test.each([
  ['a: &x [1]\nb: *y\n', '2: Unresolved alias: y'],
  ['a: &x 1\nb: *x\nc: *y\nd: *x\n', '3: Unresolved alias: y'],
  ['a: *y\nb: &y 1\nc: *y\n', '1: Unresolved alias: y'],
  ['a: 1\nb: &x\n  - 1\n  - *x\n', '4: *x stands for itself'],
  ['a: &x\n  b: &y\n    c: *x\n', '3: *x stands for itself'],
])('an alias that stands for nothing, or for itself, is refused with its line: %j', (given, fault) => {
  expect(faultOf(() => read(given).data())).toBe(fault);
});

test('an alias beside what it stands for is that', () => {
  expect(read('a: &x [1]\nb: *x\nc: &y { d: *x }\n').data()).toEqual({ a: [1], b: [1], c: { d: [1] } });
});

test('aliases that stand for far too much are refused in the line of the last', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}1]`);
  expect(faultOf(() => read(['a0: &a0 [1, 2]', ...lines].join('\n')).data())).toBe(
    '10: Excessive alias count indicates a resource exhaustion attack',
  );
});

test('values nested too deeply are refused', () => {
  expect(faultOf(() => read('['.repeat(20_000)))).toBe('1: values are nested too deeply');
});

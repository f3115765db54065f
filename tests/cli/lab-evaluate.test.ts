import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const match = 'The striker scored twice as Vell United won the cup final. The goalkeeper saved a penalty in the league champions’ stadium.';
const gold = {
  task: 'topics',
  docs: [
    { id: 'match', corpus: 'made-up', text: match, topics: ['medtop:15000000'] },
    { id: 'again', corpus: 'made-up', text: match, topics: ['medtop:01000000'] },
  ],
};

beforeAll(() => {
  mkdirSync(join(folder, 'sets/topics'), { recursive: true });
  writeFileSync(join(folder, 'sets/topics/dev.json'), JSON.stringify(gold));
  writeFileSync(join(folder, 'sets/notes.txt'), 'no set\n');
});

test('predict answers every document, and does not look at the gold', async () => {
  const { code, stdout, stderr } = await run('lab/predict', ['topics', 'sets/topics/dev.json', 'answers.json'], { folder });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))).toEqual({
    docs: [
      { id: 'match', topics: ['medtop:15000000'] },
      { id: 'again', topics: ['medtop:15000000'] },
    ],
  });
});

test('evaluate prints the figures of all documents, of those read and of those held out', async () => {
  const { code, stdout, stderr } = await run('lab/evaluate', ['sets', 'topics'], { folder });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toBe(`| figure                     |  bar |  all | two thirds read | third not read |  of |        |
|----------------------------|-----:|-----:|----------------:|---------------:|----:|-------:|
| field, right of five (BBC) | ≥ 85 | 50.0 |             0.0 |          100.0 |   2 | MISSED |
`);
});

const about = 'scripts/lab/README.md says which sets there are, where each comes from, and what its file looks like.';

test.each([
  ['lab/predict', ['weather', 'a', 'b'], 2, 'there is no task weather; the tasks are '],
  ['lab/predict', ['ner', 'a'], 2, 'name one file to read and one to write; see npm run predict -- --help'],
  [
    'lab/predict',
    ['ner', 'none.json', 'b'],
    1,
    'none.json: the file cannot be read\n  Give a file of the form {"docs": [{"id": "…", "text": "…"}]}.',
  ],
  ['lab/predict', ['ner', 'sets/notes.txt', 'b'], 1, 'sets/notes.txt: the file is no JSON\n  Give a file'],
  ['lab/evaluate', ['sets', 'timex'], 1, `sets/timex/dev.json: the file cannot be read\n  ${about}`],
  ['lab/train', ['sets'], 1, `sets/ner/dev.json: the file cannot be read\n  ${about}`],
  ['lab/evaluate', [], 2, 'name the folder of the development sets; see npm run lab:evaluate -- --help'],
  ['lab/evaluate', ['.'], 1, `${folder}: there is no development set here\n  Name a folder with TASK/dev.json for at least one of ner, `],
])('%s %j says what is wrong', async (command, args, exit, message) => {
  const { code, stdout, stderr } = await run(command, args, { folder });
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  expect(stderr).toContain(message);
});

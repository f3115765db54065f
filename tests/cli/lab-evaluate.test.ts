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

/** Counts the documents whose first answer is right, as the scorer of a development set does. */
const scorer = `
import { readFileSync } from 'node:fs';
const [gold, answers] = process.argv.slice(2, 4).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const right = gold.docs.filter(({ id, topics }) => topics.includes(answers.docs.find((doc) => doc.id === id).topics[0]));
console.log(JSON.stringify({ ALL: { top1_acc: right.length / gold.docs.length } }));
`;

beforeAll(() => {
  mkdirSync(join(folder, 'sets/topics'), { recursive: true });
  writeFileSync(join(folder, 'sets/topics/dev.json'), JSON.stringify(gold));
  writeFileSync(join(folder, 'sets/score.mjs'), scorer);
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
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`| figure                     |  bar |  all | two thirds read | third not read |
|----------------------------|-----:|-----:|----------------:|---------------:|
| field, right of five (BBC) | ≥ 85 | 50.0 |             0.0 |          100.0 |
`);
});

test.each([
  ['lab/predict', ['weather', 'a', 'b'], 2, 'there is no task weather; the tasks are '],
  ['lab/predict', ['ner', 'a'], 2, 'name one file to read and one to write; see npm run predict -- --help'],
  [
    'lab/predict',
    ['ner', 'none.json', 'b'],
    1,
    'none.json: the file cannot be read\n  Give a file of the form {"docs": [{"id": "…", "text": "…"}]}.',
  ],
  ['lab/predict', ['ner', 'sets/score.mjs', 'b'], 1, 'sets/score.mjs: the file is no JSON\n  Give a file'],
  ['lab/evaluate', [], 2, 'name the folder of the development sets; see npm run lab:evaluate -- --help'],
  [
    'lab/evaluate',
    ['.'],
    1,
    `${folder}: there is no development set here\n  Name a folder with score.mjs and TASK/dev.json for at least one of `,
  ],
])('%s %j says what is wrong', async (command, args, exit, message) => {
  const { code, stdout, stderr } = await run(command, args, { folder });
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  expect(stderr).toContain(message);
});

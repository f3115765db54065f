import { join, resolve } from 'node:path';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { callerFolder, projectRoot, resolveFolders } from '../lib/platform/folders.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { evaluate, tasksIn } from './evaluate/evaluate.ts';
import { keepFigures } from './evaluate/report.ts';
import { formatTable } from './evaluate/table.ts';
import { taskNames } from './predict/tasks.ts';

await runCommand({
  name: 'npm run lab:evaluate',
  about: 'Measures the analysis on development sets, and keeps the figures of all tasks in docs/accuracy.md.',
  operands: 'DIR [TASK...]',
  options: {},
  examples: [
    ['npm run lab:evaluate -- ../eval', 'every task that has a DIR/TASK/dev.json, by DIR/score.mjs'],
    ['npm run lab:evaluate -- ../eval ner timex', 'two tasks; docs/accuracy.md stays as it is'],
  ],
  async run({ operands: [folder, ...tasks] }) {
    if (!folder) throw new UsageError('name the folder of the development sets');
    const unknown = tasks.find((task) => !taskNames.includes(task));
    if (unknown) throw new UsageError(`there is no task ${unknown}; the tasks are ${taskNames.join(', ')}`);
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    const path = resolve(callerFolder, folder);
    const figures = await evaluate(path, tasks.length > 0 ? tasks : tasksIn(path), vocabulary);
    console.log(formatTable(figures));
    if (tasks.length === 0) await keepFigures(join(projectRoot, 'docs/accuracy.md'), figures);
  },
});

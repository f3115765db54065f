import { join, resolve } from 'node:path';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { callerFolder, projectRoot, resolveFolders } from '../lib/platform/folders.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { ALL, evaluate, tasksIn } from './evaluate/evaluate.ts';
import { keepFigures } from './evaluate/report.ts';
import { isTask, taskNames } from './predict/tasks.ts';
import { reportFigures } from './support/figure.ts';

await runCommand({
  name: 'npm run lab:evaluate',
  about:
    'Measures the analysis on development sets, and keeps the figures of all tasks in docs/accuracy.md. ' +
    'scripts/lab/README.md says where the sets come from. Exit code 1 when a bar is missed.',
  operands: 'DIR [TASK...]',
  options: {},
  examples: [
    ['npm run lab:evaluate -- ../eval', 'every task that has a DIR/TASK/dev.json'],
    ['npm run lab:evaluate -- ../eval ner timex', 'two tasks; docs/accuracy.md stays as it is'],
  ],
  async run({ operands: [folder, ...tasks] }) {
    if (!folder) throw new UsageError('name the folder of the development sets');
    const unknown = tasks.find((task) => !isTask(task));
    if (unknown) throw new UsageError(`there is no task ${unknown}; the tasks are ${taskNames.join(', ')}`);
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    const path = resolve(callerFolder, folder);
    const figures = await evaluate(path, tasks.length > 0 ? tasks.filter(isTask) : tasksIn(path), vocabulary);
    reportFigures(figures, ALL);
    if (tasks.length === 0) await keepFigures(join(projectRoot, 'docs/accuracy.md'), figures);
  },
});

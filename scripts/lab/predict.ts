import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { resolveFolders } from '../lib/platform/folders.ts';
import { loadVocabulary } from '../lib/vocabulary/load.ts';
import { predictFile } from './predict/file.ts';
import { isTask, taskNames } from './predict/tasks.ts';

await runCommand({
  name: 'npm run predict',
  about: `Answers a task of a development set with the analysis that the site uses.\nTasks: ${taskNames.join(', ')}`,
  operands: 'TASK IN.json OUT.json',
  options: {},
  examples: [['npm run --silent predict -- attribution dev.json answers.json', 'who says what in each document of dev.json']],
  async run({ operands }) {
    const [task = '', source, target] = operands;
    if (!isTask(task)) throw new UsageError(`there is no task ${task || '(none given)'}; the tasks are ${taskNames.join(', ')}`);
    if (!source || !target || operands.length > 3) throw new UsageError('name one file to read and one to write');
    const vocabulary = await loadVocabulary(resolveFolders({}).content);
    await predictFile(task, source, target, vocabulary);
  },
});

import { join } from 'node:path';
import { runCommand } from '../lib/cli/cli.ts';
import { writeAtomic } from '../lib/platform/files.ts';
import { projectRoot } from '../lib/platform/folders.ts';
import { formatNameLists } from './lists/name-lists.ts';

await runCommand({
  name: 'npm run lab:lists',
  about: 'Writes src/vocabulary/name-lists.json from the word lists of the package compromise: after another version of it was installed.',
  options: {},
  examples: [['npm run lab:lists', 'the model for names reads these lists: a change means to train it anew']],
  run: () => writeAtomic(join(projectRoot, 'src/vocabulary/name-lists.json'), formatNameLists()),
});

import { folderOptions, readToday, runCommand } from './lib/cli/cli.ts';
import { say } from './lib/cli/say.ts';
import { resolveFolders } from './lib/platform/folders.ts';
import { askTerminal } from './lib/review/ask.ts';

await runCommand({
  name: 'npm run review',
  about: 'Walks you through what is still suggested in an explainer. Each decision is written at once.',
  operands: 'SLUG',
  options: {
    list: { about: 'print what is suggested, one line each: kind, id, confidence and words, with tabs between' },
    content: folderOptions.content,
  },
  examples: [
    ['npm run review -- budget-vote', 'src/content/explainers/budget-vote.mdx, one suggestion after the other'],
    ['npm run review -- budget-vote --list', 'what is suggested there, for scripts'],
  ],
  async run({ options, flags, operands }) {
    const today = readToday();
    const folders = resolveFolders(options);
    const { listSuggested, readReviewed, review } = await import('./lib/review/review.ts');
    const reviewed = await readReviewed(operands, folders);
    if (flags.includes('list')) {
      for (const line of listSuggested(reviewed)) say(line);
      return;
    }
    const asker = askTerminal();
    try {
      await review(reviewed, asker, folders, today, say);
    } finally {
      asker.close();
    }
  },
});

import { runCommand } from '../lib/cli/cli.ts';
import { takePictures } from './guide/pictures.ts';

await runCommand({
  name: 'npm run lab:guide',
  about: 'Takes the pictures of the desk anew that the guide shows, in src/content/guide/pictures: after a change of how the desk looks.',
  options: {},
  examples: [['npm run lab:guide', 'opens the desk on invented articles, in a folder of its own, and looks at it with Chromium']],
  run: takePictures,
});

import { runCommand } from '../lib/cli/cli.ts';
import { declarationsIn, partsOf, testsOf } from './mutants/declarations.ts';
import { installInstrumenter } from './mutants/instrument.ts';
import { countMutants, formatSurvivors } from './mutants/score.ts';
import { keepRow } from './mutants/summary.ts';
import { tryChanges } from './mutants/try.ts';
import { type Figure, reportFigures } from './support/figure.ts';
import { wholeNumber } from './support/options.ts';
import { Random } from './support/random.ts';

/** Per cent of mutants. */
const LEAST = 80;
/** The same for what reads foreign files, keeps people's edits, and checks. */
const LEAST_OF_GUARDS = 85;
const guards = ['read', 'reconcile', 'verify', 'review', 'desk'].map((name) => `scripts/lib/${name}`);

await runCommand({
  name: 'npm run lab:mutants',
  about:
    'Breaks the code of a folder in small ways, one at a time, and says how often one of the unit tests of that folder fails, or one that ' +
    'imports it. Installs the part of StrykerJS that changes code in .cache/mutants, and keeps the figures in ' +
    'scripts/lab/mutants/summary.md. Tries hundreds of changes a minute. Exit code 1 when a bar is missed.',
  operands: '[FOLDER...]',
  options: {
    draw: { value: 'N', about: 'only so many declarations of each folder, drawn at random (default: all)' },
    without: { value: 'WORD,...', about: 'passes over test files with such a word in their names, as they take too long' },
    seed: { value: 'N', about: 'of the draw (default: 1)' },
  },
  examples: [
    ['npm run lab:mutants -- scripts/lib/verify', 'all of a folder'],
    ['npm run lab:mutants -- --draw 30', 'thirty declarations of each folder of scripts/lib and src/lib'],
  ],
  async run({ operands, options }) {
    const seed = wholeNumber('seed', options.seed, 1);
    const folders = operands.length > 0 ? operands.map((path) => path.replace(/\/+$/, '')) : await partsOf(['scripts/lib', 'src/lib']);
    const without = options.without?.split(',') ?? [];
    installInstrumenter();
    const figures: Figure[] = [];
    for (const folder of folders) {
      const all = await declarationsIn(folder);
      const drawn = [...all];
      new Random(seed).shuffle(drawn);
      const some = drawn.slice(0, wholeNumber('draw', options.draw, all.length));
      const mutants = await tryChanges(some, await testsOf(folder, without), console.log);
      const { tried, killed } = countMutants(mutants);
      console.log(formatSurvivors(mutants));
      await keepRow({ folder, declarations: `${some.length} of ${all.length}`, seed, without, tried, killed });
      figures.push({
        label: `${folder}, ${some.length} of ${all.length} declarations`,
        unit: 'percent',
        value: tried > 0 ? (100 * killed) / tried : null,
        of: tried,
        bar: { least: guards.includes(folder) ? LEAST_OF_GUARDS : LEAST },
      });
    }
    reportFigures(figures, 'killed');
  },
});

import { resolve } from 'node:path';
import { runCommand, UsageError } from '../lib/cli/cli.ts';
import { startProgress } from '../lib/cli/progress.ts';
import { callerFolder } from '../lib/platform/folders.ts';
import { growthOf, measure, type Taken } from './growth/measure.ts';
import { shapes } from './growth/shapes.ts';
import { type Figure, formatTable, reportFigures, shown } from './support/figure.ts';
import { wholeNumber } from './support/options.ts';

/** What ten times the text may take of the time. */
const MOST_TIMES = 12;
/** Seconds of the processor, and MiB. */
const MOST_FOR_NEWS = { time: 20, memory: 1024 };
/** In seconds. */
const LIMIT = 300;

await runCommand({
  name: 'npm run lab:growth',
  about:
    'Explains hostile and long texts, each in two sizes, and says how the time grows with the text. ' +
    'Takes half an hour (two cores). Exit code 1 when a bar is missed.',
  operands: '[SHAPE...]',
  options: {
    size: { value: 'KB', about: 'the larger size of each text, of 1,000 characters; the smaller is a tenth of it (default: 2000)' },
    news: { value: 'DIR', about: 'also 1 MB of the paragraphs of the .txt files in this folder, as one article' },
  },
  examples: [
    ['npm run lab:growth', 'every shape, at 200 KB and 2 MB'],
    ['npm run lab:growth -- --size 200 emoji initials', 'two shapes, at 20 and 200 KB'],
  ],
  async run({ operands, options }) {
    const unknown = operands.find((name) => !shapes.some((shape) => shape.name === name));
    if (unknown) throw new UsageError(`there is no shape ${unknown}; the shapes are: ${shapes.map(({ name }) => name).join('; ')}`);
    const chosen = operands.length > 0 ? operands : shapes.map(({ name }) => name);
    const large = wholeNumber('size', options.size, 2000) * 1000;
    const progress = startProgress(2 * chosen.length);
    const rows: string[][] = [];
    let worst = 0;
    for (const name of chosen) {
      const taken: Awaited<ReturnType<typeof measure>>[] = [];
      for (const size of [large / 10, large]) {
        taken.push(await measure([name, String(size)], LIMIT));
        progress.tick(name);
      }
      const [small, big] = taken as [(typeof taken)[number], (typeof taken)[number]];
      const times = 'why' in small || 'why' in big ? null : growthOf(totalOf(small), totalOf(big), [large / 10, large]);
      // A text that is refused at once takes no time; one that is not done in time takes too much.
      worst = Math.max(
        worst,
        times?.times ?? (taken.some((one) => 'why' in one && one.why.startsWith('not done')) ? Number.POSITIVE_INFINITY : 0),
      );
      rows.push([name, ...taken.map(shownTaken), shown(times?.times ?? null, 'times'), times?.exponent.toFixed(2) ?? '–']);
    }
    const news = options.news === undefined ? [] : await newsFigures(resolve(callerFolder, options.news));
    progress.end();
    console.log(`${formatTable([['shape', `${large / 10_000} KB`, `${large / 1000} KB`, 'ratio', 'exponent'], ...rows])}\n`);
    reportFigures([
      { label: 'time for ten times the text, worst', unit: 'times', value: worst, of: chosen.length, bar: { most: MOST_TIMES } },
      ...news,
    ]);
  },
});

function totalOf({ first, again }: Taken): number {
  return first + again;
}

function shownTaken(taken: Taken | { why: string }): string {
  return 'why' in taken ? taken.why : `${shown(taken.first, 's')} + ${shown(taken.again, 's')}, ${shown(taken.memory, 'MiB')}`;
}

async function newsFigures(folder: string): Promise<Figure[]> {
  const taken = await measure(['--news', folder, '1000000'], LIMIT);
  if ('why' in taken) throw new UsageError(`the news of ${folder}: ${taken.why}`);
  const of = 1;
  return [
    { label: '1 MB of news in one article, time of the processor', unit: 's', value: taken.first, of, bar: { most: MOST_FOR_NEWS.time } },
    { label: '… again, without its end', unit: 's', value: taken.again, of },
    { label: '… memory', unit: 'MiB', value: taken.memory, of, bar: { most: MOST_FOR_NEWS.memory } },
  ];
}

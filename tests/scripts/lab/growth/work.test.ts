import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../../scripts/lib/platform/folders.ts';

/** In characters. */
const [SMALL, LARGE] = [2000, 20_000];
/** For ten times the text: ten where the work grows as the text does, a hundred where it grows as its square. Of short texts some words cost more. */
const MOST_TIMES = 25;
/** What runs fewer blocks than this for each character of the smaller text is what every run takes. */
const COUNTS = 3;
/** What takes more until a bound that stands in its code: sections are longer in longer articles, up to 20,000 words. */
const BOUNDED: Record<string, number> = { 'scripts/lib/analyse/structure': 40 };

const shapes = [
  ...[
    'news',
    'news, names all different',
    'news in HTML',
    'news in Word',
    'news in RTF',
    'interview',
    'list of items',
    'lines cut by hand',
  ],
  ...['credits', 'headings', 'links', 'emoji', 'days of months', 'entities', 'attributes'],
];

// It counts every block of every module that runs, which takes a process of its own.
test('the work of each part of the code grows as the text does, and not as its square', { timeout: 300_000 }, () => {
  const child = join(projectRoot, 'scripts/lab/growth/work.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [child, String(SMALL), String(LARGE), ...shapes], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const found = stdout
    .trim()
    .split('\n')
    .map((line): { name: string; parts: [string, number, number][] } => JSON.parse(line));
  expect(found.map(({ name }) => name)).toEqual(shapes);
  const excess = found.flatMap(({ name, parts }) =>
    parts
      .filter(([part, small, large]) => large > (BOUNDED[part] ?? MOST_TIMES) * Math.max(small, COUNTS * SMALL))
      .map(([part, small, large]) => `${name}: ${part} ran ${small} blocks, and then ${large}`),
  );
  expect(excess).toEqual([]);
  // It looks at all that an article goes through.
  const looked = new Set(found.flatMap(({ parts }) => parts.filter(([, , large]) => large > COUNTS * SMALL).map(([part]) => part)));
  for (const part of [
    'read',
    'read/lines',
    'read/html',
    'language',
    'analyse/names',
    'analyse/statements',
    'analyse/chains',
    'reconcile/merge',
    'explainer',
  ])
    expect(looked).toContain(`scripts/lib/${part}`);
});

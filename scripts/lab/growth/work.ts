import { Session } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsByFile } from '../../lib/cli/faults.ts';
import { projectRoot } from '../../lib/platform/folders.ts';
import { openPlace } from './place.ts';
import { type Shape, shapes } from './shapes.ts';

/*
 * Counts what is run of each part of the code to explain articles of some shapes in two sizes: `work.ts SMALL LARGE SHAPE...`. Each as new,
 * then after its end was taken off and somebody had edited its explainer, which is aligned and merged. What is counted are the blocks of
 * JavaScript that V8 ran: that depends on the text, and not on the machine. Prints a line of JSON a shape: its name, and of each part of the
 * code both counts.
 */

/** What is left of a text in its second edition: of a short one, too, more than a paragraph is taken off. */
const SHORTER = 0.8;

const [small, large, ...names] = process.argv.slice(2);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The folder of a file, or the package that it belongs to, from the root of the project. */
function partOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  const path = relative(projectRoot, fileURLToPath(url)).replaceAll('\\', '/');
  return /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path.replace(/\/[^/]+$/, '');
}

/** How many blocks of each part were run since it was asked last. */
async function workDone(): Promise<Map<string, number>> {
  const done = new Map<string, number>();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  for (const { url, functions } of result) {
    const part = partOf(url);
    if (part === undefined) continue;
    const blocks = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
    done.set(part, (done.get(part) ?? 0) + blocks.reduce((sum, count) => sum + count, 0));
  }
  return done;
}

const place = await openPlace();

/** What explaining a text takes, and then one without its end; null where it is refused. */
async function workOf(shape: Shape, size: number, name: string): Promise<Map<string, number> | null> {
  const [whole, shorter] = [await shape.make(size), await shape.make(size * SHORTER)];
  await workDone();
  try {
    await place.explain(name, whole);
    await place.edit(name);
    await place.explain(name, shorter);
  } catch (error) {
    faultsByFile(error);
    return null;
  }
  return workDone();
}

try {
  for (const [at, name] of names.entries()) {
    const shape = shapes.find((own) => own.name === name);
    if (!shape) throw new Error(`there is no shape ${name}`);
    const first = await workOf(shape, Number(small), `small-${at}.${shape.ending}`);
    const second = await workOf(shape, Number(large), `large-${at}.${shape.ending}`);
    const parts = [...(second?.keys() ?? [])].map((part) => [part, first?.get(part) ?? 0, second?.get(part) ?? 0]);
    console.log(JSON.stringify({ name, parts }));
  }
} finally {
  await place.close();
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { shownPath } from '../../lib/platform/folders.ts';
import { predictFile } from '../predict/file.ts';
import { taskNames } from '../predict/tasks.ts';
import { unseenVocabularies } from '../train/folds.ts';
import { figureOf, type Measure, measures } from './measures.ts';

const run = promisify(execFile);
const goldSchema = z.looseObject({ docs: z.array(z.unknown()) });

/** A measure with its figures in per cent: on all documents, on the two thirds that were read and on the third that was not. */
export interface Figure extends Measure {
  documents: number;
  all: number | null;
  seen: number | null;
  unseen: number | null;
}

/**
 * The tasks that a folder has a development set for.
 *
 * @throws ContentError when it has none
 */
export function tasksIn(folder: string): string[] {
  const tasks = taskNames.filter((task) => existsSync(join(folder, task, 'dev.json')));
  if (tasks.length > 0) return tasks;
  const hint = `Name a folder with score.mjs and TASK/dev.json for at least one of ${taskNames.join(', ')}.`;
  throw new ContentError('there is no development set here', { file: shownPath(folder) }, hint);
}

/** Every third document of a development set, beginning with the first, is held out: nobody reads it to write a rule. */
const isHeldOut = (index: number): boolean => index % 3 === 0;

/**
 * Predicts tasks and has the scorer of a development set compare. A document that the model for names was trained on is read with
 * weights that were trained without it.
 *
 * @param folder holds score.mjs, and TASK/dev.json for each task
 * @throws ContentError when one of these cannot be read
 */
export async function evaluate(folder: string, tasks: readonly string[], vocabulary: Vocabulary): Promise<Figure[]> {
  const vocabularyOf = await unseenVocabularies(join(folder, 'ner/dev.json'), vocabulary);
  const work = await mkdtemp(join(tmpdir(), 'nutgraf-evaluate-'));
  try {
    const figures: Figure[] = [];
    for (const task of tasks) figures.push(...(await evaluateTask(task, folder, work, vocabularyOf)));
    return figures;
  } finally {
    await rm(work, { recursive: true });
  }
}

async function evaluateTask(task: string, folder: string, work: string, vocabularyOf: (id: string) => Vocabulary): Promise<Figure[]> {
  const source = join(folder, task, 'dev.json');
  const answers = join(work, 'answers.json');
  await predictFile(task, source, answers, vocabularyOf);
  const gold = goldSchema.parse(JSON.parse(await readFile(source, 'utf8')));
  const score = async (keep: (index: number) => boolean): Promise<unknown> => {
    const part = join(work, 'gold.json');
    await writeFile(part, JSON.stringify({ ...gold, docs: gold.docs.filter((_, index) => keep(index)) }));
    const scorer = join(folder, 'score.mjs');
    const { stdout } = await run(process.execPath, [scorer, part, answers, '--json']).catch((error: Error) => {
      throw new ContentError(`the scorer failed on ${task}: ${error.message}`, { file: scorer }, 'Run it by hand on the same files.');
    });
    return JSON.parse(stdout);
  };
  const all = await score(() => true);
  const seen = await score((index) => !isHeldOut(index));
  const unseen = await score(isHeldOut);
  return measures
    .filter((measure) => measure.task === task)
    .map((measure) => ({
      ...measure,
      documents: gold.docs.length,
      all: figureOf(measure, all),
      seen: figureOf(measure, seen),
      unseen: figureOf(measure, unseen),
    }));
}

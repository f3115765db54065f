import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { shownPath } from '../../lib/platform/folders.ts';
import { documentSchema } from '../predict/document.ts';
import { predictAll } from '../predict/file.ts';
import { type TaskName, taskNames } from '../predict/tasks.ts';
import { readDevelopmentSet, SETS_HINT } from '../support/development-set.ts';
import type { Figure } from '../support/figure.ts';
import { unseenVocabularies } from '../train/folds.ts';
import { keptScores } from './kept-scores.ts';
import { scorerOf } from './scorers.ts';

/** The head of the column of a figure's value: on all documents. The two others stand beside it. */
export const ALL = 'all';
const SEEN = 'two thirds read';
export const UNSEEN = 'third not read';

/**
 * The tasks that a folder has a development set for.
 *
 * @throws ContentError when it has none
 */
export function tasksIn(folder: string): TaskName[] {
  const tasks = taskNames.filter((task) => existsSync(join(folder, task, 'dev.json')));
  if (tasks.length > 0) return tasks;
  const hint = `Name a folder with TASK/dev.json for at least one of ${taskNames.join(', ')}. ${SETS_HINT}`;
  throw new ContentError('there is no development set here', { file: shownPath(folder) }, hint);
}

/** Every third document of a development set, beginning with the first, is held out: nobody reads it to write a rule. */
const isHeldOut = (index: number): boolean => index % 3 === 0;

/**
 * Predicts tasks and compares the answers with what people annotated. A document that the model for names was trained on is read with
 * weights that were trained without it.
 *
 * @param folder holds TASK/dev.json for each task
 * @returns the figures in per cent, on all documents, on the two thirds that were read and on the third that was not
 * @throws ContentError when one of the sets cannot be read
 */
export async function evaluate(folder: string, tasks: readonly TaskName[], vocabulary: Vocabulary): Promise<Figure[]> {
  const vocabularyOf = await unseenVocabularies(join(folder, 'ner/dev.json'), vocabulary);
  const figures: Figure[] = [];
  for (const task of tasks) figures.push(...(await evaluateTask(task, join(folder, task, 'dev.json'), vocabularyOf)));
  return figures;
}

async function evaluateTask(task: TaskName, path: string, vocabularyOf: (id: string) => Vocabulary): Promise<Figure[]> {
  const { schema, score } = scorerOf(task);
  const documents = await readDevelopmentSet(path, documentSchema);
  const corpora = await readDevelopmentSet(path, z.object({ corpus: z.string() }));
  const golds = await readDevelopmentSet(path, schema);
  const answers = predictAll(task, documents, vocabularyOf);
  const judged = answers.map((answer, index) => ({
    answer,
    gold: golds[index],
    corpus: corpora[index]?.corpus,
    isUnseen: isHeldOut(index),
  }));
  return keptScores
    .filter(({ task: own }) => own === task)
    .map(({ label, score: name, corpus, bar }): Figure => {
      const own = judged.filter((one) => corpus === undefined || one.corpus === corpus);
      const percentOf = (chosen: typeof own): number | null => {
        const value = chosen.length === 0 ? undefined : score(chosen)[name];
        return value === undefined || Number.isNaN(value) ? null : value * 100;
      };
      const beside = {
        [SEEN]: percentOf(own.filter(({ isUnseen }) => !isUnseen)),
        [UNSEEN]: percentOf(own.filter(({ isUnseen }) => isUnseen)),
      };
      return { label, unit: 'score', value: percentOf(own), of: own.length, bar, beside };
    });
}

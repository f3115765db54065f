import { resolve } from 'node:path';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { startProgress } from '../../lib/cli/progress.ts';
import { writeAtomic } from '../../lib/platform/files.ts';
import { callerFolder } from '../../lib/platform/folders.ts';
import { readDevelopmentSet } from '../support/development-set.ts';
import { documentSchema, type SetDocument } from './document.ts';
import { type AnswerTo, predict, type TaskName } from './tasks.ts';

/**
 * Answers a task for documents, in their order.
 *
 * @param vocabularyOf the vocabulary to read a document with, by its id
 */
export function predictAll<Name extends TaskName>(
  task: Name,
  documents: readonly SetDocument[],
  vocabularyOf: (id: string) => Vocabulary,
): AnswerTo<Name>[] {
  const progress = startProgress(documents.length);
  const answers = documents.map((document) => {
    progress.tick(document.id);
    return predict(task, document, vocabularyOf(document.id));
  });
  progress.end();
  return answers;
}

/**
 * Answers a task for every document of a file, and writes the answers as JSON.
 *
 * @param source, target paths relative to where the person is
 * @throws ContentError when the file cannot be read as `{docs: [{id, text}]}`
 */
export async function predictFile(task: TaskName, source: string, target: string, vocabulary: Vocabulary): Promise<void> {
  const hint = 'Give a file of the form {"docs": [{"id": "…", "text": "…"}]}.';
  const documents = await readDevelopmentSet(resolve(callerFolder, source), documentSchema, hint);
  const answers = predictAll(task, documents, () => vocabulary);
  const docs = answers.map((answer, index) => ({ id: documents[index]?.id, ...answer }));
  await writeAtomic(resolve(callerFolder, target), `${JSON.stringify({ docs })}\n`);
}

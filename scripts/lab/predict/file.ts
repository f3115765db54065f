import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../../../src/lib/content-error.ts';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { startProgress } from '../../lib/cli/progress.ts';
import { writeAtomic } from '../../lib/platform/files.ts';
import { callerFolder } from '../../lib/platform/folders.ts';
import { documentSchema, type EvalDocument } from './document.ts';
import { predict } from './tasks.ts';

const fileSchema = z.object({ docs: z.array(documentSchema) });

/**
 * Answers a task for every document of a file, and writes the answers as JSON.
 *
 * @param source, target paths relative to where the person is
 * @param vocabularyOf the vocabulary to read a document with, by its id
 * @throws ContentError when the file cannot be read as `{docs: [{id, text}]}`
 */
export async function predictFile(task: string, source: string, target: string, vocabularyOf: (id: string) => Vocabulary): Promise<void> {
  const { docs } = await readDocuments(source);
  const progress = startProgress(docs.length);
  const answers = docs.map((document) => {
    progress.tick(document.id);
    return predict(task, document, vocabularyOf(document.id));
  });
  progress.end();
  await writeAtomic(resolve(callerFolder, target), `${JSON.stringify({ docs: answers })}\n`);
}

async function readDocuments(source: string): Promise<{ docs: EvalDocument[] }> {
  const fault = (problem: string) =>
    new ContentError(problem, { file: source }, 'Give a file of the form {"docs": [{"id": "…", "text": "…"}]}.');
  const data = await readFile(resolve(callerFolder, source), 'utf8').catch(() => {
    throw fault('the file cannot be read');
  });
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    throw fault('the file is no JSON');
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) throw fault(`the file has not the form of a development set: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

import { existsSync } from 'node:fs';
import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { readGold } from './gold.ts';
import { examplesOf, trainNames } from './names.ts';

const folds = 3;

/**
 * For each document that the shipped weights were trained on, a vocabulary whose weights were trained without it and the rest of its
 * third, so that no document is measured by a model that has seen it.
 *
 * @param file development set of names, as `npm run lab:train` reads it; it may be missing
 * @returns the vocabulary to read a document with, by the document's id
 */
export async function unseenVocabularies(file: string, vocabulary: Vocabulary): Promise<(id: string) => Vocabulary> {
  if (!existsSync(file)) return () => vocabulary;
  const documents = await readGold(file);
  const examples = documents.map((document) => examplesOf(document, vocabulary));
  const vocabularies = Array.from({ length: folds }, (_, fold): Vocabulary => {
    return { ...vocabulary, nameModel: trainNames(examples.filter((_, index) => index % folds !== fold).flat(), vocabulary) };
  });
  const foldOf = new Map(documents.map(({ id }, index) => [id, index % folds]));
  return (id) => vocabularies[foldOf.get(id) ?? -1] ?? vocabulary;
}

import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { type Described, describe } from '../../lib/analyse/names/document.ts';
import { nameOfFeature } from '../../lib/analyse/names/features.ts';
import { findNameRuns } from '../../lib/analyse/names/runs.ts';
import { readParagraphs } from '../../lib/language/sentences.ts';

/** The stretches of a document in which names may stand, each with the names of the features of its tokens. */
export function describeTexts(texts: readonly string[], vocabulary: Vocabulary): (Described & { features: string[][] })[] {
  const paragraphs = readParagraphs(texts);
  return describe(paragraphs, vocabulary, findNameRuns(paragraphs, vocabulary)).map((stretch) => {
    const features = Array.from({ length: stretch.last - stretch.first }, (_, token) => {
      const names: string[] = [];
      stretch.tell(token, (template, value) => names.push(nameOfFeature(template, value)));
      return names;
    });
    return { ...stretch, features };
  });
}

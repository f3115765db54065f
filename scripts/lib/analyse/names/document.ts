import type { Paragraph, Sentence } from '../../language/paragraph.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { featuresOf } from './features.ts';
import { type ListTags, tagTokens } from './lists.ts';
import { ruleTags } from './rules.ts';
import { gatherSigns } from './signs.ts';
import { findStretches, type Stretch } from './stretches.ts';

/** A stretch of the article with the features of its tokens. */
export interface Described extends Stretch {
  features: string[][];
}

/** Describes each stretch of an article in which names may stand, in order. */
export function describe(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Described[] {
  const stretches = findStretches(paragraphs);
  const rules = ruleTags(paragraphs, vocabulary);
  const tagged = new Map<Sentence, ListTags>();
  for (const { sentence } of stretches) {
    if (!tagged.has(sentence)) tagged.set(sentence, tagTokens(sentence.tokens, vocabulary));
  }
  const tagsOf = (stretch: Stretch) => tagged.get(stretch.sentence) as ListTags;
  const evidence = gatherSigns(paragraphs, stretches, tagsOf);
  return stretches.map((stretch) => ({
    ...stretch,
    features: featuresOf(stretch, { evidence, tags: tagsOf(stretch), rules: rules.get(stretch.sentence) ?? [] }),
  }));
}

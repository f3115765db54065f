import type { Paragraph, Sentence } from '../../language/paragraph.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { classifyName } from './classify.ts';
import { findEntities } from './entities.ts';
import { featuresOf } from './features.ts';
import { type ListTags, tagTokens } from './lists.ts';
import { findNameRuns } from './runs.ts';
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
  const sentences = new Set(stretches.map(({ sentence }) => sentence));
  const tagged = new Map([...sentences].map((sentence) => [sentence, tagTokens(sentence.tokens, vocabulary)]));
  const tagsOf = (stretch: Stretch) => tagged.get(stretch.sentence) as ListTags;
  const evidence = gatherSigns(paragraphs, stretches, tagsOf);
  return stretches.map((stretch) => ({
    ...stretch,
    features: featuresOf(stretch, { evidence, tags: tagsOf(stretch), rules: rules.get(stretch.sentence) ?? [] }),
  }));
}

/** What the rules for names say of each token, by sentence: place in a run, kind of its entity, whether a title stands before it. */
function ruleTags(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Map<Sentence, string[]> {
  const tags = new Map<Sentence, string[]>();
  const runs = findNameRuns(paragraphs, vocabulary);
  const kinds = new Map(
    findEntities(runs, (mentions) => classifyName(mentions, vocabulary.names)).flatMap(({ kind, mentions }) =>
      mentions.map(({ run }) => [run, kind] as const),
    ),
  );
  for (const run of runs) {
    const own = tags.get(run.sentence) ?? [];
    tags.set(run.sentence, own);
    for (let i = run.first; i < run.last; i++) {
      const position = run.last - run.first === 1 ? 'U' : i === run.first ? 'B' : i === run.last - 1 ? 'L' : 'I';
      own[i] = `${position} ${kinds.get(run) ?? '?'}${run.title === '' ? '' : ' titled'}`;
    }
  }
  return tags;
}

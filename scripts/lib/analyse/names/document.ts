import type { Paragraph, Sentence } from '../../language/paragraph.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { classifyName } from './classify.ts';
import { findEntities } from './entities.ts';
import { type NoteFeature, readSigns, type SentenceSigns, tellFeatures } from './features.ts';
import { tagTokens } from './lists.ts';
import type { NameRun } from './runs.ts';
import { gatherSigns } from './signs.ts';
import { findStretches, type Stretch } from './stretches.ts';

/** A stretch of the article whose tokens have features. */
export interface Described extends Stretch {
  /** Tells the features of a token of the stretch, counted from its first. */
  tell: (token: number, note: NoteFeature) => void;
}

/** Describes each stretch of an article in which names may stand, in order. @param runs see `findNameRuns` */
export function describe(paragraphs: readonly Paragraph[], vocabulary: Vocabulary, runs: readonly NameRun[]): Described[] {
  const stretches = findStretches(paragraphs);
  const rules = ruleTags(runs, vocabulary);
  const sentences = new Set(stretches.map(({ sentence }) => sentence));
  const tagged = new Map([...sentences].map((sentence) => [sentence, tagTokens(sentence.tokens, vocabulary)]));
  const evidence = gatherSigns(paragraphs, stretches, ({ sentence }) => tagged.get(sentence) ?? []);
  const signsOf = new Map(
    [...tagged].map(([sentence, tags]): [Sentence, SentenceSigns] => [
      sentence,
      { ...readSigns(sentence.tokens, tags), rules: rules.get(sentence) ?? [], evidence },
    ]),
  );
  return stretches.map((stretch) => {
    const signs = signsOf.get(stretch.sentence) as SentenceSigns;
    return { ...stretch, tell: (token, note) => tellFeatures(stretch, stretch.first + token, signs, note) };
  });
}

/** What the rules for names say of each token, by sentence: place in a run, kind of its entity, whether a title stands before it. */
function ruleTags(runs: readonly NameRun[], vocabulary: Vocabulary): Map<Sentence, string[]> {
  const tags = new Map<Sentence, string[]>();
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

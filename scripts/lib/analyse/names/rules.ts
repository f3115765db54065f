import type { Paragraph, Sentence } from '../../language/paragraph.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { classifyName } from './classify.ts';
import { findEntities } from './entities.ts';
import { findNameRuns } from './runs.ts';

/** What the rules for names say of each token, by sentence: place in a run, kind of its entity, whether a title stands before it. */
export function ruleTags(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Map<Sentence, string[]> {
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

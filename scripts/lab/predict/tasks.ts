import type { Vocabulary } from '../../lib/analyse/model/vocabulary.ts';
import { rankSentences } from '../../lib/analyse/structure/key-points.ts';
import { rankRoots } from '../../lib/analyse/themes/themes.ts';
import type { Span } from '../../lib/language/paragraph.ts';
import { predictActors } from './actors.ts';
import { predictAttributions } from './attribution.ts';
import { predictClusters } from './coref.ts';
import { type EvalDocument, type Reading, readDocument } from './document.ts';
import { predictToponyms } from './metonymy.ts';
import { predictNames } from './ner.ts';

type Predict = (reading: Reading) => Record<string, unknown>;

/** What each task of the development sets is answered with, from the one analysis that the site uses. */
const tasks: Record<string, Predict> = {
  ner: predictNames,
  actors: predictActors,
  attribution: predictAttributions,
  coref: predictClusters,
  timex: ({ analysis, place }) => ({
    timex: analysis.dates.map(({ paragraph, from, ...span }) => ({ ...place(paragraph, span), when: from })),
  }),
  keysent: ({ document, analysis, place }) => {
    const ranked = rankSentences(
      analysis.paragraphs,
      analysis.mentions,
      analysis.themes.flatMap((theme) => theme.because),
    ).map(({ paragraph, ...span }) => place(paragraph, span));
    const units = document.sentences ?? [];
    const shared = (unit: Span, sentence: Span) => Math.min(unit.end, sentence.end) - Math.max(unit.start, sentence.start);
    // a unit may be a part of a sentence, or the date line before it: the sentence stands for the unit that it shares most with
    const order = ranked.flatMap((sentence) => {
      const overlaps = units.map((unit) => shared(unit, sentence));
      const most = Math.max(0, ...overlaps);
      return most > 0 ? [overlaps.indexOf(most)] : [];
    });
    return { ranking: [...new Set(order)] };
  },
  metonymy: predictToponyms,
  topics: ({ analysis, vocabulary }) => ({ topics: rankRoots(analysis.paragraphs, vocabulary.themes).slice(0, 1) }),
  segmentation: ({ analysis, place }) => ({
    boundaries: analysis.sections.slice(1).map(({ first }) => place(first, { start: 0, end: 0 }).start),
  }),
};

export const taskNames: readonly string[] = Object.keys(tasks);

/**
 * The answer to one task for one document.
 *
 * @throws RangeError for a task that is none of `taskNames`
 */
export function predict(task: string, document: EvalDocument, vocabulary: Vocabulary): Record<string, unknown> {
  const answer = tasks[task];
  if (!answer) throw new RangeError(`there is no task ${task}`);
  return { id: document.id, ...answer(readDocument(document, vocabulary, task === 'segmentation' ? document.sentence_starts : undefined)) };
}

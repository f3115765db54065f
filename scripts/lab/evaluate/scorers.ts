import type { z } from 'zod';
import type { AnswerTo, TaskName } from '../predict/tasks.ts';
import { clustersSchema, scoreClusters } from './scores/clusters.ts';
import { datesSchema, scoreDates } from './scores/dates.ts';
import { keySentencesSchema, scoreKeySentences, scoreSections, scoreTopics, sectionsSchema, topicsSchema } from './scores/documents.ts';
import { namesSchema, scoreNames } from './scores/names.ts';
import { placesSchema, scorePlaces } from './scores/places.ts';
import type { Judged, Scores } from './scores/score.ts';
import { scoreStatements, statementsSchema } from './scores/statements.ts';

/** What people annotated in a document of a task, and how answers are compared with it. */
export interface Scorer<Gold, Answer> {
  schema: z.ZodType<Gold>;
  score: (judged: readonly Judged<Gold, Answer>[]) => Scores;
}

/**
 * The scorer of each task. The figures are those of the shared tasks and papers that the sets come from; scripts/lab/README.md says
 * which.
 */
const scorers = {
  ner: { schema: namesSchema, score: scoreNames },
  actors: { schema: namesSchema, score: scoreNames },
  attribution: { schema: statementsSchema, score: scoreStatements },
  coref: { schema: clustersSchema, score: scoreClusters },
  timex: { schema: datesSchema, score: scoreDates },
  keysent: { schema: keySentencesSchema, score: scoreKeySentences },
  metonymy: { schema: placesSchema, score: scorePlaces },
  topics: { schema: topicsSchema, score: scoreTopics },
  segmentation: { schema: sectionsSchema, score: scoreSections },
};

/** The scorer of a task; of the gold it takes whatever its own schema reads. */
export const scorerOf = <Name extends TaskName>(task: Name): Scorer<unknown, AnswerTo<Name>> =>
  scorers[task] as unknown as Scorer<unknown, AnswerTo<Name>>;

import { z } from 'zod';
import type { AnswerTo } from '../../predict/tasks.ts';
import { f1, type Judged, keyOf, overlaps, type Scores } from './score.ts';

export const placesSchema = z.object({
  /** `reading`: literal, metonymic, associative; `other` for what only looks like a place. */
  toponyms: z.array(z.object({ start: z.int(), end: z.int(), reading: z.string() })),
});

/** F1 of the places that are read as somebody who acts there (`metonymic`). A prediction that touches no annotated place does not count. */
export function scorePlaces(judged: readonly Judged<z.infer<typeof placesSchema>, AnswerTo<'metonymy'>>[]): Scores {
  let [right, predicted, expected] = [0, 0, 0];
  for (const { gold, answer } of judged) {
    const places = gold.toponyms.filter(({ reading }) => reading !== 'other');
    const readings = new Map(answer.toponyms.map((own) => [keyOf(own), own.reading]));
    predicted += answer.toponyms.filter((own) => own.reading === 'metonymic' && places.some((place) => overlaps(own, place))).length;
    const metonymic = places.filter(({ reading }) => reading === 'metonymic');
    expected += metonymic.length;
    right += metonymic.filter((place) => readings.get(keyOf(place)) === 'metonymic').length;
  }
  return { metonymic: f1(right, predicted, expected) };
}

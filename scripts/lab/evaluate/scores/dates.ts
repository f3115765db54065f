import { z } from 'zod';
import type { AnswerTo } from '../../predict/tasks.ts';
import { f1, type Judged, overlaps, type Scores } from './score.ts';

export const datesSchema = z.object({
  /** `when`, or where it is a period `from`: YYYY, YYYY-MM or YYYY-MM-DD; an annotated date may have no value. */
  timex: z.array(z.object({ start: z.int(), end: z.int(), when: z.string().nullish(), from: z.string().nullish() })),
});

/** F1 of dates that overlap (`overlap`), and of the dates with a value the share whose value was found (`value`). */
export function scoreDates(judged: readonly Judged<z.infer<typeof datesSchema>, AnswerTo<'timex'>>[]): Scores {
  let [right, predicted, expected, valued, valueRight] = [0, 0, 0, 0, 0];
  for (const { gold, answer } of judged) {
    const left = [...answer.timex];
    predicted += left.length;
    expected += gold.timex.length;
    for (const date of gold.timex) {
      const value = date.when || date.from;
      if (value) valued += 1;
      const at = left.findIndex((own) => overlaps(own, date));
      const [own] = at < 0 ? [] : left.splice(at, 1);
      if (!own) continue;
      right += 1;
      if (value && own.when?.startsWith(value)) valueRight += 1;
    }
  }
  return { overlap: f1(right, predicted, expected), value: valueRight / (valued || 1) };
}

import { z } from 'zod';
import type { Span } from '../../../lib/language/paragraph.ts';
import type { AnswerTo } from '../../predict/tasks.ts';
import { f1, type Judged, keyOf, type Scores } from './score.ts';

const range = z.tuple([z.int(), z.int()]);

export const clustersSchema = z.object({
  clusters: z.array(
    z.object({
      id: z.string(),
      /** `head` is the token that the mention is about, `core` the name in it. */
      mentions: z.array(z.object({ start: z.int(), end: z.int(), kind: z.string(), head: range, core: range.nullish() })),
    }),
  ),
});
type GoldMention = z.infer<typeof clustersSchema>['clusters'][number]['mentions'][number];

/** F1 of the links between two mentions of the same (`links`). Pronouns, and predicted mentions that are none of people's, do not count. */
export function scoreClusters(judged: readonly Judged<z.infer<typeof clustersSchema>, AnswerTo<'coref'>>[]): Scores {
  let [right, predicted, expected] = [0, 0, 0];
  for (const { gold, answer } of judged) {
    const all = gold.clusters.flatMap(({ id, mentions }) =>
      mentions.filter(({ kind }) => kind !== 'pronoun').map((mention) => ({ ...mention, cluster: id })),
    );
    const clusterOf = new Map(all.map((mention) => [keyOf(mention), mention.cluster]));
    for (const members of Map.groupBy(clusterOf.keys(), (key) => clusterOf.get(key)).values()) expected += linksIn(members.length);
    for (const { mentions } of answer.clusters) {
      const keys = new Set(mentions.flatMap((mention) => (clusterOf.has(keyOf(mention)) ? keyOf(mention) : (nearest(mention, all) ?? []))));
      predicted += linksIn(keys.size);
      for (const members of Map.groupBy(keys, (key) => clusterOf.get(key)).values()) right += linksIn(members.length);
    }
  }
  return { links: f1(right, predicted, expected) };
}

const linksIn = (count: number): number => (count * (count - 1)) / 2;

/**
 * The mention that a predicted one with other ends stands for: of those whose head or name it holds, or whose head holds it, the most
 * alike.
 */
function nearest(own: Span, mentions: readonly GoldMention[]): string | undefined {
  let best: { key: string; share: number } | undefined;
  for (const mention of mentions) {
    const { head, core } = mention;
    if (!holds(own, head) && !(core && holds(own, core)) && !(head[0] <= own.start && own.end <= head[1])) continue;
    const shared = Math.min(own.end, mention.end) - Math.max(own.start, mention.start);
    const share = shared / (mention.end - mention.start + own.end - own.start - shared);
    if (shared > 0 && share > (best?.share ?? 0)) best = { key: keyOf(mention), share };
  }
  return best?.key;
}

const holds = ({ start, end }: Span, [from, to]: [number, number]): boolean => start <= from && to <= end;

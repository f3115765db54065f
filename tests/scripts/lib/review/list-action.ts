import fc from 'fast-check';
import { items } from '../../../../scripts/lib/review/items.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { Place } from '../../../../src/schemas/action.ts';
import { actorKindSchema, relationSchema } from '../../../../src/schemas/actor.ts';
import { text } from '../../../support/arbitraries.ts';

/** What a person may want, of an explainer whose things are told by numbers. */
export const draw = fc.record({
  kind: fc.nat(),
  numbers: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  name: text,
  isOdd: fc.boolean(),
});
export type Draw = typeof draw extends fc.Arbitrary<infer Drawn> ? Drawn : never;

export const pick = <Own>(list: readonly Own[], number = 0): Own | undefined => list[number % Math.max(1, list.length)];

/** Something to do to this explainer as it is now: mostly possible, as the words that it is about are there. */
export function actionFor(mdx: string, { kind, numbers, name, isOdd }: Draw): unknown {
  const { data, sections } = readExplainer(mdx, 'a.mdx');
  const passages = sections.flatMap((section) => section.passages);
  const [first, second, third, fourth, fifth, sixth] = numbers as [number, number, number, number, number, number];
  const passage = pick(passages, first);
  const marked = (number: number): Place | undefined => {
    const own = pick(
      passages.filter(({ marks }) => marks.length > 0),
      number,
    );
    const mark = pick(own?.marks ?? [], second);
    return own && mark && { passage: own.id, start: mark.start, end: mark.end };
  };
  const words = (one: number, other: number): Place => {
    const cuts = [...(passage?.text ?? '').matchAll(/\b/gu)].map(({ index }) => index);
    const start = isOdd ? (pick(cuts, one) ?? 0) : one % Math.max(1, passage?.text.length ?? 0);
    return { passage: passage?.id ?? '', start, end: Math.min(start + 1 + (other % 20), passage?.text.length ?? 0) };
  };
  const at = words(second, third);
  const [actor, other] = [pick(data.actors, fourth)?.id ?? 'nobody', pick(data.actors, fifth)?.id ?? 'nobody'];
  const actorKind = pick(actorKindSchema.options, sixth);
  const { id: statement } = pick(data.statements, fourth) ?? { id: 's9999' };
  const [date, point] = [pick(data.dates, fourth), pick(data.keyPoints, fourth)];
  const quote = (own: { passage: string; text: string } | undefined) => ({ passage: own?.passage ?? 'b9999', text: own?.text ?? 'x' });
  const item = pick(items(mdx, 'a.mdx'), fourth);
  const all: unknown[] = [
    { do: 'accept', key: item?.key ?? '' },
    { do: 'reject', key: item?.key ?? '' },
    { do: 'edit', key: item?.key ?? '', values: { [item?.fields[0]?.name ?? 'name']: name } },
    { do: 'accept all', kind: item?.kind ?? 'actor' },
    { do: 'tag', at, actor, as: pick(relationSchema.options, sixth) },
    { do: 'tag', at: marked(fifth) ?? at, actor, as: 'alias' },
    { do: 'untag', at: marked(fifth) ?? at },
    { do: 'add actor', at, name, kind: actorKind },
    { do: 'change actor', actor, name, kind: actorKind, ...(isOdd && { of: other }) },
    { do: 'remove actor', actor },
    { do: 'merge actors', actor, into: other },
    { do: 'split actor', actor, at: [marked(fifth) ?? at], name, kind: actorKind },
    { do: 'add theme', theme: isOdd ? 'diplomacy' : 'ferries' },
    { do: 'remove theme', theme: pick(data.themes, fourth)?.id ?? 'nothing' },
    {
      do: 'add statement',
      content: isOdd ? [at] : [at, words(third, fourth)],
      ...(fifth % 2 && { source: words(fourth, fifth), cue: words(fifth, sixth) }),
      ...(sixth % 2 && { actor }),
    },
    { do: 'change statement', statement, ...(isOdd ? { content: [at], source: null } : { cue: at, actor: sixth % 2 ? null : actor }) },
    { do: 'remove statement', statement },
    { do: 'add key point', at },
    { do: 'remove key point', ...quote(point) },
    { do: 'add date', at, on: '2019-05-01', ...(isOdd && { to: `2019-05-0${1 + (sixth % 3)}` }) },
    { do: 'change date', ...quote(date), on: isOdd ? '2019' : '2019-05' },
    { do: 'remove date', ...quote(date) },
  ];
  return pick(all, kind);
}

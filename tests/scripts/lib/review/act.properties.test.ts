import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeExplainer } from '../../../../scripts/lib/explainer/write-explainer.ts';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import { act } from '../../../../scripts/lib/review/act.ts';
import { items } from '../../../../scripts/lib/review/items.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { toLineEnds } from '../../../../src/lib/explainer/file.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import { type Action, actionSchema, type Place } from '../../../../src/schemas/action.ts';
import { actorKindSchema, relationSchema } from '../../../../src/schemas/actor.ts';
import { article } from '../../../support/analysis-samples.ts';
import { analysis as anyAnalysis, text } from '../../../support/arbitraries.ts';
import { context, ferry, wordsOf } from './acts.ts';

const folder = new URL('../../../fixtures/explainers/', import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

const generated = anyAnalysis.map((analysis) =>
  writeExplainer({
    article,
    source: { file: 'a.txt', sha256: 'a'.repeat(64) },
    analysis,
    passages: analysis.paragraphs.map((_, index) => `b${1111 + index}`),
    statements: analysis.statements.map((_, index) => `s${1111 + index}`),
    sections: analysis.sections.map((_, index) => `part-${index}`),
  }),
);
const explainer = fc.tuple(fc.oneof({ weight: 3, arbitrary: generated }, fc.constantFrom(ferry, ...fixtures)), fc.boolean());

/** What a person may want, of an explainer whose things are told by numbers. */
const draw = fc.record({ kind: fc.nat(), numbers: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), name: text, isOdd: fc.boolean() });
type Draw = typeof draw extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const pick = <Own>(list: readonly Own[], number = 0): Own | undefined => list[number % Math.max(1, list.length)];

/** Something to do to this explainer as it is now: mostly possible, as the words that it is about are there. */
function actionFor(mdx: string, { kind, numbers, name, isOdd }: Draw): unknown {
  const { data, sections } = readExplainer(mdx, context.file);
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
  const item = pick(items(mdx, context.file), fourth);
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

/** The explainer after an action; null where that was refused as an editor is told. */
function tryAct(mdx: string, action: Action): string | null {
  try {
    return act(mdx, action, context);
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    if (faults.every((fault) => fault instanceof ContentError)) return null;
    throw error;
  }
}

test('whatever is done, the explainer can be read, the article has the words that it had, and the next run keeps it', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(explainer, fc.array(draw, { minLength: 1, maxLength: 8 }), ([start, isWindows], draws) => {
      const before = isWindows ? start.replaceAll('\n', '\r\n') : start;
      let mdx = before;
      for (const own of draws) {
        const parsed = actionSchema.safeParse(actionFor(mdx, own));
        const next = parsed.success ? tryAct(mdx, parsed.data) : null;
        if (!parsed.success || next === null) continue;
        done.add(parsed.data.do);
        readExplainer(next, context.file);
        expect(wordsOf(next)).toEqual(wordsOf(before));
        expect(next.replaceAll(isWindows ? '\r\n' : '', '')).not.toMatch(isWindows ? /[\r\n]/ : /\r/);
        mdx = next;
      }
      const generated = start.replace(/sha256: '\w+'/, `sha256: '${'b'.repeat(64)}'`);
      const merged = mergeExplainers({ base: start, edited: mdx, generated }, nothingRejected);
      expect(merged).toMatchObject({ conflicts: [], gone: [] });
      expect(saidIn(merged.mdx)).toEqual(saidIn(mdx));
    }),
    { numRuns: 60 },
  );
  expect(done.size).toBeGreaterThan(15);
});

/** What an explainer says, but for the hash of its article. */
function saidIn(mdx: string): unknown {
  const { data, sections } = readExplainer(toLineEnds(mdx), context.file);
  const marked = sections.flatMap(({ id, heading, from, passages }) => [
    id,
    heading,
    from,
    passages.map(({ text, mentions }) => [text, mentions]),
  ]);
  return { ...data, source: data.source.file, marked };
}

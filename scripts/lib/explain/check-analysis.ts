import { z } from 'zod';
import { actorSchema, relationSchema } from '../../../src/schemas/actor.ts';
import { confidenceSchema as confidence, provenanceSchema } from '../../../src/schemas/provenance.ts';
import { statementKindSchema } from '../../../src/schemas/statement.ts';
import { themeSchema } from '../../../src/schemas/theme.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import type { Span } from '../language/paragraph.ts';

const paragraph = z.int().min(0);
const span = z.looseObject({ start: z.int().min(0), end: z.int().min(1) });
const point = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date is written YYYY, YYYY-MM or YYYY-MM-DD');

const shownSchema = z.looseObject({
  paragraphs: z.array(z.looseObject({ text: z.string() })),
  headline: z.looseObject({ text: z.string().min(1), from: provenanceSchema }),
  actors: z.array(actorSchema),
  themes: z.array(themeSchema),
  mentions: z.array(span.extend({ paragraph, actor: z.string(), relation: relationSchema })),
  dates: z.array(span.extend({ paragraph, confidence, from: point, to: point.optional() })),
  statements: z.array(
    z.looseObject({
      paragraph,
      confidence,
      source: span.nullable(),
      actor: z.string().nullable(),
      cue: span.nullable(),
      content: z.array(span).min(1),
      kind: statementKindSchema,
    }),
  ),
  sections: z.array(z.looseObject({ heading: z.string().min(1).nullable(), from: provenanceSchema, first: paragraph, last: paragraph })),
  keyPoints: z.array(span.extend({ paragraph, confidence })),
});

/**
 * Whether an analysis can be made into an explainer of an article.
 *
 * @param texts the paragraphs of the article, which are to be as they were
 * @returns the first thing that is wrong, by its path; undefined where nothing is
 */
export function faultOfAnalysis(given: unknown, texts: readonly string[]): string | undefined {
  const read = shownSchema.safeParse(given);
  if (!read.success) return `${read.error.issues[0]?.path.join('.') || 'the analysis'}: ${read.error.issues[0]?.message}`;
  const analysis = given as Analysis;
  return (
    changedParagraph(analysis, texts) ?? strayActor(analysis) ?? unsure(analysis) ?? straySpan(analysis, texts) ?? brokenOutline(analysis)
  );
}

function changedParagraph({ paragraphs }: Analysis, texts: readonly string[]): string | undefined {
  if (paragraphs.length !== texts.length) return `paragraphs: the article has ${texts.length}, not ${paragraphs.length}`;
  const changed = paragraphs.findIndex(({ text }, index) => text !== texts[index]);
  return changed < 0 ? undefined : `paragraphs.${changed}: its text is not the article's`;
}

function strayActor({ actors, mentions, statements }: Analysis): string | undefined {
  const ids = actors.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) return `actors: "${twice}" is there twice`;
  const named = [...mentions, ...statements].flatMap(({ actor }) => actor ?? []);
  const stray = named.find((id) => !ids.includes(id));
  return stray === undefined ? undefined : `actors: "${stray}" is named, and is not among them`;
}

/** The schemas of actors and themes leave out the confidence of what a person wrote. */
function unsure({ actors, themes }: Analysis): string | undefined {
  const without = [...actors, ...themes].find((item) => item.confidence === undefined);
  return without && `"${without.id}" has no confidence`;
}

function straySpan({ mentions, dates, statements, keyPoints }: Analysis, texts: readonly string[]): string | undefined {
  const spans: [path: string, paragraph: number, Span][] = [
    ...Object.entries({ mentions, dates, keyPoints }).flatMap(([kind, items]) =>
      items.map((item, index): [string, number, Span] => [`${kind}.${index}`, item.paragraph, item]),
    ),
    ...statements.flatMap(({ paragraph, source, cue, content }, index) =>
      [source, cue, ...content].flatMap((span): [string, number, Span][] => (span ? [[`statements.${index}`, paragraph, span]] : [])),
    ),
  ];
  const stray = spans.find(([, paragraph, { start, end }]) => start >= end || end > (texts[paragraph]?.length ?? 0));
  if (stray) return `${stray[0]}: there is no text at these offsets of paragraph ${stray[1]}`;
  const overlapping = mentions.findIndex((one, index) =>
    mentions.some((other, at) => at < index && other.paragraph === one.paragraph && other.start < one.end && one.start < other.end),
  );
  return overlapping < 0 ? undefined : `mentions.${overlapping}: it overlaps another`;
}

function brokenOutline({ sections, paragraphs }: Analysis): string | undefined {
  let next = 0;
  for (const [index, { first, last }] of sections.entries()) {
    if (first !== next || last < first) return `sections.${index}: it is to start with paragraph ${next}`;
    next = last + 1;
  }
  return next === paragraphs.length ? undefined : `sections: they hold ${next} of ${paragraphs.length} paragraphs`;
}

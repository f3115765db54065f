import { z } from 'zod';
import type { Described } from '../../lib/analyse/names/document.ts';
import { labels, type NameClass } from '../../lib/analyse/names/label-chain.ts';
import type { Span, Token } from '../../lib/language/paragraph.ts';
import { readDevelopmentSet } from '../support/development-set.ts';

const span = z.object({ start: z.int(), end: z.int() });

const goldSchema = z.object({
  id: z.string(),
  corpus: z.string(),
  licence: z.string(),
  redistributable: z.boolean(),
  text: z.string(),
  entities: z.array(span.extend({ type: z.enum(['PER', 'ORG', 'LOC']) })),
  neutral: z.array(span),
});

/** A document with its names as people marked them. */
export type GoldDocument = z.infer<typeof goldSchema>;

const classes: Record<string, NameClass> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** The gold spans of a document without articles and possessives, longest first; neutral ones only where they touch no name. */
export function goldSpans({ text, entities, neutral }: GoldDocument): (Span & { kind: NameClass })[] {
  const names = entities.map(({ type, ...span }) => ({ ...trim(text, span), kind: classes[type] as NameClass }));
  const others = neutral
    .filter((span) => !names.some((name) => name.start < span.end && span.start < name.end))
    .map((span) => ({ ...trim(text, span), kind: 'other' as const }));
  const kept: (Span & { kind: NameClass })[] = [];
  for (const span of [...names, ...others].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (span.end > span.start && !kept.some((other) => other.start < span.end && span.start < other.end)) kept.push(span);
  }
  return kept;
}

/** The scorer's reading of a span: no article before it, no possessive or mark after it. */
function trim(text: string, { start, end }: Span): Span {
  const head = /^(?:[\s"“”‘’'([—–-]|(?:the|an|a)\s)+/i.exec(text.slice(start, end));
  const from = start + (head?.[0].length ?? 0);
  const tail = /(?:['’]s|['’]|[\s,;:!?"“”)\]…—–-])+$/i.exec(text.slice(from, end));
  return { start: from, end: end - (tail?.[0].length ?? 0) };
}

/** The right labels of a stretch. @param offset where the stretch's paragraph begins in the document's text */
export function goldLabels(stretch: Described, offset: number, spans: readonly (Span & { kind: NameClass })[]): number[] {
  const tokens = stretch.sentence.tokens.slice(stretch.first, stretch.last);
  const owners = tokens.map((token: Token) =>
    spans.findIndex((span) => span.start < offset + token.end && offset + token.start < span.end),
  );
  return owners.map((owner, i) => {
    const span = spans[owner];
    if (!span) return 0;
    const [begins, ends] = [owners[i - 1] !== owner, owners[i + 1] !== owner];
    const position = begins ? (ends ? 'U' : 'B') : ends ? 'L' : 'I';
    return labels.findIndex((label) => label.position === position && label.kind === span.kind);
  });
}

/**
 * The documents of a development set of names that may be published.
 *
 * @throws ContentError when the file cannot be read, or has another form
 */
export async function readGold(file: string): Promise<GoldDocument[]> {
  return (await readDevelopmentSet(file, goldSchema)).filter(({ redistributable }) => redistributable);
}

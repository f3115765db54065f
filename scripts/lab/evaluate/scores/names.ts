import { z } from 'zod';
import type { Span } from '../../../lib/language/paragraph.ts';
import type { AnswerTo } from '../../predict/tasks.ts';
import { f1, type Judged, keyOf, overlaps, type Scores } from './score.ts';

const span = z.object({ start: z.int(), end: z.int() });

/** A document of `ner` (one type a name) or of `actors` (every type that is accepted). `neutral` are spans that nobody has to find. */
export const namesSchema = z.object({
  text: z.string(),
  entities: z.array(span.extend({ type: z.string().optional(), types: z.array(z.string()).optional() })),
  neutral: z.array(span).default([]),
});

/**
 * F1 of spans with the right ends and type (`strict`), and of those with the right ends (`untyped`). Spans are compared by their cores. A
 * prediction that touches a neutral span and no name is left out.
 */
export function scoreNames(judged: readonly Judged<z.infer<typeof namesSchema>, AnswerTo<'ner' | 'actors'>>[]): Scores {
  let [strict, untyped, predicted, expected] = [0, 0, 0, 0];
  for (const { gold, answer } of judged) {
    const names = coresIn(gold.text, gold.entities);
    const found = [...coresIn(gold.text, answer.entities).values()].filter(
      ({ core }) =>
        [...names.values()].some((name) => overlaps(core, name.core)) || !gold.neutral.some((neutral) => overlaps(core, neutral)),
    );
    for (const { core, first } of found) {
      const name = names.get(keyOf(core));
      if (!name) continue;
      untyped += 1;
      if (name.types.includes(first)) strict += 1;
    }
    predicted += found.length;
    expected += names.size;
  }
  return { strict: f1(strict, predicted, expected), untyped: f1(untyped, predicted, expected) };
}

interface Core {
  core: Span;
  /** The type of the first span with this core, and those of all. */
  first: string | undefined;
  types: (string | undefined)[];
}

/** The cores of spans, each once. */
function coresIn(text: string, spans: readonly (Span & { type?: string | undefined; types?: string[] | undefined })[]): Map<string, Core> {
  const cores = new Map<string, Core>();
  for (const { type, types = [type], ...span } of spans) {
    const core = coreOf(text, span);
    if (core.end <= core.start) continue;
    const known = cores.get(keyOf(core));
    if (known) known.types.push(...types);
    else cores.set(keyOf(core), { core, first: types[0], types: [...types] });
  }
  return cores;
}

const ARTICLE = /^(?:the|a|an)\s+/i;
const POSSESSIVE = /['’]s?$/i;
const EDGE = /[\s.,;:!?"“”‘’'()[\]{}…—–-]/;
const ABBREVIATION = /(?:^|[\s.])[A-Za-z]{1,3}\.$/;
const INITIALS = /\.[A-Za-z]\.$/;

/** A span without an article before it, a possessive after it, and marks around it; the last point of initials stays. */
export function coreOf(text: string, { start, end }: Span): Span {
  while (start < end) {
    const words = text.slice(start, end);
    const article = ARTICLE.exec(words)?.[0].length ?? 0;
    const possessive = POSSESSIVE.exec(words)?.[0].length ?? 0;
    if (article > 0) start += article;
    else if (possessive > 0 && possessive < words.length) end -= possessive;
    else if (EDGE.test(words.charAt(0))) start += 1;
    else if (EDGE.test(words.slice(-1)) && !ABBREVIATION.test(words)) end -= 1;
    else break;
  }
  const words = text.slice(start, end);
  return { start, end: words.endsWith('.') && !INITIALS.test(words) ? end - 1 : end };
}

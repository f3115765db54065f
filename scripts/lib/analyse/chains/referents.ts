import type { Paragraph, Span } from '../../language/paragraph.ts';
import type { Cast, FoundName, FoundNominal, NameKind } from '../model/analysis.ts';
import { inTextOrder, type PlacedSpan } from '../model/placed.ts';
import type { KnownHit } from '../names/known.ts';

/** A name or noun phrase that may refer to what another one refers to. */
export interface Referent extends PlacedSpan {
  form: 'name' | 'noun';
  kind: NameKind | 'group' | 'country' | 'government';
  /** Its words without an article before them or a possessive after them. */
  words: string[];
  /** Its head in lower case: the last word of a name, the head noun of a phrase. */
  head: string;
  /** The word before it in lower case: "the", "this", "a". */
  before: string;
  /** The actor that it is a mention of, by name or title. */
  actor: string | null;
}

/** What the article refers with, in the order of the text, longer before shorter at one place. */
export function referentsOf(
  paragraphs: readonly Paragraph[],
  names: readonly FoundName[],
  nominals: readonly FoundNominal[],
  known: readonly KnownHit[],
  { actors, mentions }: Cast,
): Referent[] {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const found = new Map<string, Referent>();
  const add = (place: PlacedSpan, rest: Pick<Referent, 'form' | 'kind' | 'actor'> & { head?: Span }) => {
    const { text } = paragraphs[place.paragraph] as Paragraph;
    const own = trimmed(text, place);
    const key = `${place.paragraph}:${own.start}:${own.end}`;
    const known = found.get(key);
    if (known) {
      known.actor ??= rest.actor;
      return;
    }
    const words = text.slice(own.start, own.end).split(/\s+/);
    const { head: span, ...kept } = rest;
    const head = (span ? text.slice(span.start, span.end) : (words.at(-1) as string)).toLowerCase();
    const before = /([\p{L}]+)\s+$/u.exec(text.slice(Math.max(0, own.start - 20), own.start))?.[1]?.toLowerCase() ?? '';
    found.set(key, { paragraph: place.paragraph, ...own, ...kept, words, head, before });
  };
  for (const mention of mentions) {
    const kind = kinds.get(mention.actor);
    if (!kind || kind === 'group' || mention.relation === 'metonym' || mention.relation === 'demonym') continue;
    if (mention.relation === 'nominal' && kind !== 'person' && kind !== 'organisation') continue;
    add(mention, { form: mention.relation === 'nominal' ? 'noun' : 'name', kind, actor: mention.actor });
  }
  for (const { role, actor, ...place } of known)
    if (actor.kind === 'country' && (role === 'name' || role === 'alias')) add(place, { form: 'name', kind: 'country', actor: actor.id });
  for (const name of names) add(name, { form: 'name', kind: name.kind, actor: null });
  for (const { form, kind, head, ...place } of nominals) if (form === 'noun') add(place, { form: 'noun', kind, actor: null, head });
  settleKinds([...found.values()]);
  return [...found.values()].sort((a, b) => inTextOrder(a, b) || b.end - a.end);
}

/** One sense per discourse (Gale, Church and Yarowsky 1992): a name is of the kind that most of its mentions are. */
function settleKinds(referents: readonly Referent[]): void {
  const names = Map.groupBy(
    referents.filter(({ form, actor }) => form === 'name' && actor === null),
    ({ words }) => words.join(' '),
  );
  for (const own of names.values()) {
    const kinds = [...Map.groupBy(own, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
    for (const referent of own) referent.kind = kinds[0]?.[0] ?? referent.kind;
  }
}

/** The words of a referent, for comparing: without points, apostrophes straight. */
export const keyOf = ({ words }: Referent): string => words.join(' ').replaceAll('.', '').replaceAll('’', "'");

function trimmed(text: string, { start, end }: Span): Span {
  const opening = /^(?:the|this|that|these|those|an?)\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const closing = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + opening, end: end - closing };
}

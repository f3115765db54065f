import type { Paragraph } from '../../language/paragraph.ts';
import type { Cast, FoundActor, FoundMention, FoundStatement } from '../model/analysis.ts';

/** The cast of an article, to be asked for one actor and one paragraph. */
export interface KnownCast extends Pick<Cast, 'genders'> {
  actors: ReadonlyMap<string, FoundActor>;
  mentionsOf: ReadonlyMap<number, readonly FoundMention[]>;
}

/**
 * Whose quotation may go on in a paragraph that begins with one and names nobody: whoever was quoted, or announced, last in the paragraph before.
 * Where that quotation was closed, another person comes after it, or two have spoken by turns, it stays open.
 *
 * @param earlier what was said before the paragraph, in order
 * @returns `goesOn`: the quotation was left open, or announced; else only its place tells whose this is
 */
export function quotedBefore(
  paragraph: number,
  paragraphs: readonly Paragraph[],
  cast: KnownCast,
  earlier: readonly FoundStatement[],
): { statement: FoundStatement; goesOn: boolean } | undefined {
  const last = earlier.at(-1);
  if (!last || last.paragraph !== paragraph - 1 || (last.kind === 'indirect' && last.content.length > 0)) return undefined;
  const { text } = paragraphs[last.paragraph] as Paragraph;
  const words = last.content.at(-1);
  const isOpen = words !== undefined && words.end >= text.trimEnd().length && !/["”»'’]$/.test(text.slice(0, words.end));
  if (isOpen || words === undefined) return { statement: last, goesOn: true };
  return isFollowedByAnother(last, cast) || spokeByTurns(last, earlier) ? undefined : { statement: last, goesOn: false };
}

function isFollowedByAnother({ paragraph, content, source, cue, actor }: FoundStatement, { actors, mentionsOf }: KnownCast): boolean {
  const end = Math.max(...[...content, source, cue].map((span) => span?.end ?? 0));
  const others = mentionsOf.get(paragraph)?.filter((mention) => mention.start >= end && mention.actor !== actor) ?? [];
  return others.some((mention) => actors.get(mention.actor)?.kind === 'person');
}

/** Whether somebody else was quoted in the paragraph before the last: the third may be either. */
function spokeByTurns(last: FoundStatement, earlier: readonly FoundStatement[]): boolean {
  const before = earlier.slice(earlier.findLastIndex(({ paragraph }) => paragraph < last.paragraph - 1) + 1);
  return before.some(
    ({ paragraph, kind, actor, carried }) =>
      paragraph === last.paragraph - 1 && kind === 'direct' && carried === null && actor !== last.actor,
  );
}

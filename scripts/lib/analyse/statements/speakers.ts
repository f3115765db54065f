import { singular } from '../../language/nouns.ts';
import type { Paragraph, Span } from '../../language/paragraph.ts';
import { grammar, nominals, parts, roles } from '../../language/word-lists.ts';
import type { Cast, FoundMention, FoundStatement } from '../model/analysis.ts';
import type { NameLists } from '../model/vocabulary.ts';
import { type Attribution, confidenceOf } from './attribution.ts';
import { type KnownCast, quotedBefore } from './continued.ts';
import { isJoint, tellsOfSeveral } from './joint.ts';
import type { BlockQuotation } from './quotation-blocks.ts';

/**
 * What a person is stands right before the name: "Harbour Authority spokesman ", "co-author of the study ", but not "friends of ", "Doe, " or "a
 * friend who knows ". Nor "friends of former mayor ", "a source close to mayor ": that is what somebody else is.
 */
function isOffice(words: string, { people }: NameLists): boolean {
  const own = words
    .slice(words.lastIndexOf(',') + 1)
    .trimEnd()
    .split(/\s+/);
  const word = own.at(-1) ?? '';
  if (!/^\p{Ll}+$/u.test(word) || !/\s$/.test(words)) return false;
  if (grammar.phraseLinks.has(word) || /^(and|or|than|but|as)$|ing$/.test(word)) return false;
  if (/\b(?:who|whom|whose|which|that)\b/.test(words)) return false;
  const isPerson = (noun: string): boolean => people.has(noun) || parts.roleNouns.has(noun) || nominals.people.has(noun);
  // What links two words with capitals is a part of a name: "Department of Transportation", "Head of the River".
  const isNamed = (at: number): boolean =>
    isCapital(own[at - 1]) &&
    isCapital(own[own[at + 1] === 'the' ? at + 2 : at + 1]) &&
    !isPerson(singular(own[at - 1]?.toLowerCase() ?? ''));
  return !isPerson(word) || own.every((link, at) => !grammar.phraseLinks.has(link) || isNamed(at));
}

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

type Gender = 'female' | 'male';
/** In characters: what stands before a mention tells of it so far. */
const NEAR = 300;

/**
 * Finds for each attribution the actor that its source stands for. A pronoun is resolved only when one candidate fits; whom nothing
 * tells of stays null.
 */
export function resolveSpeakers(
  attributions: readonly (readonly (Attribution | BlockQuotation)[])[],
  paragraphs: readonly Paragraph[],
  cast: Cast,
  lists: NameLists,
): FoundStatement[] {
  const statements: FoundStatement[] = [];
  const known: KnownCast = {
    actors: new Map(cast.actors.map((actor) => [actor.id, actor])),
    genders: cast.genders,
    mentionsOf: Map.groupBy(cast.mentions, ({ paragraph }) => paragraph),
  };
  attributions.forEach((found, paragraph) => {
    const speakerOf = speakersIn(paragraph, (paragraphs[paragraph] as Paragraph).text, known, lists, statements);
    for (const entry of found) {
      const { source, cue, content, kind } = entry;
      const last = entry.continues ? quotedBefore(paragraph, paragraphs, known, statements) : undefined;
      const before = last?.statement;
      const pattern = last ? `quote-${last.goesOn ? 'continued' : 'next'}` : entry.pattern;
      const carried = before ? (before.carried ?? (before.source && { paragraph: before.paragraph, ...before.source })) : null;
      statements.push({
        paragraph,
        source,
        carried,
        actor: before ? before.actor : 'signature' in entry && entry.signature ? signer(entry.signature, known) : speakerOf(entry),
        cue,
        content,
        kind,
        pattern,
        confidence: confidenceOf({ ...entry, pattern }),
      });
    }
  });
  return statements.filter(({ content }) => content.length > 0);
}

/** Whose name a signature begins with. */
const signer = ({ paragraph, start }: NonNullable<BlockQuotation['signature']>, { mentionsOf }: KnownCast): string | null =>
  mentionsOf.get(paragraph)?.find((mention) => mention.start === start)?.actor ?? null;

/** Who speaks in one paragraph, by it and by what was said before. */
function speakersIn(paragraph: number, text: string, cast: KnownCast, lists: NameLists, earlier: readonly FoundStatement[]) {
  const mentions = cast.mentionsOf.get(paragraph) ?? [];

  function speakerOf({ source, head, cue }: Attribution): string | null {
    if (!source || !head) return null;
    const people = mentions.filter((mention) => kindOf(mention.actor) === 'person');
    if (isJoint(text, source, cue?.start ?? null, people)) return null;
    const titled = mentions.find((mention) => mention.end === source.end && kindOf(mention.actor) === 'person');
    if (titled && isOffice(text.slice(source.start, titled.start), lists)) return titled.actor;
    const named = mentions.find((mention) => mention.start <= head.start && mention.end >= head.end);
    const several = tellsOfSeveral(text.slice(source.start, source.end));
    if (named) return shared(source, named) || (several && kindOf(named.actor) === 'person') ? null : named.actor;
    if (several) return null;
    const word = text.slice(head.start, head.end).toLowerCase();
    switch (word) {
      case 'he':
      case 'his':
        return person(source, 'male');
      case 'she':
      case 'her':
        return person(source, 'female');
      case 'they':
      case 'it':
      case 'their':
      case 'its':
        return body(source, word.startsWith('t'));
      case 'who':
      case 'which':
        return antecedent(source);
      case 'others':
        return firstHalf(source);
      case 'former':
      case 'latter':
        return oneOfTwo(source, word === 'former' ? 0 : 1);
      default:
        return apposed(source, head) ?? (roles.spokesperson.has(word) ? spokenFor(source) : roles.state.has(word) ? stateOf(source) : null);
    }
  }

  /** The one actor of these mentions; null for none or several. */
  function only(mentions: readonly { actor: string }[]): string | null {
    const actors = new Set(mentions.map((mention) => mention.actor));
    const [actor] = actors;
    return actors.size === 1 && actor !== undefined ? actor : null;
  }

  /** "Barr and Ross said": two speakers are no one actor. */
  function shared(source: Span, named: FoundMention): boolean {
    const others = mentions.filter(
      (mention) => mention.start >= source.start && mention.end <= source.end && mention.actor !== named.actor,
    );
    return others.some((mention) =>
      /^\s*(,|and|&)/.test(text.slice(Math.min(mention.end, named.end), Math.max(mention.start, named.start))),
    );
  }

  /** "its president, Jane Doe, said": the name right after the source. */
  function apposed(source: Span, head: Span): string | null {
    const words = text.slice(source.start, source.end);
    if (/\bby\b/.test(words) || endsInPerson(source, head)) return null;
    const next = mentions.find(
      (mention) => mention.start >= source.end && /^,\s*(\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(text.slice(source.end, mention.start)),
    );
    return next && /^[,.;]|^\s*$/.test(text.slice(next.end, next.end + 1)) ? next.actor : null;
  }

  /** "a source close to the minister": a name after it may be the minister's. */
  const endsInPerson = (source: Span, head: Span): boolean =>
    lists.people.has(/\p{L}+$/u.exec(text.slice(head.end, source.end))?.[0].toLowerCase() ?? '');

  /** "China's commerce ministry": the one state named in the source. */
  function stateOf(source: Span): string | null {
    const named = mentions.filter((mention) => mention.start >= source.start && mention.end <= source.end);
    return named.every((mention) => /^(country|government)$/.test(kindOf(mention.actor) ?? '')) ? only(named) : null;
  }

  /** "a spokesman for the ministry": the one body named in the source. Who speaks for a person is somebody else. */
  function spokenFor(source: Span): string | null {
    const bodies = mentions.filter((mention) => mention.start < source.end && mention.end > source.start);
    return bodies.some((mention) => kindOf(mention.actor) === 'person') ? null : only(bodies);
  }

  const kindOf = (actor: string): string | undefined => cast.actors.get(actor)?.kind;

  /** The one person whom the paragraph named before the pronoun or who spoke last; of several, the one who spoke just before in it. */
  function person(source: Span, gender: Gender): string | null {
    const last = earlier.at(-1);
    if (last?.paragraph === paragraph && last.actor === null && last.source && isUnknownName(last.source)) return null;
    const spoke =
      last && last.paragraph >= paragraph - 1 && last.actor !== null && couldBe(last.actor, gender) ? [{ actor: last.actor }] : [];
    const named = mentions.filter((mention) => mention.end <= source.start && couldBe(mention.actor, gender));
    return only([...named, ...spoke]) ?? (last?.paragraph === paragraph ? only(spoke) : null);
  }

  /** Whether a source is somebody's name, though nobody knows whose: he may be the "he" of what follows. */
  function isUnknownName({ start, end }: Span): boolean {
    const word = text.slice(start, end).split(/\s+/).at(-1) ?? '';
    return /^\p{Lu}\p{Ll}/u.test(word) && !lists.common.has(word.toLowerCase());
  }

  /** "they" and "it": the one group or body that spoke before in this paragraph. */
  function body(source: Span, plural: boolean): string | null {
    const spoke = earlier.filter(({ source: words, ...said }) => said.paragraph === paragraph && words && words.end <= source.start);
    if (spoke.some(({ actor }) => actor === null)) return null;
    const fits = spoke.filter(({ actor, source: words }) => {
      const { start, end } = words as Span;
      const several = /s$|^police$/i.test(text.slice(start, end).split(' ').at(-1) as string);
      return kindOf(actor as string) !== 'person' && plural === several;
    });
    return only(fits as { actor: string }[]);
  }

  /** "the former", "the latter": of the two people, or the two bodies, whom the paragraph has named. */
  function oneOfTwo(source: Span, at: 0 | 1): string | null {
    const named = [...new Set(mentions.filter(({ end }) => end <= source.start).map(({ actor }) => actor))];
    const people = named.filter((actor) => kindOf(actor) === 'person');
    const two = people.length > 0 ? people : named;
    return two.length === 2 ? (two[at] ?? null) : null;
  }

  /** "the mayor, who said": whoever is named right before the pronoun. */
  const antecedent = (source: Span): string | null =>
    lastBefore(source, ({ end }) => /^['’]?s?[\s,)]*$/.test(text.slice(end, source.start)));

  /** "Some European governments have …, while others insist": the same as the first half of the sentence speaks of. */
  const firstHalf = (source: Span): string | null =>
    lastBefore(source, ({ start }) => /\b(some|many|several|most)\s+(\S+\s+)?$/i.test(text.slice(Math.max(0, start - NEAR), start)));

  const lastBefore = (source: Span, fits: (mention: FoundMention) => boolean): string | null =>
    mentions.findLast((mention) => mention.end <= source.start && fits(mention))?.actor ?? null;

  function couldBe(actor: string, gender: Gender): boolean {
    const entry = cast.actors.get(actor);
    if (entry?.kind !== 'person') return false;
    const told = cast.genders?.get(actor);
    if (told) return told === gender;
    const given = (entry.name.split(' ')[0] as string).toLowerCase();
    const other: Gender = gender === 'male' ? 'female' : 'male';
    return !(lists[other].has(given) && !lists[gender].has(given));
  }

  return speakerOf;
}

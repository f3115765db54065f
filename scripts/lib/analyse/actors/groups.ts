import regions from '../../../../src/vocabulary/regions.json' with { type: 'json' };
import { lower, type Paragraph, type Span, sentencesOf, spanOf, type Token } from '../../language/paragraph.ts';
import { nounPhraseBefore } from '../../language/phrases.ts';
import { roles } from '../../language/word-lists.ts';
import type { Cast, FoundActor, FoundMention } from '../model/analysis.ts';
import { inTextOrder, wordsAt } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import { touching } from '../model/touching.ts';
import { type Attribution, confidenceOf, SURE } from '../statements/attribution.ts';

const BLOCS = new Set(regions.map(({ adjective }) => adjective));

/**
 * Adds the groups of people who speak in the article ("analysts", "local residents") and the blocs of states under the article's own
 * words for them. Officials, sources and people of nobody in particular are no actors.
 */
export function withGroups(cast: Cast, paragraphs: readonly Paragraph[], attributions: readonly (readonly Attribution[])[]): Cast {
  const speaking = new Set(attributions.flatMap((found, i) => found.flatMap((entry) => groupOf(entry, paragraphs[i] as Paragraph) ?? [])));
  const mentionsAt = touching(cast.mentions);
  const found = sentencesOf(paragraphs).flatMap(({ paragraph, sentence: { tokens } }) =>
    tokens.flatMap((token, i): FoundMention[] => {
      if (!speaking.has(lower(token)) || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return [];
      const place = { ...groupSpan(tokens, i), paragraph };
      return mentionsAt(place).length > 0 ? [] : [{ ...place, actor: slug(token.text), relation: 'name' }];
    }),
  );
  const groups = [...new Set(found.map((mention) => mention.actor))].map(
    (id): FoundActor => ({ id, name: capitalised(id), kind: 'group' }),
  );
  const mentions = [...cast.mentions, ...found].sort(inTextOrder);
  const named = nameBlocs([...cast.actors, ...groups], mentions, paragraphs);
  const order = new Map([...new Set(mentions.map(({ actor }) => actor))].map((id, at) => [id, at]));
  const placeOf = ({ id }: FoundActor): number => order.get(id) ?? -1;
  const groupNames = new Map(named.flatMap(({ id, name, kind }) => (kind === 'group' ? [[id, name] as const] : [])));
  return {
    ...cast,
    actors: named.sort((a, b) => placeOf(a) - placeOf(b)),
    mentions: mentions.map((mention) => relate(mention, groupNames, paragraphs)),
  };
}

function groupOf(entry: Attribution, { text }: Paragraph): string | null {
  if (confidenceOf(entry) < SURE) return null;
  const head = entry.head && text.slice(entry.head.start, entry.head.end).toLowerCase();
  return head && roles.group.has(head) ? head : null;
}

/** The group's noun with the words that narrow it down, articles and numbers left out. */
function groupSpan(tokens: readonly Token[], i: number): Span {
  const phrase = nounPhraseBefore(tokens, i + 1);
  let first = phrase?.start ?? i;
  while (first < i && !['ADJ', 'NOUN', 'PROPN'].includes((tokens[first] as Token).pos)) first++;
  const narrow = tokens.slice(first, i).every((token) => token.pos === 'ADJ' || token.pos === 'NOUN');
  return spanOf(tokens, narrow ? first : i, i + 1);
}

/** A bloc of the vocabulary is called by its first full mention in the article: "Western allies", else "The West". */
function nameBlocs(actors: readonly FoundActor[], mentions: readonly FoundMention[], paragraphs: readonly Paragraph[]): FoundActor[] {
  return actors.map((actor) => {
    if (!BLOCS.has(actor.name)) return actor;
    const own = mentions.filter((mention) => mention.actor === actor.id);
    const full = own.find((mention) => mention.relation === 'nominal') ?? own[0];
    return full ? { ...actor, name: capitalised(wordsAt(full, paragraphs)) } : actor;
  });
}

const capitalised = (words: string): string => (words[0] ?? '').toUpperCase() + words.slice(1);

function relate(mention: FoundMention, groups: ReadonlyMap<string, string>, paragraphs: readonly Paragraph[]): FoundMention {
  return groups.get(mention.actor) === capitalised(wordsAt(mention, paragraphs)) ? { ...mention, relation: 'name' } : mention;
}

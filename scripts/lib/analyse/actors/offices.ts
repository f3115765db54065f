import { lower, type Paragraph, sentencesOf, type Token } from '../../language/paragraph.ts';
import { nominals, parts } from '../../language/word-lists.ts';
import { isBefore, type PlacedSpan } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import type { Entity } from '../names/entities.ts';
import type { NameRun } from '../names/runs.ts';
import { type Draft, draft } from './states.ts';

/** "the ministry", where one organisation named before is a ministry, and only one. */
export function nominalBodies(paragraphs: readonly Paragraph[], named: readonly Draft[]): Draft[] {
  const bodies = named.filter((entry) => entry.entry.kind === 'organisation' || entry.entry.kind === 'government');
  return definite(paragraphs, (noun, next, isEarlier) => {
    if (!nominals.shortForBodies.has(noun) || next?.pos === 'NOUN') return undefined;
    const fits = bodies.filter((body) => body.entry.name.toLowerCase().split(/\s+/).includes(noun));
    return new Set(fits.map(({ actor }) => actor)).size === 1 ? fits.find(isEarlier) : undefined;
  });
}

/** "the mayor", where one person of the article, and only one, is called a mayor by a title or an apposition. */
export function nominalPeople(paragraphs: readonly Paragraph[], entities: readonly Entity[], named: readonly Draft[]): Draft[] {
  const holders = new Map<string, Set<string>>();
  for (const { kind, name, mentions } of entities) {
    if (kind !== 'person') continue;
    for (const role of mentions.flatMap(({ run }) => rolesOf(run))) holders.set(role, (holders.get(role) ?? new Set()).add(slug(name)));
  }
  return definite(paragraphs, (noun, next, isEarlier) => {
    const [holder, second] = holders.get(noun) ?? [];
    if (!holder || second || next?.pos === 'NOUN' || next?.pos === 'PROPN' || lower(next) === 'of') return undefined;
    return named.find((entry) => entry.actor === holder && isEarlier(entry));
  });
}

/** "the" and a noun, wherever they stand for somebody: for the actor of the mention that `read` finds by the noun and the word after it. */
function definite(
  paragraphs: readonly Paragraph[],
  read: (noun: string, next: Token | undefined, isEarlier: (place: PlacedSpan) => boolean) => Draft | undefined,
): Draft[] {
  return sentencesOf(paragraphs).flatMap(({ paragraph, sentence: { tokens } }) =>
    tokens.flatMap((token, i): Draft[] => {
      if (lower(tokens[i - 1]) !== 'the') return [];
      const known = read(token.text, tokens[i + 1], (place) => isBefore(place, paragraph, token));
      return known ? [draft({ paragraph, start: token.start, end: token.end }, 'nominal', known.entry)] : [];
    }),
  );
}

/** The roles that a mention gives its person: "Mayor Jane Doe", "Jane Doe, the club's manager,". */
function rolesOf(run: NameRun): string[] {
  const { tokens } = run.sentence;
  const before = [...run.title.toLowerCase().split(' ').slice(-1), lower(tokens[run.first - 1])];
  const after = tokens[run.last]?.text === ',' ? tokens.slice(run.last + 1, run.last + 6).map(lower) : [];
  const close = after.indexOf(',');
  return [...before, ...after.slice(0, close < 0 ? undefined : close)].filter((word) => parts.roleNouns.has(word));
}

import { lower, type Paragraph } from '../../language/paragraph.ts';
import { nominals, parts } from '../../language/word-lists.ts';
import { isBefore } from '../model/placed.ts';
import { slug } from '../model/slug.ts';
import type { Entity } from '../names/entities.ts';
import type { NameRun } from '../names/runs.ts';
import { type Draft, draft } from './states.ts';

/** "the ministry", where one organisation named before is a ministry, and only one. */
export function nominalBodies(paragraphs: readonly Paragraph[], named: readonly Draft[]): Draft[] {
  const bodies = named.filter((entry) => entry.entry.kind === 'organisation' || entry.entry.kind === 'government');
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap((sentence) =>
      sentence.tokens.flatMap((token, i): Draft[] => {
        if (!nominals.shortForBodies.has(token.text) || lower(sentence.tokens[i - 1]) !== 'the' || sentence.tokens[i + 1]?.pos === 'NOUN')
          return [];
        const fits = new Map(
          bodies.filter((body) => body.entry.name.toLowerCase().split(/\s+/).includes(token.text)).map((body) => [body.actor, body]),
        );
        const [body] = fits.values();
        const known = body && fits.size === 1 && bodies.some((entry) => entry.actor === body.actor && isBefore(entry, number, token));
        return known ? [draft({ paragraph: number, start: token.start, end: token.end }, 'nominal', body.entry)] : [];
      }),
    ),
  );
}

/** "the mayor", where one person of the article, and only one, is called a mayor by a title or an apposition. */
export function nominalPeople(paragraphs: readonly Paragraph[], entities: readonly Entity[], named: readonly Draft[]): Draft[] {
  const holders = new Map<string, Set<string>>();
  for (const { kind, name, mentions } of entities) {
    if (kind !== 'person') continue;
    for (const role of mentions.flatMap(({ run }) => rolesOf(run))) holders.set(role, (holders.get(role) ?? new Set()).add(slug(name)));
  }
  return paragraphs.flatMap((paragraph, number) =>
    paragraph.sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, i): Draft[] => {
        const [holder, second] = holders.get(token.text) ?? [];
        const after = tokens[i + 1];
        if (!holder || second || lower(tokens[i - 1]) !== 'the' || after?.pos === 'NOUN' || after?.pos === 'PROPN' || lower(after) === 'of')
          return [];
        const earlier = named.find((entry) => entry.actor === holder && isBefore(entry, number, token));
        return earlier ? [draft({ paragraph: number, start: token.start, end: token.end }, 'nominal', earlier.entry)] : [];
      }),
    ),
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

import type { Analysis, FoundMention, FoundStatement } from '../analyse/model/analysis.ts';
import { inTextOrder, wordsAt } from '../analyse/model/placed.ts';

const LONGEST_QUOTE = 60;
const NOBODY = 'nobody';

/**
 * What the publisher's actor files changed in the reading of an article, one line for each form of words and for each statement that has
 * another speaker.
 *
 * @param before the same article, read without them
 */
export function taughtChanges(before: Analysis, after: Analysis): string[] {
  const mentions = [...new Set([...before.mentions, ...after.mentions].sort(inTextOrder).map(placeOf))].flatMap((place) => {
    const [was, is] = [before, after].map((analysis) => analysis.mentions.find((mention) => placeOf(mention) === place));
    const [from, to] = [nameOf(was, before), nameOf(is, after)];
    return from === to ? [] : [{ key: `“${wordsAt((is ?? was) as FoundMention, after.paragraphs)}”`, from, to }];
  });
  const statements = after.statements.flatMap((statement) => {
    const was = before.statements.find((other) => contentOf(other) === contentOf(statement));
    const [from, to] = [nameOf(was, before), nameOf(statement, after)];
    return from === to ? [] : [{ key: `who says ${quoted(statement, after)}`, from, to }];
  });
  const lines = [...mentions, ...statements].map(({ key, from, to }) => `${key}: ${to}, before: ${from}`);
  return [...Map.groupBy(lines, (line) => line)].map(([line, { length }]) => (length > 1 ? `${line} (${length} times)` : line));
}

const placeOf = ({ paragraph, start, end }: FoundMention): string => `${paragraph}:${start}:${end}`;

const contentOf = ({ paragraph, content }: FoundStatement): string =>
  `${paragraph}:${content.map(({ start, end }) => `${start}:${end}`).join()}`;

const nameOf = (of: { actor: string | null } | undefined, { actors }: Analysis): string =>
  actors.find(({ id }) => id === of?.actor)?.name ?? NOBODY;

function quoted({ paragraph, content }: FoundStatement, { paragraphs }: Analysis): string {
  const words = [...content.map((span) => wordsAt({ paragraph, ...span }, paragraphs)).join(' … ')];
  return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).join('').trimEnd()} …` : words.join('')}”`;
}

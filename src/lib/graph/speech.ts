import type { Statement } from '../../schemas/statement.ts';
import type { Passage } from '../explainer/document.ts';
import { statementSpans } from '../text/places.ts';
import type { ActorNode, StatementNode } from './types.ts';

/** The ids of the actors that the content of a statement mentions, each once, in the order of the words. */
export function mentionedInContent(
  statement: Pick<Statement, 'source' | 'cue' | 'content'>,
  { text, mentions }: Pick<Passage, 'text' | 'mentions'>,
): string[] {
  const { content } = statementSpans(text, statement);
  const inside = mentions.filter(({ start, end }) => content.some((span) => span.start <= start && end <= span.end));
  return [...new Set(inside.sort((a, b) => a.start - b.start).map(({ actor }) => actor))];
}

/** Who speaks of whom, and in which statements. */
export interface Speech {
  /** Absent for all those who could not be determined. */
  speaker: ActorNode | undefined;
  about: ActorNode;
  /** At least one, in reading order. */
  statements: StatementNode[];
}

/** Who speaks of whom in some statements: the pairs, in the order of their first statement. */
export function speeches(statements: StatementNode[]): Speech[] {
  const found = new Map<string, Speech>();
  for (const statement of statements) {
    for (const about of statement.about) {
      const key = `${statement.actor?.id ?? ''} ${about.id}`;
      const speech = found.get(key);
      if (speech) speech.statements.push(statement);
      else found.set(key, { speaker: statement.actor, about, statements: [statement] });
    }
  }
  return [...found.values()];
}

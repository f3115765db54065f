import { count, KIND } from '../words/labels.ts';
import { countWords } from './count.ts';
import type { ActorNode, ThemeNode } from './types.ts';

/** What a link to an actor or theme shows before it is followed. Everything in it stands on the page that it leads to, too. */
export interface Preview {
  name: string;
  /** "Country", "Theme". */
  kind: string;
  /** The actor that this one belongs to. */
  of?: string | undefined;
  /** An editor's. */
  description?: string | undefined;
  /** Other words that the articles use for it, the most frequent first. */
  words: string[];
  /** "6 passages in 1 explainer", "2 statements". */
  counts: string[];
}

const MOST_WORDS = 4;

export function actorPreview({ id, name, kind, of, description, passages, statements }: ActorNode): Preview {
  const words = countWords(id, passages).map(({ text }) => text);
  const explainers = new Set(passages.map(({ explainer }) => explainer)).size;
  return {
    name,
    kind: KIND[kind],
    of: of?.name,
    description,
    words: [...new Set(words)].filter((text) => text !== name).slice(0, MOST_WORDS),
    counts: [
      `${count(passages.length, 'passage')} in ${count(explainers, 'explainer')}`,
      ...(statements.length > 0 ? [count(statements.length, 'statement')] : []),
    ],
  };
}

export function themePreview({ name, iptc, description, because, passages, explainers }: ThemeNode): Preview {
  return {
    name,
    kind: iptc ? 'Theme' : 'Local theme',
    description,
    words: because.slice(0, MOST_WORDS),
    counts: [`${count(passages.length, 'passage')} in ${count(explainers.length, 'explainer')}`],
  };
}

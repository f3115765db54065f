import { type EditorWords, editorText } from '../explainer/editor-words.ts';
import { words } from '../words/words.ts';
import { countWords } from './count.ts';
import type { ActorNode, TermNode, ThemeNode } from './types.ts';

/** What a link to an actor, a theme or a term shows before it is followed, line by line; all of it stands on the page that it leads to, too. */
export interface Preview {
  /** "Country, part of Lindmoor", "Theme", "Term". */
  kicker: string;
  name: string;
  /** What an actor is or does; an editor's. */
  role?: string | undefined;
  /** An editor's. */
  description?: string | undefined;
  /** Other words that the articles use for it, the most frequent first: "In the articles: “the Town Hall”". */
  words?: string | undefined;
  /** "6 passages in 1 explainer · 2 statements". */
  counts: string;
}

const MOST_WORDS = 4;

export function actorPreview({ id, name, kind, of, profile, passages, statements }: ActorNode): Preview {
  const used = countWords(id, passages).map(({ text }) => text);
  const explainers = new Set(passages.map(({ explainer }) => explainer)).size;
  const counts = [
    words.counts.spread(passages.length, explainers),
    ...(statements.length > 0 ? [words.counts.statements(statements.length)] : []),
  ];
  return {
    kicker: of ? words.preview.partOf(words.actors.kind[kind], of.name) : words.actors.kind[kind],
    name,
    role: profile.role,
    description: firstLine(profile.description),
    words: wordsLine([...new Set(used)].filter((text) => text !== name)),
    counts: counts.join(' · '),
  };
}

export const themePreview = ({ name, iptc, description, because, passages, explainers }: ThemeNode): Preview => ({
  kicker: iptc ? words.theme.theme : words.theme.local,
  name,
  description,
  words: wordsLine(because),
  counts: words.counts.spread(passages.length, explainers.length),
});

export const termPreview = ({ id, name, definition, passages }: TermNode): Preview => {
  const explainers = new Set(passages.map(({ explainer }) => explainer)).size;
  const used = passages.flatMap(({ text, marks }) =>
    marks.filter(({ term }) => term === id).map(({ start, end }) => text.slice(start, end)),
  );
  return {
    kicker: words.term.term,
    name,
    description: definition,
    words: wordsLine([...new Set(used)].filter((text) => text !== name)),
    counts: words.counts.spread(passages.length, explainers),
  };
};

const firstLine = (own: EditorWords): string | undefined => editorText(own).split('\n')[0] || undefined;

const wordsLine = (used: string[]): string | undefined => (used.length === 0 ? undefined : words.preview.words(used.slice(0, MOST_WORDS)));

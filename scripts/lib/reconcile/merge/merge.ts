import type { GoneEdit, Rejected } from '../../../../src/schemas/ledger.ts';
import { writeSections } from './body.ts';
import { mergeMatter, rejectedActors } from './frontmatter.ts';
import { type Matter, readMatter } from './matter.ts';
import { mergePassages } from './passages.ts';
import { readSections } from './read.ts';
import { mergeSections } from './sections.ts';
import { type Clash, judgeFor, type Side, type Versions } from './types.ts';

/** What came of a merge. */
export interface Merged {
  /** The explainer; with conflicts, one that has the editor's side of them. */
  mdx: string;
  /** What no side was chosen for. */
  conflicts: Clash[];
  /** Edits that went with the words they were about. */
  gone: GoneEdit[];
  /** What the editor has taken out, in this run or before. */
  rejected: Rejected;
}

/**
 * Merges a person's edits with a newly generated explainer, as trees: the frontmatter field by field, the body by sections, passages and
 * tags. Prose is always the article's as it is now.
 *
 * @param versions three explainers that `parseDocument` and `readFrontmatter` accept, with `\n` or `\r\n` as line end
 * @param before what the editor took out in earlier runs
 * @param side who gets what both sides changed; undefined: it is a conflict
 */
export function mergeExplainers(versions: Versions<string>, before: Rejected, side?: Side): Merged {
  const { base, edited, generated } = withLineEnds(versions);
  if (edited === generated || base === generated) return { mdx: edited, conflicts: [], gone: [], rejected: before };
  const judge = judgeFor(side);
  const matter: Versions<Matter> = { base: readMatter(base), edited: readMatter(edited), generated: readMatter(generated) };
  const body = { base: readSections(base), edited: readSections(edited), generated: readSections(generated) };
  const withoutActors = rejectedActors(matter, before.actors);

  const { passages, mentions } = mergePassages(body, { actors: withoutActors, mentions: before.mentions, judge });
  const tagged = new Set([...passages.values()].flatMap(({ marks }) => marks.flatMap(({ actor }) => actor ?? [])));
  const texts = new Map([...passages].map(([id, { text }]) => [id, text]));
  const { sections, isTheirs } = mergeSections(body, texts, before.outline, judge);
  const { yaml, rejected } = mergeMatter(matter, { rejected: before, withoutActors, tagged, texts, judge });

  const text = ['---', yaml, '---', '', writeSections(sections, passages, body)].join('\n');
  return {
    mdx: `${text.trimEnd()}\n`,
    conflicts: inOrder(judge.clashes),
    gone: inOrder(judge.lost),
    rejected: { ...rejected, mentions, outline: isTheirs },
  };
}

/** `\r\n` counts as `\n`: an editor's program may have changed every line end. */
export const toLineEnds = (text: string): string => text.replaceAll('\r\n', '\n');

const withLineEnds = ({ base, edited, generated }: Versions<string>): Versions<string> => ({
  base: toLineEnds(base),
  edited: toLineEnds(edited),
  generated: toLineEnds(generated),
});

const inOrder = <Entry extends { line: number }>(entries: Entry[]): Entry[] => entries.toSorted((one, other) => one.line - other.line);

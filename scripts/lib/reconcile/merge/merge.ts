import { joinFile, toLineEnds } from '../../../../src/lib/explainer/file.ts';
import { readExplainer } from '../../../../src/lib/explainer/read-explainer.ts';
import type { GoneEdit, Rejected } from '../../../../src/schemas/ledger.ts';
import { writeSections } from './body.ts';
import { mergeMatter, rejectedActors } from './frontmatter.ts';
import { matterOf } from './matter.ts';
import { mergePassages } from './passages.ts';
import { mergeSections } from './sections.ts';
import { type Clash, each, judgeFor, type Side, type Versions } from './types.ts';

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
 * @param versions the texts of three explainers, with `\n` or `\r\n` as line end
 * @param before what the editor took out in earlier runs
 * @param side who gets what both sides changed; undefined: it is a conflict
 * @throws ContentError, or an AggregateError of them, when one of the three is no explainer
 */
export function mergeExplainers(versions: Versions<string>, before: Rejected, side?: Side, file = ''): Merged {
  const texts = each(versions, toLineEnds);
  if (texts.edited === texts.generated || texts.base === texts.generated)
    return { mdx: texts.edited, conflicts: [], gone: [], rejected: before };
  const judge = judgeFor(side);
  const explainers = each(texts, (mdx) => readExplainer(mdx, file));
  const matter = each(explainers, matterOf);
  const body = each(explainers, ({ sections }) => sections);
  const withoutActors = rejectedActors(matter, before.actors);

  const { passages, mentions } = mergePassages(body, { actors: withoutActors, mentions: before.mentions, judge });
  const tagged = new Set([...passages.values()].flatMap(({ marks }) => marks.flatMap(({ actor }) => actor ?? [])));
  const words = new Map([...passages].map(([id, { text }]) => [id, text]));
  const { sections, isTheirs } = mergeSections(body, words, before.outline, judge);
  const { yaml, rejected } = mergeMatter(matter, { rejected: before, withoutActors, tagged, texts: words, judge });

  return {
    mdx: joinFile(yaml, writeSections(sections, passages, explainers)),
    conflicts: inOrder(judge.clashes),
    gone: inOrder(judge.lost),
    rejected: { ...rejected, mentions, outline: isTheirs },
  };
}

const inOrder = <Entry extends { line: number }>(entries: Entry[]): Entry[] => entries.toSorted((one, other) => one.line - other.line);

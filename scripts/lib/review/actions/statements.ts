import { removeAt } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import { isSamePlace, overlap, type Span, statementSpans } from '../../../../src/lib/text/places.ts';
import type { Place } from '../../../../src/schemas/action.ts';
import { findQuotes, quotedShare } from '../../analyse/statements/scene.ts';
import { giveStatementAddresses } from '../../reconcile/addresses.ts';
import { type Handler, STALE } from './context.ts';
import { addEntry, writeEntry } from './entries.ts';
import { requireActor } from './mentions.ts';
import { type Opened, open } from './opened.ts';
import { type Chosen, chosen, indexFor, textsOf } from './places.ts';

/** The parts of a statement as they are chosen; null leaves one out. */
interface Parts {
  content?: readonly Place[] | undefined;
  source?: Place | null | undefined;
  cue?: Place | null | undefined;
}

export const addStatement: Handler<'add statement'> = (mdx, { content, source, cue, actor, kind }, context) => {
  const opened = open(mdx, context);
  if (actor !== undefined) requireActor(opened, actor);
  const parts = chooseParts(opened, { content, source, cue });
  const [first] = parts.content;
  if (!first) throw opened.refuse('a statement has no words', 'Choose what was said.');
  const { passage } = first;
  const words = parts.content.map((own) => own.words);
  const { statements } = opened.data;
  if (statements.some((own) => own.passage === passage.id && own.content.join('\n') === words.join('\n'))) {
    throw opened.refuse(`“${words.join(' … ')}” is a statement already`, 'Change that one, or choose other words.', passage.line);
  }
  const [id] = giveStatementAddresses([{ passage: passage.id, content: words }], [], [], takenIds(opened));
  const said = { source: parts.source?.words, cue: parts.cue?.words, content: words };
  requireFound(opened, first, said, parts.content);
  const fields = { id, passage: passage.id, ...said, actor, kind: kind ?? kindOf(first, parts.content) };
  const texts = textsOf(opened);
  const places = statements.map((own) => ({
    passage: own.passage,
    start: statementSpans(texts.get(own.passage) ?? '', own).content[0]?.start ?? 0,
  }));
  return addEntry(mdx, 'statements', indexFor(opened, places, first), fields);
};

export const changeStatement: Handler<'change statement'> = (mdx, { statement: id, content, source, cue, actor, kind }, context) => {
  const opened = open(mdx, context);
  const index = requireStatement(opened, id);
  const before = opened.data.statements[index];
  if (actor) requireActor(opened, actor);
  const parts = chooseParts(opened, { content, source, cue }, before?.passage);
  const [first] = parts.content;
  const said = {
    ...(source !== undefined && { source: parts.source?.words }),
    ...(cue !== undefined && { cue: parts.cue?.words }),
    ...(first && { content: parts.content.map(({ words }) => words) }),
  };
  if (before && first) requireFound(opened, first, { ...before, ...said }, parts.content);
  const nextKind = kind ?? (first && kindOf(first, parts.content));
  return writeEntry(mdx, opened.data, 'statements', index, {
    ...said,
    ...(actor !== undefined && { actor: actor ?? undefined }),
    ...(nextKind && { kind: nextKind }),
  });
};

export const removeStatement: Handler<'remove statement'> = (mdx, { statement }, context) =>
  removeAt(mdx, ['statements', requireStatement(open(mdx, context), statement)]);

function requireStatement({ data, refuse }: Opened, id: string): number {
  const index = data.statements.findIndex((own) => own.id === id);
  if (index === -1) throw refuse(`there is no statement "${id}"`, STALE);
  return index;
}

/** @param home the passage that all has to be of; absent: that of the first @throws ContentError where the parts are not of one, or overlap */
function chooseParts(opened: Opened, { content = [], source, cue }: Parts, home?: string) {
  const choose = (place: Place | null | undefined): Chosen | undefined => (place ? chosen(opened, place) : undefined);
  const parts = {
    content: content.map((place) => chosen(opened, place)).toSorted((one, other) => one.start - other.start),
    source: choose(source),
    cue: choose(cue),
  };
  const all = [...parts.content, parts.source, parts.cue].filter((own) => own !== undefined);
  const passage = home ?? all[0]?.passage.id;
  const other = all.find((own) => own.passage.id !== passage);
  if (other) {
    const hint = 'Choose all of its words in one passage; what is said in another one is a statement of its own.';
    throw opened.refuse(
      `“${other.words}” is in passage "${other.passage.id}", and the statement in "${passage}"`,
      hint,
      other.passage.line,
    );
  }
  const twice = parts.content.find((own, index) => parts.content.slice(0, index).some((before) => overlap(before, own)));
  if (twice) throw opened.refuse(`“${twice.words}” is chosen twice`, 'Choose parts that do not overlap.', twice.passage.line);
  return parts;
}

/** A statement has words and no places: these have to be where its words are found. */
function requireFound(
  { refuse }: Opened,
  { passage }: Chosen,
  words: Parameters<typeof statementSpans>[1],
  content: readonly Span[],
): void {
  const found = statementSpans(passage.text, words).content;
  if (found.length === content.length && found.every((span, index) => isSamePlace(span, content[index] ?? span))) return;
  const problem = `the words “${words.content.join(' … ')}” stand in the passage more than once, and would be found at the other place`;
  throw refuse(problem, 'Choose a word more before or after them.', passage.line);
}

const kindOf = ({ passage: { text } }: Chosen, content: readonly Span[]) => quotedShare(text, content, findQuotes(text));

/** What no new statement of the page may be called. */
const takenIds = ({ data, sections, passages }: Opened): Set<string> =>
  new Set([
    ...[...data.statements, ...sections, ...passages].map(({ id }) => id),
    ...sections.flatMap(({ editorBlocks = [] }) => editorBlocks.map(({ block }) => block.id)),
  ]);

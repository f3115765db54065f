import type { ExplainerData } from '../../schemas/explainer.ts';
import { isGivenAddress, isReservedId, reservedIds } from '../../schemas/id.ts';
import { ContentError } from '../content-error.ts';
import type { PassageText, PlacedEditorBlock, SectionText } from './document.ts';

/**
 * Everything that can be wrong between an explainer's frontmatter and its body: ids used twice, names of nothing, words that
 * are not the passage's.
 *
 * @returns one error for each fault, in the order of the body and then of the frontmatter; empty when all is well
 */
export function checkExplainer(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  return [
    ...checkIds(data, sections, file),
    ...checkMentions(data, sections, file),
    ...checkQuotes(data, sections, file),
    ...checkEditorBlocks(data, sections, file),
  ];
}

/** What an editor's blocks name of the article has to be there. */
function checkEditorBlocks({ statements }: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const passages = new Set(sections.flatMap((section) => section.passages.map(({ id }) => id)));
  return editorBlocksOf(sections).flatMap(({ block, line }) => {
    if (block.kind === 'quote' && !statements.some(({ id }) => id === block.statement)) {
      const hint = `Name another one, or delete the block. Statements of this explainer: ${list(statements.map(({ id }) => id))}.`;
      return [
        new ContentError(`<Quote id="${block.id}"> quotes statement "${block.statement}", which does not exist`, { file, line }, hint),
      ];
    }
    const missing = block.kind === 'question' ? (block.passages ?? []).filter((id) => !passages.has(id)) : [];
    const hint = `Name others, answer in your own words, or delete the block. Passages of this explainer: ${list([...passages])}.`;
    return missing.map(
      (id) => new ContentError(`<Question id="${block.id}"> is answered by passage "${id}", which does not exist`, { file, line }, hint),
    );
  });
}

/** The part of `checkExplainer` that is about ids: what an explainer has to hold to before its edits can be kept and its addresses noted. */
export function checkIds(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const reserved = sections.filter(({ id }) => isReservedId(id));
  const blocks = editorBlocksOf(sections).filter(({ block: { id } }) => isReservedId(id) || isGivenAddress(id));
  const hint = `Choose another id: the site keeps ${list(reservedIds)} and all that start with "ui-".`;
  return [
    ...reserved.map(({ id, line }) => new ContentError(`section id "${id}" is reserved`, { file, line }, hint)),
    ...blocks.map(({ block: { id }, line }) => {
      const own = isGivenAddress(id) ? 'Choose another id, such as “note-1”: passages and statements are given such addresses.' : hint;
      return new ContentError(`the id "${id}" of a block of yours is reserved`, { file, line }, own);
    }),
    ...checkUniqueIds(data, sections, file),
    ...checkListedOnce('actor', data.actors, file),
    ...checkListedOnce('theme', data.themes, file),
  ];
}

const editorBlocksOf = (sections: readonly SectionText[]): PlacedEditorBlock[] => sections.flatMap(({ editorBlocks = [] }) => editorBlocks);

/** Sections, passages, statements and an editor's blocks share one page, so that their ids share one name space. */
function checkUniqueIds(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const holders: { what: string; id: string; line?: number }[] = [
    ...sections.flatMap(({ id, line, passages }) => [
      { what: 'section', id, line },
      ...passages.map((passage) => ({ what: 'passage', id: passage.id, line: passage.line })),
    ]),
    ...editorBlocksOf(sections).map(({ block: { id }, line }) => ({ what: 'block', id, line })),
    ...data.statements.map(({ id }) => ({ what: 'statement', id })),
  ];
  const first = new Map(holders.toReversed().map((holder) => [holder.id, holder]));
  return holders.flatMap((holder) => {
    const { what, id, line } = holder;
    const other = first.get(id);
    if (!other || other === holder) return [];
    const where = other.line === undefined ? 'the frontmatter' : `line ${other.line}`;
    const hint = `The ${other.what} in ${where} has it already: give this one another id.`;
    return [new ContentError(`${what} id "${id}" is used twice`, { file, line }, hint)];
  });
}

function checkListedOnce(what: 'actor' | 'theme', items: { id: string }[], file: string): ContentError[] {
  const byId = Map.groupBy(items, ({ id }) => id);
  const repeated = [...byId].filter(([, own]) => own.length > 1);
  const hint = 'Keep one of the two in the frontmatter.';
  return repeated.map(([id]) => new ContentError(`${what} "${id}" is listed twice`, { file }, hint));
}

function checkMentions({ actors }: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const found = sections.flatMap(({ passages }) =>
    passages.flatMap(({ mentions, line }) => mentions.map(({ actor }) => ({ actor, line }))),
  );
  const listed = new Set(actors.map(({ id }) => id));
  const unknown = found.filter(({ actor }) => !listed.has(actor));
  return unknown.map(({ actor, line }) => {
    return new ContentError(`<Actor id="${actor}"> names an actor that is not listed`, { file, line }, actorHint(actors));
  });
}

function checkQuotes(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const passages = new Map(sections.flatMap((section) => section.passages.map((passage) => [passage.id, passage])));
  const { actors } = data;
  return [
    ...(typeof data.standfirst === 'string' ? checkWords('the standfirst', data.standfirst, [], passages, file) : []),
    ...data.keyPoints.flatMap(({ passage, text }) => checkWords('a key point', passage, [text], passages, file)),
    ...data.dates.flatMap(({ passage, text }) => checkWords('a date', passage, [text], passages, file)),
    ...data.statements.flatMap(({ id, passage, source, cue, content, actor }) => {
      const what = `statement "${id}"`;
      const words = [source, cue, ...content].filter((text) => text !== undefined);
      const errors = checkWords(what, passage, words, passages, file);
      if (actor === undefined || actors.some((own) => own.id === actor)) return errors;
      const place = { file, line: passages.get(passage)?.line };
      return [...errors, new ContentError(`${what} names actor "${actor}", which is not listed`, place, actorHint(actors))];
    }),
  ];
}

function checkWords(what: string, id: string, words: string[], passages: Map<string, PassageText>, file: string): ContentError[] {
  const passage = passages.get(id);
  if (!passage) {
    const hint = `Passages of this explainer: ${list([...passages.keys()])}.`;
    return [new ContentError(`${what} names passage "${id}", which does not exist`, { file }, hint)];
  }
  const { text, line } = passage;
  const hint = `Copy them from the passage as they stand, or name the passage that has them. It reads: “${text}”`;
  return words
    .filter((own) => !text.includes(own))
    .map((own) => new ContentError(`${what} quotes words that are not in passage "${id}": “${own}”`, { file, line }, hint));
}

const actorHint = (actors: ExplainerData['actors']): string =>
  `Add it to "actors" in the frontmatter, or use one that is there: ${list(actors.map(({ id }) => id))}.`;

const list = (items: string[]): string => (items.length > 0 ? items.map((item) => `"${item}"`).join(', ') : 'none yet');

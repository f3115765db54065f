import type { ExplainerData } from '../../schemas/explainer.ts';
import { isReservedId, reservedIds } from '../../schemas/id.ts';
import { ContentError } from '../content-error.ts';
import type { PassageText, SectionText } from './document.ts';

/**
 * Everything that can be wrong between an explainer's frontmatter and its body: ids used twice, names of nothing, words that
 * are not the passage's.
 *
 * @returns one error for each fault, in the order of the body and then of the frontmatter; empty when all is well
 */
export function checkExplainer(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  return [...checkIds(data, sections, file), ...checkMentions(data, sections, file), ...checkQuotes(data, sections, file)];
}

/** The part of `checkExplainer` that is about ids: what an explainer has to hold to before its edits can be kept and its addresses noted. */
export function checkIds(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  return [
    ...checkSectionIds(sections, file),
    ...checkUniqueIds(data, sections, file),
    ...checkListedOnce('actor', data.actors, file),
    ...checkListedOnce('theme', data.themes, file),
  ];
}

function checkSectionIds(sections: SectionText[], file: string): ContentError[] {
  return sections
    .filter(({ id }) => isReservedId(id))
    .map(({ id, line }) => {
      const hint = `Choose another id: the site keeps ${list(reservedIds)} and all that start with "ui-".`;
      return new ContentError(`section id "${id}" is reserved`, { file, line }, hint);
    });
}

/** Sections, passages and statements share one page, so that their ids share one name space. */
function checkUniqueIds(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const holders = [
    ...sections.flatMap((section) => [
      { what: 'section', id: section.id, line: section.line },
      ...section.passages.map((passage) => ({ what: 'passage', id: passage.id, line: passage.line })),
    ]),
    ...data.statements.map((statement) => ({ what: 'statement', id: statement.id, line: undefined })),
  ];
  const first = new Map<string, (typeof holders)[number]>();
  const errors: ContentError[] = [];
  for (const holder of holders) {
    const other = first.get(holder.id);
    if (!other) {
      first.set(holder.id, holder);
      continue;
    }
    const where = other.line === undefined ? 'the frontmatter' : `line ${other.line}`;
    const hint = `The ${other.what} in ${where} has it already: give this one another id.`;
    errors.push(new ContentError(`${holder.what} id "${holder.id}" is used twice`, { file, line: holder.line }, hint));
  }
  return errors;
}

function checkListedOnce(what: 'actor' | 'theme', items: { id: string }[], file: string): ContentError[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...repeated].map(
    (id) => new ContentError(`${what} "${id}" is listed twice`, { file }, 'Keep one of the two in the frontmatter.'),
  );
}

function checkMentions(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const known = new Set(data.actors.map(({ id }) => id));
  return sections
    .flatMap(({ passages }) => passages)
    .flatMap(({ mentions, line }) =>
      mentions
        .filter(({ actor }) => !known.has(actor))
        .map(({ actor }) => new ContentError(`<Actor id="${actor}"> names an actor that is not listed`, { file, line }, actorHint(data))),
    );
}

function checkQuotes(data: ExplainerData, sections: SectionText[], file: string): ContentError[] {
  const passages = new Map(sections.flatMap((section) => section.passages.map((passage) => [passage.id, passage])));
  const known = new Set(data.actors.map(({ id }) => id));
  return [
    ...(data.standfirst === undefined ? [] : checkWords('the standfirst', data.standfirst, [], passages, file)),
    ...data.keyPoints.flatMap((point) => checkWords('a key point', point.passage, [point.text], passages, file)),
    ...data.dates.flatMap((date) => checkWords('a date', date.passage, [date.text], passages, file)),
    ...data.statements.flatMap((statement) => {
      const what = `statement "${statement.id}"`;
      const words = [statement.source, statement.cue, ...statement.content].filter((text) => text !== undefined);
      const errors = checkWords(what, statement.passage, words, passages, file);
      if (statement.actor !== undefined && !known.has(statement.actor)) {
        const line = passages.get(statement.passage)?.line;
        errors.push(new ContentError(`${what} names actor "${statement.actor}", which is not listed`, { file, line }, actorHint(data)));
      }
      return errors;
    }),
  ];
}

function checkWords(what: string, id: string, words: string[], passages: Map<string, PassageText>, file: string): ContentError[] {
  const passage = passages.get(id);
  if (!passage) {
    const hint = `Passages of this explainer: ${list([...passages.keys()])}.`;
    return [new ContentError(`${what} names passage "${id}", which does not exist`, { file }, hint)];
  }
  const foreign = words.filter((text) => !passage.text.includes(text));
  const hint = `Copy them from the passage as they stand, or name the passage that has them. It reads: “${passage.text}”`;
  return foreign.map((text) => {
    return new ContentError(`${what} quotes words that are not in passage "${id}": “${text}”`, { file, line: passage.line }, hint);
  });
}

const actorHint = (data: ExplainerData): string =>
  `Add it to "actors" in the frontmatter, or use one that is there: ${list(data.actors.map(({ id }) => id))}.`;

const list = (items: string[]): string => (items.length > 0 ? items.map((item) => `"${item}"`).join(', ') : 'none yet');

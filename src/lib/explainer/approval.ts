import type { ExplainerData } from '../../schemas/explainer.ts';
import type { Approved } from '../../schemas/ledger.ts';
import { hash } from '../text/hash.ts';
import type { SectionText } from './document.ts';
import { asEditors } from './marks.ts';

/** What is published of an explainer's file. */
export interface Content {
  data: ExplainerData;
  sections: readonly SectionText[];
}

/** Whether a person has approved an explainer, and whether it is still what they saw. */
export type Approval =
  | { status: 'suggested' }
  | { status: 'approved'; by: string; on: string }
  | { status: 'lapsed'; by: string; on: string };

/** The parts of an explainer that are not as they were when it was approved, by their names. */
export interface Since {
  added: string[];
  changed: string[];
  gone: string[];
}

/** @param approved what the ledger has; an approval that it does not know covers the file as it is */
export function approvalOf(content: Content, approved: Approved | undefined): Approval {
  const { review } = content.data;
  if (review.status === 'suggested') return review;
  const { by, on } = review;
  const isKnown = approved?.by === by && approved.on === on;
  return { status: isKnown && !isAsApproved(content, approved) ? 'lapsed' : 'approved', by, on };
}

/**
 * What the ledger is to have of an approval: a new one covers the file as it is when it is first seen.
 *
 * @param before what the ledger has of the run before
 */
export function approvedIn(content: Content, before: Approved | undefined): Approved | undefined {
  const { review } = content.data;
  if (review.status === 'suggested') return undefined;
  const { by, on } = review;
  return before?.by === by && before.on === on ? before : { by, on, parts: partsOf(content) };
}

/** What is not as it was when an explainer was approved. */
export function changedSince(content: Content, { parts: before }: Approved): Since {
  const now = partsOf(content);
  const added = Object.keys(now).filter((name) => !Object.hasOwn(before, name));
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(now, name));
  // The order is another one by itself where a section came or went.
  const isOrdered = [...added, ...gone].some((name) => name.startsWith('section '));
  const changed = Object.keys(now).filter(
    (name) => Object.hasOwn(before, name) && before[name] !== now[name] && !(name === ORDER && isOrdered),
  );
  return { added, changed, gone };
}

const isAsApproved = (content: Content, { parts }: Approved): boolean => canonical(partsOf(content)) === canonical(parts);

const ORDER = 'order of the sections';

/** A hash of each part of what readers see, by its name. Where a thing comes from, and how sure it is, is no part of it. */
function partsOf({ data, sections }: Content): Record<string, string> {
  const parts: Record<string, string> = {};
  const add = (name: string, value: unknown): void => {
    parts[name] = hash(canonical(value)).toString(16).padStart(8, '0');
  };
  const { headline, author, published, language, standfirst } = data;
  for (const [name, value] of Object.entries({ headline, author, published, language, standfirst })) add(name, value);
  add(
    ORDER,
    sections.map(({ id }) => id),
  );
  if (data.summary !== undefined) add('summary', data.summary);
  for (const { id, heading, under, blocks, passages, editorBlocks = [] } of sections) {
    add(`section ${id}`, { heading, under, blocks });
    for (const { block, outside } of editorBlocks) add(`block ${block.id}`, { block, outside });
    for (const { id, text, kind, mentions, marks } of passages) add(`passage ${id}`, { text, kind, mentions, marks: marks.map(asEditors) });
  }
  const bare = <Item extends { from: unknown; confidence?: unknown }>({ from: _, confidence: __, ...item }: Item) => item;
  for (const actor of data.actors) add(`actor ${actor.id}`, bare(actor));
  for (const theme of data.themes) add(`theme ${theme.id}`, bare(theme));
  for (const point of data.keyPoints) add(`key point ${point.passage} “${point.text}”`, bare(point));
  for (const date of data.dates) add(`date ${date.passage} “${date.text}”`, bare(date));
  for (const statement of data.statements) add(`statement ${statement.id}`, bare(statement));
  return parts;
}

/** A value as JSON, whatever order its keys have. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, own: unknown) =>
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([one], [other]) => (one < other ? -1 : 1)))
      : own,
  ) ?? '';

import { ContentError } from '../../../../src/lib/content-error.ts';
import { removeAt, setKey } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import { readEditorField } from '../../../../src/lib/explainer/editor-words.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import { dateSchema } from '../../../../src/schemas/date.ts';
import { type ExplainerData, explainerSchema } from '../../../../src/schemas/explainer.ts';
import { type ActionOf, asFieldError, type Handler } from './context.ts';

const ORDER = Object.keys(explainerSchema.shape);

/** Writes a field in an editor's words, or leaves it out. @throws ContentError that names the field, for what can not stand in it */
export const writeField: Handler<'write'> = (mdx, { field, value }, { file }) => {
  const { data } = readFrontmatter(mdx, file);
  const own = isLong(field) ? value.trim().replace(/\r\n?/g, '\n') : value.replace(/\s+/g, ' ').trim();
  requireField(field, own, file);
  const before = textOf(data, field);
  if (own === before)
    return field in data.from && data.from[field as keyof typeof data.from] === 'suggested' ? removeAt(mdx, ['from', field]) : mdx;
  const said = field in data.from ? removeAt(mdx, ['from', field]) : mdx;
  if (own === '') return removeAt(said, [field]);
  const next = setKey(said, field, field === 'standfirst' ? { words: own } : own, ORDER);
  if (textOf(readFrontmatter(next, file).data, field) !== own)
    throw new ContentError(`the ${field} has signs that the file can not hold`, { file }, 'Write it anew instead of pasting it.');
  return next;
};

type FieldName = ActionOf<'write'>['field'];

const isLong = (field: FieldName): boolean => field === 'standfirst' || field === 'summary';

/** What a field says in an editor's words; a standfirst that is a passage of the article says none. */
function textOf(data: ExplainerData, field: FieldName): string | undefined {
  const value = data[field];
  return typeof value === 'object' && value !== null ? value.words : field === 'standfirst' ? undefined : (value ?? '');
}

function requireField(field: FieldName, value: string, file: string): void {
  if (field === 'headline' && value === '') throw new ContentError('the headline is empty', { file }, 'Write at least one word.');
  if (field === 'published' && value !== '' && !dateSchema.safeParse(value).success)
    throw new ContentError(`published: “${value}” is no day`, { file }, 'Write year, month and day: 2026-03-09.');
  if (isLong(field)) asFieldError(`the ${field}`, file, () => readEditorField(value, file));
}

/** Says whether an explainer is public, and from which day on; without a day it is at once. */
export const setStatus: Handler<'set status'> = (mdx, { status, publish }, { file }) => {
  const { data } = readFrontmatter(mdx, file);
  const said = status === data.status ? mdx : setKey(mdx, 'status', status, ORDER);
  if (publish === data.publish) return said;
  return publish === undefined ? removeAt(said, ['publish']) : setKey(said, 'publish', publish, ORDER);
};

/** The explainer with the name of who approves it, today; the ledger notes what they saw. */
export const approveAs: Handler<'approve'> = (mdx, { by }, { today }) => approvedBy(mdx, by, today);

/** The explainer with the name of who approved it, and the day, YYYY-MM-DD. */
export const approvedBy = (mdx: string, by: string, on: string): string => setKey(mdx, 'review', { status: 'approved', by, on }, ORDER);

/** The explainer as nobody has approved it; one that nobody has stays as it is. */
export const withdrawApproval: Handler<'withdraw approval'> = (mdx, _, { file }) => {
  const { review } = readFrontmatter(mdx, file).data;
  return review.status === 'suggested' ? mdx : setKey(mdx, 'review', { status: 'suggested' }, ORDER);
};

import type { Handler } from './actions/context.ts';
import { acceptAll, decide } from './decide.ts';

/** What a person says to what is suggested. */
export const accept: Handler<'accept'> = (mdx, { key }, { file }) => decide(mdx, { key }, { kind: 'accept' }, file);

export const reject: Handler<'reject'> = (mdx, { key }, { file }) => decide(mdx, { key }, { kind: 'reject' }, file);

export const edit: Handler<'edit'> = (mdx, { key, values }, { file }) => decide(mdx, { key }, { kind: 'edit', values }, file);

export const acceptAllOf: Handler<'accept all'> = (mdx, { kind }, { file }) => acceptAll(mdx, kind, file);

import type { Decision, Outcome } from './article-types.ts';
import type { Action, Choices, Done, Fault, List, Margin } from './types.ts';

/** What the desk's server found wrong. */
export class Refused extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join('; '));
    this.faults = faults;
  }
}

export const base = document.body.dataset.base ?? '/';

/** Asks the desk's server. @param body JSON, or a file as it is @throws Refused with what is wrong, TypeError where it does not answer */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const isFile = body instanceof Blob;
  const type = isFile ? 'application/octet-stream' : 'application/json';
  const response = await fetch(`${base}desk/api${path}`, {
    ...(body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': type }, body: isFile ? body : JSON.stringify(body) }),
  });
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const answer = isJson ? await response.json() : { faults: [{ message: await response.text() }] };
  if (!response.ok) throw new Refused((answer as { faults: Fault[] }).faults);
  return answer as Answer;
}

export const askList = (): Promise<List> => ask('/explainers');

export const askChoices = (): Promise<Choices> => ask('/choices');

const at = (slug: string): string => `/explainers/${encodeURIComponent(slug)}`;

export const askMargin = (slug: string): Promise<Margin> => ask(at(slug));

export const askAct = ({ slug, version }: Margin, action: Action): Promise<Done> => ask(`${at(slug)}/act`, { version, action });

export const askUndo = ({ slug, version }: Margin): Promise<Done> => ask(`${at(slug)}/undo`, { version });

/** Gives the desk an article. @param replaces the name of the file that it is the new version of */
export const askTake = (file: File, replaces: string | undefined): Promise<Outcome> =>
  ask(`/articles?${new URLSearchParams({ name: file.name, ...(replaces === undefined ? {} : { replaces }) })}`, new Blob([file]));

/** Gives the desk a picture or a table to show. @returns the name that it has there */
export const askFile = (file: File): Promise<{ file: string }> =>
  ask(`/media?${new URLSearchParams({ name: file.name })}`, new Blob([file]));

export const askPaste = (pasted: { headline: string; text: string }, replaces: string | undefined): Promise<Outcome> =>
  ask('/articles/paste', { ...pasted, replaces });

export const askExplain = (file: string, decisions: Readonly<Record<string, Decision>> = {}): Promise<Outcome> =>
  ask('/articles/explain', { file, decisions });

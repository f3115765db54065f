import type { Action, Choices, Done, Fault, Listed, Margin } from './types.ts';

/** What the desk's server found wrong. */
export class Refused extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join('; '));
    this.faults = faults;
  }
}

export const base = document.body.dataset.base ?? '/';

/** Asks the desk's server. @throws Refused with what is wrong, TypeError where it does not answer */
export async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${base}desk/api${path}`, {
    ...(body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const answer = isJson ? await response.json() : { faults: [{ message: await response.text() }] };
  if (!response.ok) throw new Refused((answer as { faults: Fault[] }).faults);
  return answer as Answer;
}

export const askList = (): Promise<Listed[]> => ask('/explainers');

export const askChoices = (): Promise<Choices> => ask('/choices');

const at = (slug: string): string => `/explainers/${encodeURIComponent(slug)}`;

export const askMargin = (slug: string): Promise<Margin> => ask(at(slug));

export const askAct = ({ slug, version }: Margin, action: Action): Promise<Done> => ask(`${at(slug)}/act`, { version, action });

export const askUndo = ({ slug, version }: Margin): Promise<Done> => ask(`${at(slug)}/undo`, { version });

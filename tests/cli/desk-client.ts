import { request } from 'node:http';
import { expect } from 'vitest';
import type { Action, Done, Margin } from '../../src/desk/types.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json: () => never;
}

/** Asks a desk as a program does that sends what it likes; a browser forbids its pages some of these headers. */
export type Ask = (path: string, asked?: { method?: string; body?: unknown; headers?: object }) => Promise<Answer>;

/** Lets a program in at a desk as a browser is. @param url that the desk has told */
export async function enterDesk(url: string): Promise<Ask> {
  const { port, pathname, search } = new URL(url);
  let cookie = '';
  const ask: Ask = (path, { method = 'GET', body, headers = {} } = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const own = body === undefined ? {} : { 'Content-Type': 'application/json', Origin: `http://localhost:${port}` };
    const asked = request({
      // A connection that is kept may be closed just when it is used again.
      ...{ port, host: '127.0.0.1', path, method, agent: false },
      headers: { Host: `localhost:${port}`, Cookie: cookie, ...own, ...headers },
    });
    asked.once('error', reject).once('response', async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: () => JSON.parse(text) as never });
    });
    asked.end(body === undefined ? undefined : JSON.stringify(body));
    return promise;
  };
  const { headers } = await ask(pathname + search);
  cookie = String(headers['set-cookie']).split(';')[0] ?? '';
  return ask;
}

export const marginAt = async (ask: Ask, slug: string): Promise<Margin> => (await ask(`/desk/api/explainers/${slug}`)).json();

/** Does an action to an explainer as a browser does. @param version what the person saw of it */
export const actAt = (ask: Ask, slug: string, version: string, action: Action): Promise<Answer> =>
  ask(`/desk/api/explainers/${slug}/act`, { method: 'POST', body: { version, action } });

/** Does one action after the other, each of which has to be done. @returns what the desk shows then */
export async function actAll(ask: Ask, slug: string, actions: readonly ((margin: Margin) => Action)[]): Promise<Margin> {
  let margin = await marginAt(ask, slug);
  for (const actionFor of actions) {
    const action = actionFor(margin);
    const { status, text } = await actAt(ask, slug, margin.version, action);
    expect([status, status === 200 ? '' : text], JSON.stringify(action)).toEqual([200, '']);
    margin = (JSON.parse(text) as Done).margin;
  }
  return margin;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { readToday } from '../cli/cli.ts';
import { say, warn } from '../cli/say.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { PATIENCE, withLock } from '../platform/lock.ts';
import { close, listen, makeServer } from '../serve/server.ts';
import { siteAddress } from '../verify/address.ts';
import { questions } from './answers.ts';
import { bundleClient, type ClientFile } from './client.ts';
import { type Guard, makeGuard, type Refusal } from './guard.ts';
import { fits, HEADERS, isMendable, readAddress, readGiven, sendJson, sendRefusal } from './http.ts';
import { faultsOf } from './list.ts';
import { openBuilds } from './publishing.ts';
import type { Desk } from './question.ts';
import { shellOf } from './shell.ts';
import { type LiveSite, openLiveSite } from './site.ts';

/** What the desk shows: the site, and the files of its own page. */
export type Shown = [site: LiveSite, client: ReadonlyMap<string, ClientFile>];

export interface OpenDesk {
  /** Opens the desk in one browser, once. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the desk, and the site as it is at the moment, to this machine.
 *
 * @param port 0 to 65535; 0 takes any free one
 * @param tell called with an address that opens the desk once, each time that there is a new one
 * @param open makes what it shows; the server listens meanwhile, so that a port that is taken is found out at once
 * @throws UsageError when the port is taken or not allowed
 */
export async function openDesk(
  folders: Folders,
  port: number,
  tell: (url: string) => void,
  open: (folders: Folders) => Promise<Shown> = openShown,
): Promise<OpenDesk> {
  const { base } = siteAddress();
  let turn: Promise<unknown> = Promise.resolve();
  const builds = openBuilds(folders);
  const desk: Desk = {
    folders,
    builds,
    site: { text: async (path) => (await opened)[0].text(path) },
    today: () => readToday(),
    conflicts: new Map(),
    inTurn(work) {
      const own = turn.then(() => withLock(folders, work, PATIENCE));
      turn = own.catch(() => {});
      return own;
    },
  };
  const server = makeServer(async (request, response) => {
    await answer(request, response).catch((error) => {
      if (response.headersSent) throw error;
      warn(inspect(error));
      sendJson(response, 500, { faults: faultsOf(error) });
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  const guard = makeGuard(taken);
  const opened = open(folders);
  const urlOf = (token: string): string => `http://localhost:${taken}${base}desk/?token=${token}`;
  await opened.catch(async (error) => {
    server.close();
    throw error;
  });
  return {
    url: urlOf(guard.newToken()),
    port: taken,
    async close() {
      builds.close();
      (await opened)[0].close();
      await close(server);
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of HEADERS) response.setHeader(name, value);
    const { path, token } = readAddress(request);
    const refusal = guard.refusal(request);
    if (token !== null && path === `${base}desk/` && refusal !== 'host') return void enter(guard, token, refusal, response);
    if (refusal) return void sendRefusal(response, refusal);
    if (path === null || !path.startsWith(base)) return void sendRefusal(response, 'path');
    const own = path.slice(base.length - 1);
    const [site, client] = await opened;
    if (own === '/desk' || own.startsWith('/desk/')) return answerDesk(own.slice('/desk'.length), request, response, client);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    request.url = own;
    return site.answer(own, request, response);
  }

  function enter(guard: Guard, token: string, refusal: Refusal | undefined, response: ServerResponse): void {
    const cookie = guard.redeem(token);
    // Whoever loads the address again is in already.
    if (cookie === undefined && refusal) return void sendRefusal(response, 'session');
    if (cookie !== undefined) {
      response.setHeader('Set-Cookie', cookie);
      tell(urlOf(guard.newToken()));
    }
    response.writeHead(303, { Location: `${base}desk/` }).end();
  }

  async function answerDesk(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    client: ReadonlyMap<string, ClientFile>,
  ): Promise<void> {
    if (path.startsWith('/api/')) return answerQuestion(path.slice('/api'.length), request, response);
    const file = client.get(path.slice('/files/'.length));
    if (path.startsWith('/files/') && file) return void response.writeHead(200, { 'Content-Type': file.type }).end(file.data);
    if (!/^\/(?:[^/]+\/)?$/.test(path)) return void response.writeHead(303, { Location: `${base}desk/` }).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(shellOf(base));
  }

  async function answerQuestion(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const { method, path: pattern, body, answer } of questions) {
      const slug = method === request.method ? fits(pattern, path) : undefined;
      if (slug === undefined) continue;
      try {
        const given = body ? body.safeParse(await readGiven(request)) : { success: true as const, data: undefined };
        if (!given.success)
          return sendJson(response, 400, { faults: [{ message: given.error.issues.map(({ message }) => message).join('; ') }] });
        const said = await answer(desk, slug, given.data);
        return sendJson(response, 200, said);
      } catch (error) {
        // Whoever asked left before all was sent.
        if (request.errored) return;
        const faults = faultsOf(error);
        const isOfContent = isMendable(error);
        if (!isOfContent) warn(inspect(error));
        return sendJson(response, isOfContent ? 409 : 500, { faults });
      }
    }
    sendJson(response, 404, { faults: [{ message: 'there is nothing at this address' }] });
  }
}

const openShown = (folders: Folders): Promise<Shown> => Promise.all([openLiveSite(folders), bundleClient()]);

/** Opens the desk until the program is stopped, and says on standard output where it is. @throws as `openDesk` */
export async function runDesk(folders: Folders, port: number): Promise<void> {
  const { url } = await openDesk(folders, port, (next) => say(`The next browser is let in by ${next}`));
  say(`Nutgraf shows the desk of ${shownPath(folders.content)} at ${url}`);
  say('That address opens it once, in one browser (stop the desk with Ctrl-C).');
}

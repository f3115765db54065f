import type { ServerResponse } from 'node:http';
import { type OpenDesk, openDesk, type Shown } from '../../../../scripts/lib/desk/desk.ts';
import type { Folders } from '../../../../scripts/lib/platform/folders.ts';

/** A desk whose site says what it was asked for, so that none has to be made. */
export interface TestDesk extends OpenDesk {
  folders: Folders;
  /** The addresses that it told, after the first. */
  told: string[];
  /** Whether its site was closed. */
  isSiteClosed: () => boolean;
}

export interface Site {
  answer?: (path: string, response: ServerResponse) => void;
  text?: (path: string) => Promise<string | null>;
}

const CLIENT = new Map([
  ['desk.js', { type: 'text/javascript', data: 'open();' }],
  ['sans.woff2', { type: 'font/woff2', data: Buffer.from([0xff, 1]) }],
]);

/** @param site what the site answers in place of what it was asked for */
export async function openTestDesk(folders: Folders, { answer, text = async () => null }: Site = {}, port = 0): Promise<TestDesk> {
  const told: string[] = [];
  let isClosed = false;
  const shown: Shown = [
    {
      text,
      async answer(path, request, response) {
        if (answer) answer(path, response);
        else response.end(`${request.method} ${path} ${request.url}`);
      },
      close() {
        isClosed = true;
      },
    },
    CLIENT,
  ];
  const desk = await openDesk(
    folders,
    port,
    (url) => told.push(url),
    async () => shown,
  );
  return { ...desk, folders, told, isSiteClosed: () => isClosed };
}

import type { z } from 'zod';
import type { Folders } from '../platform/folders.ts';
import type { Conflicts } from './explain-article.ts';
import type { Builds } from './publishing.ts';
import type { LiveSite } from './site.ts';

/** What the desk's server works with. */
export interface Desk {
  folders: Folders;
  /** YYYY-MM-DD. */
  today: () => string;
  /** Does work that writes to the content folder, one after the other. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  conflicts: Conflicts;
  site: Pick<LiveSite, 'text'>;
  builds: Builds;
}

/**
 * A question that the desk's page asks; what is read from its body has been checked against `body`. That of a file is its bytes, beside what its
 * address says.
 */
export interface Question<Body = unknown> {
  method: 'GET' | 'POST';
  /** Its address below `/desk/api`, with `:slug` where one stands. */
  path: string;
  body?: z.ZodType<Body>;
  answer: (desk: Desk, slug: string, body: Body) => Promise<unknown>;
}

/** A question, its body of one type. */
export const question = <Body>(own: Question<Body>): Question => own as unknown as Question;

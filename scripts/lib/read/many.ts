import { extname } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';

/** Endings of files that hold many articles, or one as agencies send it. */
export const MANY: ReadonlySet<string> = new Set('.xml .rss .atom .rdf .wxr .nitf .newsml .json .jsonl .ndjson .ninjs .zip'.split(' '));

/** What begins such a file, whatever its name says: the root of its XML. */
const KINDS: readonly { root: RegExp; kind: string }[] = [
  { root: /^rss$|^(?:\w+:)?RDF$/, kind: 'a feed or an export' },
  { root: /^(?:\w+:)?feed$/, kind: 'a feed' },
  { root: /^nitf$|^(?:\w+:)?(?:newsMessage|newsItem|packageItem)$|^NewsML$/, kind: 'what an agency sent' },
];
/** What may stand before the root: declarations, instructions and comments. */
const PROLOG = /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE\s[^>[]*(?:\[[^\]]*\])?\s*>\s*)*/i;
const ROOT = /^<([\w:.-]+)[\s>/]/;
/** In characters: the root stands at the beginning. */
const BEGINNING = 10_000;

/** The fault of a file that `npm run import` is for; on standard input, it is to be put into a file. */
export function importInstead(problem: string, file: string): ContentError {
  const name = extname(file) === '' ? 'FILE' : /\s/.test(file) ? JSON.stringify(file) : file;
  const hint = `${name === 'FILE' ? 'Put it into a file and import that' : 'Import it'}: npm run import -- ${name}`;
  return new ContentError(problem, { file }, hint);
}

/** Refuses the text of a feed, an export or an agency's file under the name of an article. @throws ContentError */
export function refuseMany(text: string, file: string): void {
  const beginning = text.slice(0, BEGINNING);
  const root = ROOT.exec(beginning.slice(PROLOG.exec(beginning)?.[0].length ?? 0))?.[1];
  const found = root === undefined ? undefined : KINDS.find((own) => own.root.test(root));
  const whatever = extname(file) === '' ? '' : ', whatever its name says';
  if (found) throw importInstead(`this is ${found.kind} (${root})${whatever}`, file);
  if (/^\s*[[{]/.test(beginning) && isJson(text)) throw importInstead(`this is JSON${whatever}`, file);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

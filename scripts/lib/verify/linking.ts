import { posix } from 'node:path';
import { targetsOfJson } from './json.ts';
import { targetsOfMarkdown } from './markdown.ts';
import { type Linking, targetsOfRobots, targetsOfXml } from './targets.ts';

type Reader = (text: string, file: string, path: string) => Linking;

const readers: Record<string, Reader> = {
  '.xml': targetsOfXml,
  '.json': targetsOfJson,
  '.md': targetsOfMarkdown,
  '.txt': targetsOfMarkdown,
};

/**
 * The addresses in a file of the site that is no page; undefined where its kind holds none.
 *
 * @throws ContentError when it is XML that is not well-formed
 */
export function linkingOf(text: string, file: string, path: string): Linking | undefined {
  const read = path === 'robots.txt' ? targetsOfRobots : readers[posix.extname(path)];
  return read?.(text, file, path);
}

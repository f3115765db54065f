import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/platform/folders.ts';

const pageOf = (name: string): string => readFileSync(join(projectRoot, 'src/content/guide', `${name}.mdx`), 'utf8');

/** What a page of the guide tells an editor to copy: the code below a heading, or above the first one (`''`). */
export function codeIn(page: string, heading: string): string[] {
  const headings = [''];
  const codes: string[] = [];
  for (const [found, code] of pageOf(page).matchAll(/^```\w+\n(.*?)^```$|^#{2,3} [^\n]*$/gms)) {
    if (code === undefined) headings.push(found.replace(/^#+ /, ''));
    else if (headings.at(-1) === heading) codes.push(code);
  }
  if (!headings.includes(heading)) throw new Error(`The page ${page} of the guide has no heading “${heading}”.`);
  return codes;
}

/** The first command of the guide below a heading that begins so, as its words are typed after `npm run`. */
export function commandIn(page: string, heading: string, start: string): string[] {
  const line = codeIn(page, heading)
    .flatMap((code) => code.split('\n'))
    .find((own) => own.startsWith(`npm run ${start}`));
  if (line === undefined) throw new Error(`Below “${heading}” the guide has no command that begins with “npm run ${start}”.`);
  return (line.replace('npm run ', '').match(/"[^"]*"|\S+/g) ?? []).filter((word) => word !== '--').map((word) => word.replaceAll('"', ''));
}

/** What the guide's first page says an editor can do. */
export const tasksOfGuide = (): string[] =>
  [...pageOf('find-what-you-want-to-do').matchAll(/^\| (.*?) \| \[/gm)].map(([, task = '']) => task);

import { join } from 'node:path';
import { isListed } from '../../../src/lib/graph/build.ts';
import { explainersIn } from '../../../src/lib/graph/stories.ts';
import { suggestStories } from '../../../src/lib/graph/suggest-stories.ts';
import { formatError } from '../cli/faults.ts';
import { type Folders, shownPath } from '../platform/folders.ts';
import { type PublicContent, publicContent } from './public-content.ts';

const MOST = 3;

/**
 * Which explainers seem to be one story, and what to write then or else, in lines for a terminal; none where a person has decided already.
 *
 * @param content the explainers that are public, and all stories
 */
export function storySuggestions({ explainers, stories = [], withheldStories }: PublicContent, folders: Folders): string[] {
  const listed = explainers.filter(isListed);
  const decided = [...stories, ...withheldStories.map(({ story }) => story)].map(({ file, data }) => {
    const members = new Set(explainersIn(data, listed).map(({ slug }) => slug));
    return { file, members, settled: members.union(new Set([...data.explainers, ...data.not])) };
  });
  const isSettled = (one: string, other: string): boolean => decided.some(({ settled }) => settled.has(one) && settled.has(other));
  const suggested = suggestStories(listed, isSettled);
  const lines = suggested.slice(0, MOST).flatMap(({ explainers, actors }) => {
    const isOf = decided.find(({ members }) => explainers.some((slug) => members.has(slug)));
    const title = `These ${explainers.length} explainers seem to be one story: they share ${actors.slice(0, 4).join(', ')}`;
    const named = explainers.map((slug) => `    ${slug}`);
    if (isOf) {
      const others = explainers.filter((slug) => !isOf.members.has(slug));
      const write = `  If they are, add to \`explainers\` of ${isOf.file}, else to its \`not\`: ${others.join(', ')}`;
      return [title, ...named, write];
    }
    const file = shownPath(join(folders.stories, `${actors[0]}.mdx`));
    return [
      title,
      ...named,
      `  If they are, write a file such as ${file}:`,
      ...['---', 'headline: What goes on', `explainers: [${explainers.join(', ')}]`, '---'].map((line) => `    ${line}`),
      '  If they are not, the same with `status: draft`, and `not` in place of `explainers`.',
    ];
  });
  return suggested.length > MOST ? [...lines, `and ${suggested.length - MOST} more that seem to be one`] : lines;
}

/** The same of a content folder as it is; none where it can't be read, which a build tells. @param day see `publicContent` */
export async function suggestionsFor(folders: Folders, day: string): Promise<string[]> {
  try {
    return storySuggestions(await publicContent(folders, day), folders);
  } catch (error) {
    if (formatError(error).ofContent) return [];
    throw error;
  }
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { type EditorWords, readEditorPage, toEditorWords } from '../../../src/lib/explainer/editor-words.ts';
import { splitFile } from '../../../src/lib/explainer/file.ts';
import { readEditorMatter } from '../../../src/lib/explainer/frontmatter.ts';
import { parseMdx } from '../../../src/lib/explainer/syntax.ts';
import type { StoryInput } from '../../../src/lib/graph/types.ts';
import { slugSchema } from '../../../src/schemas/id.ts';
import { storySchema } from '../../../src/schemas/story.ts';
import { forEachFile } from '../cli/faults.ts';
import { shownPath } from '../platform/folders.ts';
import { isPassedOver } from '../platform/passed-over.ts';

/** What a story names, and where. */
export interface Named {
  what: 'explainers' | 'not' | 'actors' | 'themes';
  /** The slug of an explainer, the id of an actor or a theme. */
  id: string;
  line: number;
}

/** A story, and where in its file it names what. */
export interface ReadStory extends StoryInput {
  /** As a person knows it. */
  file: string;
  named: Named[];
}

const ENDING = '.mdx';
const HINT = 'Correct the line; the guide, "Tell a story over many articles", shows a story.';

/**
 * Reads the stories of a content folder, by their ids; a missing folder is empty.
 *
 * @param folder absolute
 * @param slugs of all explainers that have a file
 * @throws AggregateError of ContentErrors, all that is wrong with the files
 */
export async function readStories(folder: string, slugs: ReadonlySet<string>): Promise<ReadStory[]> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => !isPassedOver(name)).sort();
  const stories: ReadStory[] = [];
  const shown = (name: string): string => shownPath(join(folder, name));
  await forEachFile(files, shown, async (name) => {
    const story = readStory(idOf(name, shown(name)), await readFile(join(folder, name), 'utf8'), shown(name));
    requireExplainers(story, slugs);
    stories.push(story);
  });
  return stories;
}

function idOf(name: string, file: string): string {
  if (!name.endsWith(ENDING))
    throw new ContentError('no story is made of this file', { file }, 'Call it NAME.mdx, or take it out of this folder.');
  const id = name.slice(0, -ENDING.length);
  if (slugSchema.safeParse(id).success) return id;
  const hint = 'Rename it to lower-case words joined by single hyphens, such as corn-street.mdx.';
  throw new ContentError(`the name of the file is the address of the story, and "${id}" is none`, { file }, hint);
}

function readStory(id: string, mdx: string, file: string): ReadStory {
  const { data, lineOf } = readEditorMatter(mdx, file, storySchema, HINT);
  const wordsOf = (key: 'known' | 'unknown'): EditorWords[] =>
    // The parser counts lines from the start of its text: so many stand before these words.
    data[key].map((words, index) => toEditorWords(parseMdx('\n'.repeat(lineOf([key, index]) - 1) + words, file).children, file));
  const namedIn = (what: Named['what'], ids: readonly string[], ...path: string[]): Named[] =>
    ids.map((id, index) => ({ what, id, line: lineOf([...path, what, index]) }));
  return {
    id,
    file,
    data,
    intro: readEditorPage(splitFile(mdx, file).body, file),
    known: wordsOf('known'),
    unknown: wordsOf('unknown'),
    named: [
      ...namedIn('explainers', data.explainers),
      ...namedIn('not', data.not),
      ...namedIn('actors', data.rule?.actors ?? [], 'rule'),
      ...namedIn('themes', data.rule?.themes ?? [], 'rule'),
    ],
  };
}

function requireExplainers({ file, named }: ReadStory, slugs: ReadonlySet<string>): void {
  const faults = named
    .filter(({ what, id }) => (what === 'explainers' || what === 'not') && !slugs.has(id))
    .map(({ id, line }) => {
      const hint = 'Write the name of a file in explainers/, without .mdx, or delete the line.';
      return new ContentError(`there is no explainer ${id}`, { file, line }, hint);
    });
  if (faults.length > 0) throw new AggregateError(faults, `${file} names explainers that are not there`);
}

import { ContentError } from '../../../src/lib/content-error.ts';
import { faultyMove } from '../../../src/lib/moved/moves.ts';
import { requireMerged } from '../../../src/lib/text/unfinished-merge.ts';
import { readYaml } from '../../../src/lib/text/yaml.ts';
import { type Move, movedSchema } from '../../../src/schemas/moved.ts';
import { readIfThere } from '../platform/files.ts';
import { type Folders, shownPath } from '../platform/folders.ts';

/** A move, and the line of the file (1-based) that says it. */
export type PlacedMove = Move & { line: number };

const ABOUT = `# What has another address than before, or none: npm run rename and npm run remove write it, and the site answers for each.
# Keep it under version control with the rest.
`;

/** What of a content folder has another address than before. @throws ContentError for a file that can not be read, and for a cycle */
export async function readMoved({ moved }: Pick<Folders, 'moved'>): Promise<PlacedMove[]> {
  const bytes = await readIfThere(moved);
  return bytes ? parseMoved(bytes.toString('utf8'), shownPath(moved)) : [];
}

/** Reads the text of such a file. @throws as `readMoved` does */
export function parseMoved(text: string, file: string): PlacedMove[] {
  const fail = (problem: string, line: number): ContentError =>
    new ContentError(problem, { file, line }, 'Correct or delete the line, or take the file from version control again.');
  requireMerged(text, file);
  const { data, lineOf } = readYaml(text, fail);
  const read = movedSchema.safeParse(data());
  const [issue] = read.error?.issues ?? [];
  if (!read.success) throw fail(`${issue?.path.join('.') || 'moved'}: ${issue?.message}`, lineOf(issue?.path ?? []));
  const fault = faultyMove(read.data);
  if (fault) throw fail(fault.problem, lineOf([read.data.indexOf(fault.move)]));
  return read.data.map((move, index) => ({ ...move, line: lineOf([index]) }));
}

/** The text of such a file. */
export const formatMoved = (moves: readonly Move[]): string => ABOUT + moves.map(lineFor).join('');

function lineFor({ kind, in: explainer, from, to, on, pages }: Move): string {
  const values = { kind, in: explainer, from, to, on, pages };
  const parts = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${shown(value)}`));
  return `- { ${parts.join(', ')} }\n`;
}

/** Slugs may look like numbers to a reader of YAML, and days like dates. */
const shown = (value: string | string[]): string =>
  Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : /^[a-z][a-z0-9-]*$/.test(value) && !WORDS.has(value) ? value : `'${value}'`;

/** What YAML reads as something else than a word. */
const WORDS = new Set(['null', 'true', 'false']);

import { Document } from 'yaml';
import { ContentError } from '../../../src/lib/content-error.ts';
import { formatYaml, quoteNumbers } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { joinFile } from '../../../src/lib/explainer/file.ts';
import { moveOf } from '../../../src/lib/moved/moves.ts';
import type { Move } from '../../../src/schemas/moved.ts';
import { termSchema } from '../../../src/schemas/term.ts';
import { slug } from '../analyse/model/slug.ts';
import type { GlossaryEntry } from '../vocabulary/glossary.ts';
import type { ActionOf } from './actions/context.ts';

/**
 * A new term of the glossary: its id, and the text of its file.
 *
 * @param file the explainer that it is defined in, as the person knows it
 * @throws ContentError where the glossary has it, or its words
 */
export function newTerm(
  { term, definition }: Pick<ActionOf<'define term'>, 'term' | 'definition'>,
  glossary: readonly GlossaryEntry[],
  moves: readonly Move[],
  file: string,
): { id: string; text: string } {
  const [name, meaning] = [term, definition].map((words) => words.replace(/\s+/g, ' ').trim()) as [string, string];
  const id = slug(name);
  const fail = (problem: string, hint: string) => new ContentError(problem, { file }, hint);
  if (id === '') throw fail(`the term “${name}” has no letter or digit`, 'Write it with at least one.');
  const other = glossary.find((own) => own.id === id || [own.data.term, ...own.data.forms].includes(name));
  if (other)
    throw fail(
      `the glossary explains “${other.data.term}” already, in ${other.file}`,
      'Link the words to that term, or write a longer one.',
    );
  const move = moveOf(moves, { kind: 'term', id });
  if (move)
    throw fail(`the address “${id}” was that of another term`, 'Write the term in other words, so that old links to it stay right.');
  const document = new Document(termFields(name, meaning));
  quoteNumbers(document);
  return { id, text: `${joinFile(formatYaml(document), '').trimEnd()}\n` };
}

const termFields = (term: string, definition: string) => {
  const { sources: _, forms: __, not: ___, ...fields } = termSchema.parse({ term, definition });
  return fields;
};

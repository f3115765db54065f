import { isDeepStrictEqual } from 'node:util';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { breakIn } from '../../../src/lib/explainer/edit-body.ts';
import { quoteNumbers } from '../../../src/lib/explainer/edit-frontmatter.ts';
import { readEditorField } from '../../../src/lib/explainer/editor-words.ts';
import { type Actor, type PublisherActor, publisherActorSchema } from '../../../src/schemas/actor.ts';
import { readEntry } from '../vocabulary/publisher.ts';
import { type ActionOf, asFieldError } from './actions/context.ts';

/**
 * Writes into the publisher's file of an actor what the publisher says of it; an empty text leaves a key out. Comments and all other keys stay.
 *
 * @param text of the file; null where there is none
 * @param actor of the explainer: what a new file says besides
 * @param file as the person knows it
 * @throws ContentError for a file at fault, and for a description that is no Markdown of an editor's
 */
export function profileText(
  text: string | null,
  actor: Pick<Actor, 'name' | 'kind'>,
  { role, description, picture }: Pick<ActionOf<'write profile'>, 'role' | 'description' | 'picture'>,
  file: string,
): string {
  const place = { file, guide: 'Teach it an actor or a theme', above: 0 };
  const before = text === null ? { ...actor } : readEntry(text, place, publisherActorSchema).data;
  const words = description.replace(/\r\n?/g, '\n');
  asFieldError('the description', file, () => readEditorField(words, file));
  const document = text === null ? new Document({ name: actor.name, kind: actor.kind }) : parseDocument(text);
  if (text === null) quoteNumbers(document);
  for (const [key, value] of Object.entries({ role: role.replace(/\s+/g, ' '), description: words })) {
    if (value === '') document.delete(key);
    else if (value !== (before as Record<string, unknown>)[key]) setWords(document, key, value);
  }
  if (picture === null) document.delete('picture');
  else if (picture && !isDeepStrictEqual(picture, (before as Partial<PublisherActor>).picture)) document.set('picture', picture);
  const written = document.toString({ lineWidth: 0 }).replaceAll('\n', breakIn(text ?? ''));
  readEntry(written, place, publisherActorSchema);
  return written;
}

/** A comment beside the words before stays. */
function setWords(document: Document, key: string, value: string): void {
  const there = document.get(key, true);
  const node: Scalar = isScalar(there) ? there : new Scalar(value);
  node.value = value;
  delete node.type;
  if (!value.includes('\n')) quoteNumbers(node);
  if (node !== there) document.set(key, node);
}

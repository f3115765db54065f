import { ContentError } from '../content-error.ts';
import { checkExplainer, checkIds } from './check-explainer.ts';
import { type DocumentSection, parseDocument } from './document.ts';
import { editorFields, readEditorField } from './editor-words.ts';
import { type Frontmatter, readFrontmatter } from './frontmatter.ts';

/** An explainer's file, read. */
export interface Explainer extends Frontmatter {
  /** The whole file. */
  mdx: string;
  sections: DocumentSection[];
}

/** Reads an explainer's file. @throws ContentError, or an AggregateError of them, for what can't be read, and for faulty ids */
export function readExplainer(mdx: string, file: string): Explainer {
  const explainer = parseExplainer(mdx, file);
  const faults = checkIds(explainer.data, explainer.sections, file);
  if (faults.length > 0) throw new AggregateError(faults, `${file}: ids`);
  return explainer;
}

/** All that is wrong with an explainer's file; empty for one that the site can be built of. */
export function faultsIn(mdx: string, file: string): ContentError[] {
  try {
    const { data, sections } = parseExplainer(mdx, file);
    return checkExplainer(data, sections, file);
  } catch (error) {
    const faults = error instanceof AggregateError ? error.errors : [error];
    if (faults.every((fault) => fault instanceof ContentError)) return faults;
    throw error;
  }
}

/** Reads an explainer's file, and checks nothing between its parts. @throws as `readExplainer` does for what can not be read */
export function parseExplainer(mdx: string, file: string): Explainer {
  const frontmatter = readFrontmatter(mdx, file);
  for (const [key, markdown] of Object.entries(editorFields(frontmatter.data)))
    if (markdown !== undefined) readEditorField(markdown, file, frontmatter.lineOf([key]));
  return { ...frontmatter, mdx, sections: parseDocument(mdx, file) };
}

import type { EditorBlock } from '../../../src/lib/explainer/editor-block.ts';
import { editorTexts, ownFieldId } from '../../../src/lib/explainer/editor-texts.ts';
import { editorFields, editorText, readEditorField } from '../../../src/lib/explainer/editor-words.ts';
import { attributeOf, type Element, textOf } from '../html/tree.ts';
import { lostFile } from './editor-files.ts';
import { excerpt, firstDifference } from './excerpt.ts';
import { valuesOf } from './page.ts';
import { isLabel } from './shown.ts';
import { BUILD_AGAIN, findingAt, type PageRule } from './site.ts';
import type { Source } from './sources.ts';

interface Wanted {
  /** Absent for a text of the frontmatter. */
  block?: EditorBlock;
  words: string;
  line: number;
  /** The section whose page shows it too; undefined where only the explainer's page does. */
  section: string | undefined;
}

/**
 * Finds words of an editor's that are not those of the explainer, or not marked as theirs: each of its blocks stands in one element with
 * `data-editor`, and such an element holds nothing but its words, labels, and quotations of the article. Where the page is not the one with its
 * address, `data-block` names it.
 */
export const checkEditor: PageRule = (page, { sources }) => {
  const elements = page.having.get('data-editor') ?? [];
  const shown = new Set(elements.map((element) => attributeOf(element, 'id')));
  const wrong = elements.flatMap((element) => {
    const source = sources.get(attributeOf(element, 'data-editor') ?? '');
    const id = attributeOf(element, 'data-block') ?? attributeOf(element, 'id') ?? '';
    const wanted = source && wantedOf(source).get(id);
    const words = wordsOf(element);
    if (!source || !wanted) {
      const problem = `marked as an editor's, but no explainer has it (id "${id}"): “${excerpt(words)}”`;
      return [findingAt(page, element, problem, BUILD_AGAIN)];
    }
    const lost = wanted.block && lostFile(element, wanted.block);
    if (lost) return [findingAt(page, element, `the editor's block "${id}" (${source.file}:${wanted.line}) ${lost}`, BUILD_AGAIN)];
    if (plain(words) === plain(wanted.words)) return [];
    const at = firstDifference(words, wanted.words);
    const problem = `the editor's block "${id}" says “${excerpt(words, at)}”; ${source.file}:${wanted.line} says “${excerpt(wanted.words, at)}”`;
    return [findingAt(page, element, problem, 'An element with data-editor holds the words of its block; labels in it carry data-label.')];
  });
  const missing = valuesOf(page, 'data-body').flatMap((slug) => {
    const source = sources.get(slug);
    const [, section] = new RegExp(`^explainers/${slug}/(?:(.+)/)?index\\.html$`).exec(page.path) ?? [];
    if (!source) return [];
    return [...wantedOf(source)].flatMap(([id, wanted]) => {
      if (shown.has(id) || (section !== undefined && section !== wanted.section)) return [];
      const problem = `the editor's block "${id}" (${source.file}:${wanted.line}) is not on the page, or not marked as an editor's`;
      return [findingAt(page, page.root, problem, `${BUILD_AGAIN} Its element has data-editor="${slug}" and id="${id}".`)];
    });
  });
  return [...wrong, ...missing];
};

function wantedOf({ sections, data, file }: Source): Map<string, Wanted> {
  const blocks = sections.flatMap(({ id, editorBlocks = [] }) =>
    editorBlocks.map(({ block, line, outside }): [string, Wanted] => [
      block.id,
      {
        block,
        words: editorTexts(block).join(' ').replaceAll('\n', ' '),
        line,
        section: outside || block.kind === 'event' ? undefined : id,
      },
    ]),
  );
  const fields = (['standfirst', 'summary'] as const).flatMap((kind): [string, Wanted][] => {
    const markdown = editorFields(data)[kind];
    if (markdown === undefined) return [];
    return [[ownFieldId(kind), { words: editorText(readEditorField(markdown, file)), line: 1, section: undefined }]];
  });
  return new Map([...blocks, ...fields]);
}

const wordsOf = (element: Element): string =>
  textOf(element, (inner) => isLabel(inner) || attributeOf(inner, 'data-verbatim') !== undefined).trim();

/** White space between blocks of HTML is not that between lines of a text. */
const plain = (text: string): string => text.replace(/\s+/gu, '');

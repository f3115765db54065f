import { editorTexts } from '../../../src/lib/explainer/editor-texts.ts';
import { attributeOf, type Element, textOf } from '../html/tree.ts';
import { excerpt, firstDifference } from './excerpt.ts';
import { valuesOf } from './page.ts';
import { isLabel } from './shown.ts';
import { BUILD_AGAIN, findingAt, type PageRule } from './site.ts';
import type { Source } from './sources.ts';

interface Wanted {
  words: string;
  line: number;
  /** The section whose page shows it too; undefined where only the explainer's page does. */
  section: string | undefined;
}

/**
 * Finds words of an editor's that are not those of the explainer, or not marked as theirs: each of its blocks stands in one element with
 * `data-editor`, and such an element holds nothing but its words, labels, and quotations of the article.
 */
export const checkEditor: PageRule = (page, { sources }) => {
  const elements = page.having.get('data-editor') ?? [];
  const shown = new Map(elements.map((element) => [attributeOf(element, 'id') ?? '', element]));
  const wrong = elements.flatMap((element) => {
    const source = sources.get(attributeOf(element, 'data-editor') ?? '');
    const id = attributeOf(element, 'id') ?? '';
    const wanted = source && wantedOf(source).get(id);
    const words = wordsOf(element);
    if (!source || !wanted) {
      const problem = `marked as an editor's, but no explainer has it (id "${id}"): “${excerpt(words)}”`;
      return [findingAt(page, element, problem, BUILD_AGAIN)];
    }
    if (plain(words) === plain(wanted.words)) return [];
    const at = firstDifference(words, wanted.words);
    const problem = `the editor's block "${id}" says “${excerpt(words, at)}”; ${source.file}:${wanted.line} says “${excerpt(wanted.words, at)}”`;
    return [findingAt(page, element, problem, 'An element with data-editor holds the words of its block; labels in it carry data-label.')];
  });
  const missing = valuesOf(page, 'data-body').flatMap((slug) => {
    const source = sources.get(slug);
    const [, section] = new RegExp(`^explainers/${slug}/(?:(.+)/)?index\\.html$`).exec(page.path) ?? [];
    return [...(source ? wantedOf(source) : [])].flatMap(([id, wanted]) => {
      if (shown.has(id) || (section !== undefined && section !== wanted.section)) return [];
      const problem = `the editor's block "${id}" (${source?.file}:${wanted.line}) is not on the page, or not marked as an editor's`;
      return [findingAt(page, page.root, problem, `${BUILD_AGAIN} Its element has data-editor="${slug}" and id="${id}".`)];
    });
  });
  return [...wrong, ...missing];
};

function wantedOf({ sections }: Source): Map<string, Wanted> {
  const blocks = sections.flatMap(({ id, editorBlocks = [] }) =>
    editorBlocks.map(({ block, line, outside }): [string, Wanted] => [
      block.id,
      { words: editorTexts(block).join('\n'), line, section: outside ? undefined : id },
    ]),
  );
  return new Map(blocks);
}

const wordsOf = (element: Element): string =>
  textOf(element, (inner) => isLabel(inner) || attributeOf(inner, 'data-verbatim') !== undefined).trim();

/** White space between blocks of HTML is not that between lines of a text. */
const plain = (text: string): string => text.replace(/\s+/gu, '');

import type { Element, Nodes, Text } from 'hast';
import { alignPassages, type Misfit } from './align.ts';
import { excerpt, firstDifference } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { articleSays } from './nearest.ts';
import { attributeOf, lineOf, type Page, textOf } from './page.ts';
import { type Expected, paragraphsOf } from './paragraphs.ts';
import type { Source } from './sources.ts';

/** What stands in an element that shows an article. */
interface Body {
  passages: Element[];
  /** Quotations that are not whole passages. */
  quotations: Element[];
  headings: Element[];
  /** Text that is none of these, nor a label. */
  foreign: Text[];
}

/** Sorts what stands in an element that shows an article. */
export function readBody(body: Element): Body {
  const read: Body = { passages: [], quotations: [], headings: [], foreign: [] };
  const walk = (node: Nodes): void => {
    if (node.type === 'text' && node.value.trim() !== '') read.foreign.push(node);
    if (node.type === 'element') {
      const { dataVerbatim, dataPassage, dataLabel } = node.properties;
      if (dataVerbatim !== undefined) {
        (dataPassage === undefined ? read.quotations : read.passages).push(node);
        return;
      }
      if (node.tagName === 'h2') read.headings.push(node);
      if (node.tagName === 'h2' || dataLabel !== undefined) return;
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(body);
  return read;
}

/**
 * Finds what keeps the body of a page from being its article: on the explainer's page all of it, on the page of a section that
 * section; each paragraph once, the same to the character, in the order that the explainer has, since an editor may change it; between
 * them only the sections' headings.
 */
export function checkBody(page: Page, element: Element, body: Body, source: Source): Finding[] {
  const paragraphs = paragraphsOf(source);
  const only = source.sections.find((section) => page.path === `explainers/${source.slug}/${section.id}/index.html`);
  const expected = only?.passages.map(
    ({ text, line }) => paragraphs.find((paragraph) => paragraph.text === text) ?? { text, place: `${source.file}:${line}` },
  );
  return [
    ...body.foreign.map((node) => foreignText(page, node, source)),
    ...checkPassages(page, element, body.passages, expected ?? paragraphs, source),
    ...checkHeadings(page, element, only ? sectionHeading(page, body) : body.headings, only ? [only] : source.sections, source),
  ];
}

function checkPassages(page: Page, body: Element, passages: Element[], expected: Expected[], source: Source): Finding[] {
  const texts = passages.map((passage) => textOf(passage).trim());
  const misfits = alignPassages(
    texts,
    expected.map(({ text }) => text),
  );
  return misfits.map((misfit) => {
    const passage = misfit.shown === undefined ? undefined : passages[misfit.shown];
    const text = misfit.shown === undefined ? '' : (texts[misfit.shown] ?? '');
    const paragraph = misfit.expected === undefined ? undefined : expected[misfit.expected];
    return {
      file: page.file,
      line: lineOf(passage ?? body),
      problem: describe(
        misfit.kind,
        (passage && attributeOf(passage, 'dataPassage')) ?? '',
        text,
        paragraph,
        placeOf(passage, source),
        source,
      ),
      hint:
        misfit.kind === 'moved'
          ? 'Build again: npm run build.'
          : `Correct ${placeOf(passage, source)}, or run: npm run explain -- ${source.articleFile}`,
    };
  });
}

/** Where the explainer has a passage: the file, and its line when it is there. */
function placeOf(passage: Element | undefined, source: Source): string {
  const id = passage && attributeOf(passage, 'dataPassage');
  const line = source.sections.flatMap((section) => section.passages).find((candidate) => candidate.id === id)?.line;
  return line === undefined ? source.file : `${source.file}:${line}`;
}

function describe(kind: Misfit['kind'], id: string, text: string, paragraph: Expected | undefined, own: string, source: Source): string {
  const { text: wanted, place } = paragraph ?? { text: '', place: '' };
  const at = firstDifference(text, wanted);
  switch (kind) {
    case 'changed':
      return `passage "${id}" says “${excerpt(text, at)}”; the article says “${excerpt(wanted, at)}” (${place})`;
    case 'missing':
      return `a paragraph of the article is missing: “${excerpt(wanted)}” (${place})`;
    case 'moved':
      return `passage "${id}" does not stand where the explainer has it (${own}): “${excerpt(text)}”`;
    case 'doubled':
      return `passage "${id}" stands a second time: “${excerpt(text)}”; the article has it ${timesIn(text, source)}`;
    case 'foreign':
      return `passage "${id}" is not the article's: “${excerpt(text)}”; ${articleSays(text, source)}`;
  }
}

/** How often the article has a paragraph, and where first. */
function timesIn(text: string, { article, articleFile }: Source): string {
  const blocks = article.blocks.filter((block) => block.text === text);
  return `${blocks.length === 1 ? 'once' : `${blocks.length} times`} (${articleFile}:${blocks[0]?.line})`;
}

/** The page of a section may have its heading in the body, or as the heading of the page. */
const sectionHeading = (page: Page, body: Body): Element[] =>
  body.headings.length > 0 ? body.headings : page.elements.filter((element) => element.tagName === 'h1');

function checkHeadings(page: Page, body: Element, headings: Element[], sections: Source['sections'], source: Source): Finding[] {
  const shown = headings.map((heading) => headingText(heading).trim());
  const count = Math.max(shown.length, sections.length);
  const wrong = Array.from({ length: count }, (_, index) => index).find((index) => shown[index] !== sections[index]?.heading);
  if (wrong === undefined) return [];
  return [
    {
      file: page.file,
      line: lineOf(headings[wrong] ?? body),
      problem: `heading ${wrong + 1} of the body is ${quoted(shown[wrong])}; ${source.file} has ${quoted(sections[wrong]?.heading)}`,
      hint: 'Build again: npm run build. In data-body, every <h2> is the heading of a section; words beside it carry data-label.',
    },
  ];
}

/** The text of a heading without the labels in it. */
function headingText(node: Nodes): string {
  if (node.type === 'element' && node.properties.dataLabel !== undefined) return '';
  return 'children' in node ? node.children.map(headingText).join('') : textOf(node);
}

const quoted = (text: string | undefined): string => (text === undefined ? 'missing' : `“${text}”`);

const foreignText = (page: Page, node: Text, source: Source): Finding => ({
  file: page.file,
  line: lineOf(node),
  problem: `text in the article's body that is not the article's: “${excerpt(node.value.trim())}”; ${articleSays(node.value, source)}`,
  hint: `Delete it from ${source.file}, or where a template wrote it, mark it with data-label.`,
});

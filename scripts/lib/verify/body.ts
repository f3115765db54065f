import { sectionName } from '../../../src/lib/explainer/section-name.ts';
import { flatten, type Holder } from '../../../src/lib/shape.ts';
import { attributeOf, type Element, isElement, type Text, textOf } from '../html/tree.ts';
import { articleSays, excerpt } from './excerpt.ts';
import type { Page } from './page.ts';
import { checkPassages } from './passages.ts';
import { isEditors, isLabel } from './shown.ts';
import { BUILD_AGAIN, type Finding, findingAt } from './site.ts';
import type { Source } from './sources.ts';

interface Body {
  passages: Element[];
  /** What holds each passage, outer before inner. */
  within: ReadonlyMap<Element, readonly Kind[]>;
  headings: Element[];
  /** Text that is none of these, no quotation, no label, and not an editor's. */
  foreign: Text[];
}

type Kind = Holder['kind'];

const HOLDERS: Readonly<Record<string, Kind>> = {
  ul: 'list',
  ol: 'list',
  li: 'item',
  blockquote: 'quotation',
  table: 'table',
  caption: 'caption',
  figure: 'figure',
};

const holderOf = (element: Element): Kind | undefined => (attributeOf(element, 'class') === 'note' ? 'note' : HOLDERS[element.tag]);

/** Sorts what stands in an element that shows an article. */
export function readBody(body: Element): Body {
  const within = new Map<Element, readonly Kind[]>();
  const read: Body = { passages: [], within, headings: [], foreign: [] };
  const sort = (node: Element | Text, around: readonly Kind[]): void => {
    if (!isElement(node)) {
      if (node.text.trim() !== '') read.foreign.push(node);
      return;
    }
    const isVerbatim = attributeOf(node, 'data-verbatim') !== undefined;
    const kind = holderOf(node);
    const inner = kind ? [...around, kind] : around;
    if (isVerbatim && attributeOf(node, 'data-passage') !== undefined) {
      read.passages.push(node);
      within.set(node, around);
    } else if (isEditors(node)) return;
    else if (node.tag === 'h2') read.headings.push(node);
    else if (!isVerbatim && !isLabel(node)) for (const child of node.children) sort(child, inner);
  };
  sort(body, []);
  return read;
}

/**
 * Finds what keeps the body of a page from being its article: on the explainer's page all of it, on the page of a section that
 * section; each paragraph once, the same to the character, in the order that the explainer has, since an editor may change it; between
 * them only the headings of the sections that have one.
 */
export function checkBody(page: Page, element: Element, body: Body, source: Source): Finding[] {
  const only = source.sections.find((section) => page.path === `explainers/${source.slug}/${section.id}/index.html`);
  return [
    ...body.foreign.map((node) => foreignText(page, node, source)),
    ...checkPassages(page, element, body.passages, source, only),
    ...checkShape(page, body, source),
    ...(only
      ? checkHeadings(page, element, sectionHeading(page, body), [sectionName(only)], source)
      : checkHeadings(
          page,
          element,
          body.headings,
          source.sections.flatMap(({ heading }) => heading ?? []),
          source,
        )),
  ];
}

/** Finds passages that stand in another list, table or the like than the explainer has them in. */
function checkShape(page: Page, { passages, within }: Body, { sections, file }: Source): Finding[] {
  const pieces = sections.flatMap(({ blocks }) => flatten(blocks));
  const wanted = new Map(
    pieces.flatMap(({ within, leaf }) => (leaf?.kind === 'passage' ? [[leaf.id, within.map(({ kind }) => kind)]] : [])),
  );
  const shown = (kinds: readonly Kind[]): string => (kinds.length === 0 ? 'nothing' : kinds.join(' > '));
  return passages.flatMap((element) => {
    const id = attributeOf(element, 'data-passage') ?? '';
    const [here, there] = [shown(within.get(element) ?? []), shown(wanted.get(id) ?? [])];
    if (!wanted.has(id) || here === there) return [];
    return [findingAt(page, element, `passage "${id}" stands in ${here}; ${file} has it in ${there}`, BUILD_AGAIN)];
  });
}

/** The page of a section may have its name in the body, or as the heading of the page. */
const sectionHeading = (page: Page, body: Body): Element[] =>
  body.headings.length > 0 ? body.headings : [...(page.tagged.get('h1') ?? [])];

function checkHeadings(page: Page, body: Element, headings: Element[], wanted: readonly string[], source: Source): Finding[] {
  const shown = headings.map((heading) => textOf(heading, isLabel).trim());
  const count = Math.max(shown.length, wanted.length);
  const wrong = Array.from({ length: count }, (_, index) => index).find((index) => shown[index] !== wanted[index]);
  if (wrong === undefined) return [];
  const has = quoted(wanted[wrong]);
  const problem = `heading ${wrong + 1} of the body is ${quoted(shown[wrong])}; ${source.file} has ${has}`;
  const hint = `${BUILD_AGAIN} In data-body, every <h2> is the heading of a section; words beside it carry data-label.`;
  return [findingAt(page, headings[wrong] ?? body, problem, hint)];
}

const quoted = (text: string | undefined): string => (text === undefined ? 'missing' : `“${text}”`);

function foreignText(page: Page, node: Text, source: Source): Finding {
  const says = articleSays(node.text, source);
  const problem = `text in the article's body that is not the article's: “${excerpt(node.text.trim())}”; ${says}`;
  return findingAt(page, node, problem, `Delete it from ${source.file}, or where a template wrote it, mark it with data-label.`);
}

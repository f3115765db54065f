import type { ElementContent } from 'hast';
import { type Look, make, type Run } from '../word/inline.ts';
import { childOf, type Element, elementsOf, isElement } from '../word/xml.ts';
import type { Context } from './context.ts';
import { readDrawing } from './frames.ts';
import { lookOf, type Style } from './styles.ts';
import { wordsOf } from './xml.ts';

/** What stands in a paragraph. */
export interface Line {
  runs: Run[];
  /** What holds the blocks of text boxes that hang on it. */
  boxes: Element[];
  isHidden: boolean;
}

/** More spaces in a row than anybody types; a file may say any number. */
const MOST_SPACES = 1000;

/**
 * Reads what stands in a paragraph, its changes accepted; what is hidden or for writers only is named.
 *
 * @param base what the paragraph's own style says of its words
 * @param readNote the blocks of a note
 */
export function readLine(paragraph: Element, base: Style, context: Context, readNote: (body: Element) => ElementContent[]): Line {
  const line: Line = { runs: [], boxes: [], isHidden: false };
  const add = (node: ElementContent, styles: readonly Style[], href: string | undefined): void => {
    const { isHidden: _, ...look } = lookOf(...styles);
    const own: Look = { ...look, isCode: styles.some(({ isCode }) => isCode), ...(href !== undefined && { href }) };
    line.runs.push({ node, look: own });
  };
  const text = (value: string, styles: readonly Style[], href: string | undefined): void => add({ type: 'text', value }, styles, href);

  const walk = (parent: Element, styles: readonly Style[], href: string | undefined): void => {
    for (const node of parent.children) {
      if (isElement(node)) inline(node, styles, href);
      else text(node, styles, href);
    }
  };

  const inline = (node: Element, styles: readonly Style[], href: string | undefined): void => {
    const { name, attributes } = node;
    if (name.startsWith('draw:')) {
      const { pictures, boxes } = readDrawing(node, context);
      for (const picture of pictures) line.runs.push({ node: picture, look: {} });
      line.boxes.push(...boxes);
      return;
    }
    switch (name) {
      case 'text:span':
        span(node, [context.styles.words(attributes['text:style-name']), ...styles], href);
        break;
      case 'text:a':
        walk(node, styles, attributes['xlink:href'] ?? href);
        break;
      case 'text:s':
        text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, MOST_SPACES)), styles, href);
        break;
      case 'text:tab':
        text('\t', styles, href);
        break;
      case 'text:line-break':
        add(make('br', []), styles, href);
        break;
      case 'text:note':
        note(node);
        break;
      case 'text:ruby':
        walk(childOf(node, 'text:ruby-base') ?? node, styles, href);
        break;
      case 'office:annotation':
        leaveOut('comment', node);
        break;
      case 'text:placeholder':
        leaveOut('page part', node);
        break;
      case 'text:script':
        leaveOut('script', node);
        break;
      case 'text:hidden-text':
        context.leaveOut('hidden text', attributes['text:string-value'] ?? wordsOf(node));
        break;
      case 'text:hidden-paragraph':
        line.isHidden ||= attributes['text:is-hidden'] === 'true';
        walk(node, styles, href);
        break;
      default:
        walk(node, styles, href);
    }
  };

  const span = (node: Element, styles: readonly Style[], href: string | undefined): void => {
    if (!lookOf(...styles).isHidden) walk(node, styles, href);
    else if (wordsOf(node) !== '') context.leaveOut('hidden text', wordsOf(node));
  };

  const leaveOut = (kind: 'comment' | 'page part' | 'script', node: Element): void => {
    const said = kind === 'comment' ? elementsOf(node).filter((own) => own.name.startsWith('text:')) : [node];
    const words = said.map(wordsOf).join(' ').trim();
    if (words !== '') context.leaveOut(kind, words);
  };

  const note = (node: Element): void => {
    const body = childOf(node, 'text:note-body');
    if (!body) return;
    const at = context.notes.length + 1;
    const id = `note-${at}`;
    const item = make('li', [], { id });
    context.notes.push(item);
    item.children.push(...readNote(body));
    line.runs.push({ node: make('sup', [make('a', [{ type: 'text', value: String(at) }], { href: `#${id}` })]), look: {} });
  };

  walk(paragraph, [base], undefined);
  return line;
}

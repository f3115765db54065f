import type { Element, ElementContent, Nodes, Root } from 'hast';
import { leaveOut, type Reading } from '../html/reading.ts';
import { classesOf, elementsBelow, find, INLINE, isElement, wordsOf } from '../html/tree.ts';
import { isFooter } from './lines.ts';

const QUOTED =
  /^(?:gmail_quote(?:_container)?|yahoo_quoted|protonmail_quote|moz-cite-prefix|moz-email-headers-table|gmail_attr|tutanota_quote)$/;
const SIGNED = /^(?:gmail_signature(?:_prefix)?|moz-signature|protonmail_signature_block|signature)$/i;
const SIGNED_ID = /^(?:signature|mail-editor-reference-message-container)$/i;
/** What Outlook puts above an earlier mail; all below is of it. */
const REPLY_IDS = /^(?:divRplyFwdMsg|appendonsend|replySplit)$/i;

/** Names what of an e-mail's page is none of its article, and takes it out: earlier mails, signatures, what programs add. */
export function takeApartPage(root: Root, reading: Reading, isForwarded: boolean): void {
  for (const { element } of elementsBelow(root)) {
    if (isElement(element, 'table') && isForLayout(element)) element.properties.role = 'presentation';
  }
  if (!isForwarded) cutBelowReply(root, reading);
  const body = find(root, ({ tagName }) => tagName === 'body') ?? root;
  take(body, reading, isForwarded);
}

function take(parent: Root | Element, reading: Reading, isForwarded: boolean): void {
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (!isElement(child)) return true;
    const kind = kindOf(child, isForwarded);
    if (kind === undefined) {
      take(child, reading, isForwarded);
      return true;
    }
    if (wordsOf(child) !== '') leaveOut(reading, kind, child);
    return false;
  });
}

function kindOf(element: Element, isForwarded: boolean): 'earlier mail' | 'signature' | 'page part' | undefined {
  const names = classesOf(element);
  const id = String(element.properties.id);
  const isQuoted = names.some((name) => QUOTED.test(name)) || (isElement(element, 'blockquote') && element.properties.type === 'cite');
  if (isQuoted && !isForwarded) return 'earlier mail';
  if (names.some((name) => SIGNED.test(name)) || SIGNED_ID.test(id)) return 'signature';
  return isInnermost(element) && isFooter(wordsOf(element)) ? 'page part' : undefined;
}

/** A block that holds no other. */
const isInnermost = (element: Element): boolean =>
  !INLINE.has(element.tagName) &&
  find(element, (own) => own !== element && !INLINE.has(own.tagName) && !isElement(own, 'br', 'img')) === undefined;

/** Takes out what stands below the mark of an earlier mail, in all that holds the mark. */
function cutBelowReply(root: Root, reading: Reading): void {
  const mark = elementsBelow(root).find(({ element }) => REPLY_IDS.test(String(element.properties.id)));
  if (!mark) return;
  let child: Nodes = mark.element;
  for (const parent of mark.ancestors.toReversed()) {
    const at = (parent.children as Nodes[]).indexOf(child);
    const from = child === mark.element ? at : at + 1;
    for (const gone of parent.children.splice(from)) if (wordsOf(gone) !== '') leaveOut(reading, 'earlier mail', gone);
    child = parent as Nodes;
  }
}

/** Mails are set in tables: one is of figures only where it has heads, or short words in several columns. */
function isForLayout(table: Element): boolean {
  const below = elementsBelow(table).map(({ element }) => element);
  if (table.properties.border === 1 || below.some(({ tagName }) => tagName === 'th' || tagName === 'caption')) return false;
  const cells = below.filter(({ tagName }) => tagName === 'td');
  const rows = below.filter(({ tagName }) => tagName === 'tr');
  return (
    cells.length <= rows.length ||
    cells.some((cell) => wordsOf(cell).length > LONGEST_CELL) ||
    below.some(({ tagName }) => /^(?:table|img|h[1-6])$/.test(tagName))
  );
}

/** In characters. */
const LONGEST_CELL = 120;

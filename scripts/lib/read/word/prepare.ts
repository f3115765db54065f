import { type Context, SAID } from './context.ts';
import { chosenOf } from './graphics.ts';
import { readLine } from './runs.ts';
import { depthOfLevel, numberingOf, type Style } from './styles.ts';
import { prepareTable } from './tables.ts';
import { allOf, allSaidIn, childOf, type Element, element, elementsOf, propertyOf, switchOf, wordsOf } from './xml.ts';

/** How the styles are called that tell mammoth, and after it `arrange`, what a paragraph is. */
export const STYLE = 'nutgraf-';

/**
 * Brings a part of a Word document into a form in which mammoth loses nothing of it: changes accepted, fields, formulas and text boxes as
 * plain runs and paragraphs, what a paragraph is in its style. What is not for readers is named in the account.
 */
export function preparePart(root: Element, context: Context): Element {
  // The body of the text, or notes: each element holds blocks.
  return { ...root, children: elementsOf(root).map((own) => ({ ...own, children: prepareBlocks(elementsOf(own), context) })) };
}

function prepareBlocks(nodes: Element[], context: Context): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (node.name === 'w:p') return prepareParagraph(node, context);
    if (node.name === 'w:tbl') return prepareTable(node, context, prepareBlocks);
    if (node.name === 'w:sdt') return prepareControl(node, context);
    if (node.name === 'mc:AlternateContent') return prepareBlocks(elementsOf(chosenOf(node)), context);
    if (node.name === 'w:del' || node.name === 'w:moveFrom') {
      if (allSaidIn(node) !== '') context.leaveOut('tracked change', allSaidIn(node));
      return [];
    }
    if (node.name === 'w:altChunk') {
      context.leaveOut('embedded file', context.targets.get(node.attributes['r:id'] ?? ''));
      return [];
    }
    // A run, a link or a formula that stands on its own.
    const standsAlone = /^(?:w:(?:r|hyperlink|fldSimple)|m:oMath)$/.test(node.name);
    return standsAlone ? prepareParagraph(element('w:p', {}, [node]), context) : prepareBlocks(elementsOf(node), context);
  });
}

function prepareControl(control: Element, context: Context): Element[] {
  const content = elementsOf(childOf(control, 'w:sdtContent'));
  const properties = childOf(control, 'w:sdtPr');
  const words = content.map(allSaidIn).join(' ').trim();
  if (childOf(properties, 'w:showingPlcHdr')) {
    context.leaveOut('page part', words || undefined);
    return [];
  }
  if (/table of contents/i.test(propertyOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery') ?? '')) {
    context.leaveOut('contents list', words || undefined);
    return [];
  }
  return prepareBlocks(content, context);
}

function prepareParagraph(paragraph: Element, context: Context): Element[] {
  const own = childOf(paragraph, 'w:pPr');
  const style = context.findStyle(propertyOf(own, 'w:pStyle'));
  if (style.role === 'contents') {
    if (allSaidIn(paragraph) !== '') context.leaveOut('contents list', allSaidIn(paragraph));
    return [];
  }
  const line = readLine(paragraph, style, context);
  const hasWords = line.runs.some((run) => wordsOf(run) !== '');
  const role = hasWords ? roleOf(own, style) : isRule(paragraph, own) ? 'rule' : undefined;
  const numbering = role === undefined || role === 'quotation' ? listOf(own, style) : undefined;
  const number = hasWords && numbering ? context.numberItem(numbering.id, numbering.level) : undefined;
  const properties = element('w:pPr', {}, [
    ...(role && !numbering ? [element('w:pStyle', { 'w:val': `${STYLE}${role}` })] : []),
    ...(numbering && hasWords ? [numPrOf(numbering)] : []),
    ...(childOf(childOf(own, 'w:rPr'), 'w:del') ? [element('w:rPr', {}, [element('w:del')])] : []),
  ]);
  const said = number === undefined ? [] : [textRun(`${SAID.start}${number}${SAID.end}`)];
  const isBoldLine = line.isBold && hasWords && !role && !numbering;
  return [element('w:p', isBoldLine ? { bold: 'true' } : {}, [properties, ...said, ...line.runs]), ...prepareBlocks(line.boxes, context)];
}

/** What a paragraph is, by what it says itself, else by its style: `h2`, `caption`. */
function roleOf(own: Element | undefined, { role, depth }: Style): string | undefined {
  const level = propertyOf(own, 'w:outlineLvl');
  const ownDepth = depthOfLevel(level);
  if (ownDepth !== undefined && role !== 'headline') return `h${ownDepth}`;
  if (role !== 'heading') return role;
  return level === undefined ? `h${depth ?? 2}` : undefined;
}

function isRule(paragraph: Element, own: Element | undefined): boolean {
  const borders = childOf(own, 'w:pBdr');
  const isDrawn = allOf(paragraph, 'v:rect').some((rect) => rect.attributes['o:hr'] === 't');
  return isDrawn || ['w:top', 'w:bottom'].some((side) => switchOf(borders, side));
}

function listOf(own: Element | undefined, style: Style): Style['numbering'] {
  const numPr = childOf(own, 'w:numPr');
  const level = Number(propertyOf(numPr, 'w:ilvl') ?? style.numbering?.level ?? 0) || 0;
  const numbering = numberingOf(numPr) ?? (style.numbering && { ...style.numbering, level });
  return numbering && numbering.id !== '0' ? numbering : undefined;
}

const numPrOf = ({ id, level }: NonNullable<Style['numbering']>): Element =>
  element('w:numPr', {}, [element('w:ilvl', { 'w:val': String(level) }), element('w:numId', { 'w:val': id })]);

const textRun = (text: string): Element => element('w:r', {}, [element('w:t', {}, [text])]);

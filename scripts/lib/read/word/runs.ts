import { type Context, SAID } from './context.ts';
import { chosenOf, readGraphics } from './graphics.ts';
import { mathRuns } from './math.ts';
import { hasProperty, type Style } from './styles.ts';
import { allSaidIn, childOf, type Element, element, elementsOf, isElement, propertyOf, wordsOf } from './xml.ts';

/** What stands in a paragraph. */
export interface Line {
  /** Runs and links, in a form that mammoth reads as it should. */
  runs: Element[];
  /** The blocks of the text boxes that hang on it, as they stand in the file. */
  boxes: Element[];
  /** True where all that has words is bold. */
  isBold: boolean;
}

/** Half-points that words are raised or lowered by before they count as superscript or subscript. */
const RAISED = 4;
const DROPPED = new RegExp(`[\\u00ad${SAID.start}${SAID.end}]`, 'g');
const isInserted = ({ name }: Element): boolean => name === 'w:ins' || name === 'w:moveTo';
const isDeleted = (node: Element | undefined): boolean => node?.name === 'w:del' || node?.name === 'w:moveFrom';

/** Reads what stands in a paragraph: the text as it is once all changes are accepted. What is hidden, deleted or commented is named in the account. */
export function readLine(paragraph: Element, style: Style, context: Context): Line {
  const line: Line = { runs: [], boxes: [], isBold: true };
  const fields: { code: string; isOpen: boolean; isLink: boolean }[] = [];
  let hidden = '';

  const inline = (parent: Element): Element[] => {
    const nodes = elementsOf(parent);
    return nodes.flatMap((node, index) => {
      if (node.name === 'w:r') return run(node);
      if (isDeleted(node)) return leaveOutChange(node);
      if (isInserted(node)) {
        if (wordsOf(node) !== '' && !isDeleted(nodes[index - 1]) && !isDeleted(nodes[index + 1])) context.leaveOut('tracked change');
        return inline(node);
      }
      if (node.name === 'w:hyperlink') return link(node);
      if (node.name === 'w:fldSimple') return simpleField(node);
      if (node.name === 'w:sdt') return control(node);
      if (node.name === 'mc:AlternateContent') return inline(chosenOf(node));
      if (node.name === 'm:oMath') return mathRuns(node);
      return inline(node);
    });
  };

  const leaveOutChange = (node: Element): Element[] => {
    const words = allSaidIn(node);
    if (words !== '') context.leaveOut('tracked change', words);
    return [];
  };

  const link = (node: Element): Element[] => {
    const { 'r:id': id, 'w:anchor': anchor } = node.attributes;
    const isKnown = id === undefined ? anchor !== undefined : context.targets.has(id);
    const runs = inline(node);
    return isKnown ? [element('w:hyperlink', node.attributes, runs)] : runs;
  };

  const simpleField = (node: Element): Element[] => {
    const target = linkOf(node.attributes['w:instr'] ?? '');
    const runs = inline(node);
    return target === undefined ? runs : [...fieldStart(target), ...runs, fieldEnd()];
  };

  const control = (node: Element): Element[] => {
    const content = childOf(node, 'w:sdtContent');
    if (!content) return [];
    if (childOf(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr')) {
      context.leaveOut('page part', allSaidIn(content));
      return [];
    }
    return inline(content);
  };

  const run = (node: Element): Element[] => {
    const own = childOf(node, 'w:rPr');
    const named = context.findStyle(propertyOf(own, 'w:rStyle'));
    const isHidden = hasProperty('w:vanish', own, named, style);
    if (!isHidden) tellHidden();
    const parts: Element[] = [];
    const around: { before: Element[]; after: Element[] } = { before: [], after: [] };
    let hasMark = false;
    for (const child of elementsOf(node)) {
      const field = fields.at(-1);
      if (child.name === 'w:fldChar')
        (child.attributes['w:fldCharType'] === 'end' ? around.after : around.before).push(...fieldSign(child));
      else if (child.name === 'w:instrText' && field) field.code += child.children.join('');
      else if (isHidden) hidden += hiddenTextOf(child);
      else if (field?.isOpen && fields.length > 1) continue;
      else if (/^w:(?:footnote|endnote)Reference$/.test(child.name)) {
        const marks = mark(child);
        hasMark ||= marks.length > 0;
        parts.push(...marks);
        if (child.attributes['w:customMarkFollows'] && marks.length > 0) break;
      } else parts.push(...content(child));
    }
    const isBold = hasProperty('w:b', own, named, style);
    if (!isBold && parts.some((part) => wordsOf(part) !== '')) line.isBold = false;
    return [...around.before, element('w:r', {}, [properties(own, named, hasMark), ...parts]), ...around.after];
  };

  const content = (child: Element): Element[] => {
    if (child.name === 'w:t')
      return [
        element('w:t', {}, [
          child.children
            .filter((part) => !isElement(part))
            .join('')
            .replace(DROPPED, ''),
        ]),
      ];
    if (child.name === 'w:tab' || child.name === 'w:ptab') return [element('w:tab')];
    if (child.name === 'w:br' || child.name === 'w:cr') return [element('w:br')];
    if (child.name === 'w:noBreakHyphen' || child.name === 'w:sym') return [child];
    if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') {
      const { pictures, boxes } = readGraphics(child, context);
      line.boxes.push(...boxes);
      return pictures;
    }
    if (child.name === 'mc:AlternateContent') return elementsOf(chosenOf(child)).flatMap(content);
    if (child.name === 'w:ruby') {
      const [base, above] = ['w:rubyBase', 'w:rt'].map((name) => childOf(child, name));
      const words = above ? wordsOf(above) : '';
      return [...(base ? inline(base) : []), ...(words === '' ? [] : [element('w:t', {}, [` (${words})`])])];
    }
    const words = wordsOf(child);
    return words === '' ? [] : [element('w:t', {}, [words])];
  };

  const mark = (child: Element): Element[] => {
    const id = `${child.name.slice(2, -'Reference'.length)}-${child.attributes['w:id']}`;
    if (!context.notes.has(id)) return [];
    context.marked.add(id);
    return [element(child.name, { 'w:id': child.attributes['w:id'] ?? '' })];
  };

  /** Of the signs of a field, those of links alone go on, with nothing but the address in them. */
  const fieldSign = (sign: Element): Element[] => {
    const type = sign.attributes['w:fldCharType'];
    if (type === 'begin') fields.push({ code: '', isOpen: true, isLink: false });
    const field = fields.at(-1);
    if (!field) return [];
    if (type === 'separate') {
      field.isOpen = false;
      const target = linkOf(field.code);
      field.isLink = target !== undefined && !fields.some((outer) => outer !== field && outer.isLink);
      return field.isLink && target !== undefined ? fieldStart(target) : [];
    }
    if (type !== 'end') return [];
    fields.pop();
    return field.isLink ? [fieldEnd()] : [];
  };

  const tellHidden = (): void => {
    const words = hidden.replace(/\s+/g, ' ').trim();
    hidden = '';
    if (words !== '') context.leaveOut('hidden text', words);
  };

  line.runs = inline(paragraph);
  tellHidden();
  // A link ends with its paragraph.
  line.runs.push(...fields.filter(({ isLink }) => isLink).map(fieldEnd));
  return line;
}

function properties(own: Element | undefined, named: Style, hasMark: boolean): Element {
  const on = (name: string): boolean => hasProperty(name, own, named);
  const level = hasMark ? undefined : levelOf(own, named);
  return element('w:rPr', {}, [
    ...(named.isCode ? [element('w:rStyle', { 'w:val': 'nutgraf-code' })] : []),
    ...['w:b', 'w:i'].filter(on).map((name) => element(name)),
    ...(on('w:strike') || on('w:dstrike') ? [element('w:strike')] : []),
    ...(level ? [element('w:vertAlign', { 'w:val': level })] : []),
  ]);
}

/** Whether words stand above or below the line, by their kind or by how far they were moved. */
function levelOf(own: Element | undefined, named: Style): string | undefined {
  for (const properties of [own, ...named.words]) {
    const level = propertyOf(properties, 'w:vertAlign');
    if (level !== undefined) return level;
    const moved = Number(propertyOf(properties, 'w:position') ?? 0);
    if (Math.abs(moved) >= RAISED) return moved > 0 ? 'superscript' : 'subscript';
  }
  return undefined;
}

/** The address of the field of a link, with the place in it; undefined for another field. `HYPERLINK "https://…" \l "place" \o "shown above it"` */
function linkOf(code: string): string | undefined {
  const parts = code.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? [];
  if (parts[0]?.toUpperCase() !== 'HYPERLINK') return undefined;
  const plain = (part: string | undefined): string => (part ?? '').replace(/^"(.*)"$/s, '$1').replace(/\\(.)/g, '$1');
  /** What stands after a switch of these letters is its own. */
  const isArgument = (at: number): boolean => /^\\[lot]$/i.test(parts[at - 1] ?? '');
  const address = plain(parts.find((part, at) => at > 0 && !part.startsWith('\\') && !isArgument(at)));
  const place = plain(parts.find((_, at) => /^\\l$/i.test(parts[at - 1] ?? '')));
  return place === '' ? address || undefined : `${address}#${place}`;
}

const fieldPart = (child: Element): Element => element('w:r', {}, [child]);
const fieldSignOf = (type: string): Element => fieldPart(element('w:fldChar', { 'w:fldCharType': type }));
const fieldEnd = (): Element => fieldSignOf('end');
function fieldStart(address: string): Element[] {
  const code = address.startsWith('#') ? `HYPERLINK \\l "${address.slice(1)}"` : `HYPERLINK "${address}"`;
  return [fieldSignOf('begin'), fieldPart(element('w:instrText', {}, [code])), fieldSignOf('separate')];
}

function hiddenTextOf(child: Element): string {
  if (child.name === 'w:t') return child.children.filter((part) => !isElement(part)).join('');
  return /^w:(?:tab|br|cr)$/.test(child.name) ? ' ' : allSaidIn(child);
}

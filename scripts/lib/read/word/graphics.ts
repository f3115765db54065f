import type { Context } from './context.ts';
import { allOf, childOf, type Element, element, elementsOf, wordsOf } from './xml.ts';

/** What a drawing holds. */
export interface Graphics {
  /** Runs' children: pictures, each in a form that mammoth reads. */
  pictures: Element[];
  /** The blocks of text boxes, as they stand in the file. */
  boxes: Element[];
}

/** What word processors add to a picture's description, and what they call one that nobody described; that is nothing, too. */
const BY_PROGRAM =
  /\s*(?:Description automatically generated|AI-generated content may be incorrect\.?|Automatisch generierte Beschreibung)(?: with \w+ confidence)?\.?/gi;
const FILE_NAME = /^(?:picture|image|bild|grafik|photo|img|dsc)?[\s_-]*\d*$|^\S+\.(?:jpe?g|png|gif|tiff?|bmp|webp|heic|svg|emf|wmf)$/i;

/** Takes a drawing apart: its pictures, the text boxes in it; charts and films are named in the account. */
export function readGraphics(drawing: Element, context: Context): Graphics {
  const graphics: Graphics = { pictures: [], boxes: [] };
  const walk = (node: Element, described: Element[]): void => {
    const within = [...described, ...describing(node)];
    if (node.name === 'w:txbxContent') graphics.boxes.push(...elementsOf(node));
    else if (node.name === 'a:p') graphics.boxes.push(paragraph(wordsOf(node)));
    else if (node.name === 'v:textpath') graphics.boxes.push(paragraph(node.attributes.string ?? ''));
    else if (node.name === 'mc:AlternateContent') walk(chosenOf(node), within);
    else if (node.name === 'a:blip') addPicture(node.attributes['r:embed'] ?? node.attributes['r:link'], within);
    else if (node.name === 'v:imagedata') addPicture(node.attributes['r:id'], within);
    else if (node.name === 'c:chart') leaveOutPart('chart', node.attributes['r:id']);
    else if (node.name === 'dgm:relIds') leaveOutPart('diagram', node.attributes['r:dm']);
    else {
      if (node.name === 'wp15:webVideoPr') context.leaveOut('video', /src="([^"]+)"/.exec(node.attributes.embeddedHtml ?? '')?.[1]);
      if (node.name === 'a:hlinkClick') leaveOutLink(node.attributes['r:id']);
      for (const child of elementsOf(node)) walk(child, within);
    }
  };
  const addPicture = (id: string | undefined, described: Element[]): void => {
    const source = context.targets.get(id ?? '');
    const isThere = source !== undefined && (/^\w[\w+.-]*:/.test(source) || context.hasFile(source));
    const alt = altOf(described);
    if (id === undefined || !isThere) {
      context.leaveOut('picture', alt);
      return;
    }
    context.pictures.push({ source, ...(alt ? { alt } : {}) });
    graphics.pictures.push(pictureElement(id, context.pictures.length - 1));
  };
  const leaveOutPart = (kind: 'chart' | 'diagram', id: string | undefined): void => {
    const part = context.partAt(context.targets.get(id ?? '') ?? '');
    const words = part && [...allOf(part, 'a:p'), ...allOf(part, 'c:v')].map((own) => wordsOf(own) || own.children.join('')).join(' ');
    context.leaveOut(kind, words?.replace(/\s+/g, ' ').trim());
  };
  const leaveOutLink = (id: string | undefined): void => {
    const target = context.targets.get(id ?? '');
    if (target !== undefined) context.leaveOut('link', target);
  };
  walk(drawing, []);
  return graphics;
}

/** The elements beside a picture that say what it shows. */
const describing = (node: Element): Element[] =>
  [childOf(node, 'wp:docPr'), childOf(childOf(node, 'pic:nvPicPr'), 'pic:cNvPr'), node.name === 'v:shape' ? node : undefined].filter(
    (found) => found !== undefined,
  );

function altOf(described: Element[]): string | undefined {
  const said = described.flatMap(({ attributes }) => [attributes.descr, attributes.title, attributes.alt]).toReversed();
  const alts = said.map((text) => (text ?? '').replace(BY_PROGRAM, '').replace(/\s+/g, ' ').trim());
  return alts.find((alt) => !FILE_NAME.test(alt));
}

/** Of the forms that a document brings of one thing, the first that has words or a picture. */
export function chosenOf(alternatives: Element): Element {
  const forms = elementsOf(alternatives);
  const says = (form: Element): boolean => wordsOf(form) !== '' || ['a:blip', 'v:imagedata'].some((name) => !allOf(form, name).next().done);
  return forms.find(says) ?? forms[0] ?? element('w:r');
}

const paragraph = (words: string): Element => element('w:p', {}, [element('w:r', {}, [element('w:t', {}, [words])])]);

/** `index`: among the pictures of the document; it stands where mammoth looks for the description. */
function pictureElement(id: string, index: number): Element {
  const nested = ['a:graphic', 'a:graphicData', 'pic:pic', 'pic:blipFill'].reduceRight<Element>(
    (inner, name) => element(name, {}, [inner]),
    element('a:blip', { 'r:embed': id }),
  );
  return element('w:drawing', {}, [element('wp:inline', {}, [element('wp:docPr', { descr: String(index) }), nested])]);
}

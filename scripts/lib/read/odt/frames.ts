import type { ElementContent } from 'hast';
import { make } from '../word/inline.ts';
import { allOf, childOf, type Element, elementsOf } from '../word/xml.ts';
import { type Context, pathOf } from './context.ts';
import { wordsOf } from './xml.ts';

/** What a drawing holds. */
export interface Drawing {
  pictures: ElementContent[];
  /** What holds the blocks of text boxes, as it stands in the file. */
  boxes: Element[];
}

/** What word processors call a picture that nobody described. */
const NO_ALT = /^(?:picture|image|bild|grafik|graphic|photo|img|dsc)?[\s_-]*\d*$|^\S+\.(?:jpe?g|png|gif|tiff?|bmp|webp|heic|svg|emf|wmf)$/i;

/** Takes a drawing apart: its pictures, its text boxes; formulas, charts, films and forms are named. */
export function readDrawing(drawing: Element, context: Context): Drawing {
  const found: Drawing = { pictures: [], boxes: [] };
  const walk = (node: Element): void => {
    if (node.name === 'draw:frame') readFrame(node, context, found);
    else if (node.name === 'draw:control') context.leaveOut('form', wordsOf(node) || undefined);
    else {
      if (node.name === 'draw:a' && node.attributes['xlink:href']) context.leaveOut('link', node.attributes['xlink:href']);
      if (elementsOf(node).some(({ name }) => /^text:(?:p|h|list)$/.test(name))) found.boxes.push(node);
      else for (const child of elementsOf(node)) walk(child);
    }
  };
  walk(drawing);
  return found;
}

/** A frame holds one thing in one or several forms, the best first. */
function readFrame(frame: Element, context: Context, found: Drawing): void {
  const alt = altOf(frame);
  const form = elementsOf(frame).find(({ name }) => /^draw:(?:text-box|object|object-ole|plugin|applet|floating-frame|image)$/.test(name));
  const href = form?.attributes['xlink:href'];
  switch (form?.name) {
    case 'draw:text-box':
      found.boxes.push(form);
      break;
    case 'draw:image':
      addPicture(frame, alt, context, found);
      break;
    case 'draw:object':
    case 'draw:object-ole':
      leaveOutObject(form, href, alt, context);
      break;
    case 'draw:plugin':
      context.leaveOut('video', alt ?? href);
      break;
    case undefined:
      if (alt !== undefined) context.leaveOut('picture', alt);
      break;
    default:
      context.leaveOut('embed', href ?? alt);
  }
}

/** Of the forms of a picture, the first that is at hand. */
function addPicture(frame: Element, alt: string | undefined, context: Context, found: Drawing): void {
  const forms = elementsOf(frame).filter(({ name }) => name === 'draw:image');
  const sources = forms.flatMap(({ attributes }) => pathOf(attributes['xlink:href'] ?? '') || []);
  const data = forms.flatMap((form) => childOf(form, 'office:binary-data') ?? []).map((own) => wordsOf(own).replaceAll(' ', ''))[0];
  const source = sources.find((own) => /^\w[\w+.-]+:/.test(own) || context.hasFile(own)) ?? (data && `data:;base64,${data}`);
  if (source === undefined) context.leaveOut('picture', alt ?? sources[0]);
  else found.pictures.push(make('img', [], { src: source, ...(alt !== undefined && { alt }) }));
}

function altOf(frame: Element): string | undefined {
  const said = ['svg:desc', 'svg:title']
    .map((name) => childOf(frame, name))
    .map((own) => (own ? own.children.join('').replace(/\s+/g, ' ').trim() : ''));
  return said.find((text) => text !== '' && !NO_ALT.test(text));
}

function leaveOutObject(form: Element, href: string | undefined, alt: string | undefined, context: Context): void {
  const root = elementsOf(form)[0] ?? context.objectAt(pathOf(href ?? ''));
  if (root?.name === 'math:math') {
    const source = allOf(root, 'math:annotation').next().value;
    context.leaveOut('formula', wordsOf(source ?? root) || alt);
  } else if (root && !allOf(root, 'office:chart').next().done) context.leaveOut('chart', wordsOf(root) || alt);
  else context.leaveOut('embedded file', alt);
}

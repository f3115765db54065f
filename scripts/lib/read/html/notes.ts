import type { Element, Nodes, Parents, Root } from 'hast';
import { elementsBelow, INLINE, isBlank, isElement, textProperty, wordsOf } from './tree.ts';

/** What of a document are notes, and what leads to them. */
export interface Notes {
  /** Marks of notes, each with the label of its note: a link, or the superscript around it. */
  marks: Map<Element, string>;
  /** Notes, each with its label. */
  notes: Map<Element, string>;
  /** What is not read where it stands: what leads from a note back to its mark, the label before the words of a note, the headline. */
  passedOver: Set<Nodes>;
}

const HOLDS_NOTE = ['li', 'p', 'dd', 'div', 'aside', 'section'];
const SHORT_LABEL = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])[\])]?$/i;
const ARROW = /^(?:[\p{S}\p{P}]|\p{M})+$/u;

interface Link {
  element: Element;
  at: number;
  target: { element: Element; at: number; ancestors: Parents[] };
  ancestors: Parents[];
}

/** Finds the notes of a document: what a superscript link, or one that says that it is the mark of a note, leads down to. */
export function notesOf(root: Root): Notes {
  const links = linksWithin(root);
  const found: Notes = { marks: new Map(), notes: new Map(), passedOver: new Set() };
  const labels = new Set<string>();
  for (const { element, at, ancestors, target } of links) {
    const mark = markOf(element, ancestors);
    const note = noteOf(target.element, target.ancestors);
    if (
      !mark ||
      !note ||
      target.at < at ||
      ancestors.includes(note) ||
      target.ancestors.some((own) => own !== note && found.notes.has(own as Element))
    )
      continue;
    const label = found.notes.get(note) ?? labelFrom(wordsOf(mark), labels, found.notes.size + 1);
    labels.add(label.toLowerCase());
    found.notes.set(note, label);
    found.marks.set(mark, label);
  }
  for (const own of statedNotes(root)) {
    if (found.notes.has(own)) continue;
    const label = labelFrom(String(own.properties.dataLabel ?? ''), labels, found.notes.size + 1);
    labels.add(label.toLowerCase());
    found.notes.set(own, label);
  }
  for (const { element, at, ancestors, target } of links) {
    const note = ancestors.find((own) => found.notes.has(own as Element));
    if (!note || target.at > at) continue;
    const words = wordsOf(element);
    const leadsToMark = [...found.marks.keys()].some(
      (mark) => mark === target.element || contains(mark, target.element) || contains(target.element, mark),
    );
    if (leadsToMark && (ARROW.test(words) || SHORT_LABEL.test(words) || words.length < 20)) found.passedOver.add(element);
  }
  for (const [note, label] of found.notes) dropOwnLabel(note, label, found.passedOver);
  return found;
}

/** Where Markdown has a note: `to-html.ts` says so. */
function statedNotes(root: Root): Element[] {
  const isStated = ({ properties }: Element): boolean => properties.dataLabel !== undefined && properties.role === 'doc-endnote';
  return elementsBelow(root).flatMap(({ element }) => (isStated(element) ? element : []));
}

function linksWithin(root: Root): Link[] {
  const places = new Map<string, Link['target']>();
  const links: Omit<Link, 'target'>[] = [];
  for (const [at, { element, ancestors }] of elementsBelow(root).entries()) {
    const { id, name, href } = element.properties;
    for (const own of [id, element.tagName === 'a' ? name : undefined]) {
      if (typeof own === 'string' && own !== '' && !places.has(own)) places.set(own, { element, at, ancestors });
    }
    if (element.tagName === 'a' && String(href ?? '').startsWith('#')) links.push({ element, at, ancestors });
  }
  return links.flatMap((link) => {
    const target = places.get(fragmentOf(String(link.element.properties.href)));
    return target ? { ...link, target } : [];
  });
}

function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** The element that is a note's mark: the link, or the superscript that holds nothing else. */
function markOf(link: Element, ancestors: readonly Parents[]): Element | undefined {
  const words = wordsOf(link);
  if (words === '' || words.length > 20) return undefined;
  const sup = ancestors.findLast((own): own is Element => isElement(own as Nodes, 'sup'));
  const role = `${textProperty(link, 'role') ?? ''} ${textProperty(link, 'epub:type') ?? ''} ${textProperty(link, 'rel') ?? ''} ${textProperty(link, 'className') ?? ''}`;
  const isMark =
    sup !== undefined ||
    (link.children.length === 1 && isElement(link.children[0], 'sup')) ||
    /note|\bfn/i.test(role) ||
    /^[[(].*[\])]$/.test(words);
  if (!isMark || !(sup || SHORT_LABEL.test(words) || /note|\bfn/i.test(role))) return undefined;
  return sup && bare(wordsOf(sup)) === bare(words) ? sup : link;
}

/** The block that the target of a mark is, or stands in. */
function noteOf(target: Element, ancestors: readonly Parents[]): Element | undefined {
  const path = [...ancestors, target];
  const at = path.findLastIndex((own) => isElement(own as Nodes) && !INLINE.has((own as Element).tagName));
  const own = path[at] as Nodes | undefined;
  if (!isElement(own, ...HOLDS_NOTE)) return undefined;
  const parent = path[at - 1] as Nodes | undefined;
  const first = isElement(parent, 'li') ? parent.children.find((child) => !isBlank(child)) : undefined;
  return first === own ? (parent as Element) : own;
}

const bare = (words: string): string => words.replace(/[[\](){}\s\\^]/g, '');

/** What a mark says, as a label that no other note has. */
function labelFrom(words: string, taken: ReadonlySet<string>, number: number): string {
  const own = bare(words) || String(number);
  let label = own;
  for (let count = 2; taken.has(label.toLowerCase()); count += 1) label = `${own}-${count}`;
  return label;
}

const contains = (outer: Element, inner: Element): boolean =>
  outer.children.some((child) => child === inner || (isElement(child) && contains(child, inner)));

const isPlain = (element: Element): boolean =>
  INLINE.has(element.tagName) && element.children.every((child) => child.type === 'text' || (isElement(child) && isPlain(child)));

/** The label at the start of a note says what its mark says: as an element of its own, or as a number with a full stop or a bracket. */
function dropOwnLabel(note: Element, label: string, passedOver: Set<Nodes>): void {
  let own: Nodes | undefined = note;
  while (isElement(own)) {
    if (own !== note && isPlain(own) && bare(wordsOf(own)).replace(/[.:]$/, '') === label) {
      passedOver.add(own);
      return;
    }
    own = own.children.find((child) => !isBlank(child) && !passedOver.has(child));
  }
  if (own?.type !== 'text') return;
  const escaped = RegExp.escape(label);
  own.value = own.value.replace(new RegExp(`^\\s*(?:\\[${escaped}\\]|\\(${escaped}\\)|${escaped}[.):])\\s+(?=\\S)`, 'u'), '');
}

import type { Element, Parents, Root } from 'hast';
import { keyOf } from '../lines/names.ts';
import { isElsewhere, leaveOut, type Reading } from './reading.ts';
import { classesOf, elementsBelow, isBlank, isElement, textProperty, wordsOf } from './tree.ts';

/** What parts a headline from the name of who publishes it. */
const SEPARATOR = /\s+[-–—|·•»:]+\s+|\s*[|»]\s*/g;
const LABELS = new Set(
  `exclusive live breaking breakingnews watch video opinion analysis update updated review interview explainer podcast gallery photos sponsored
  advertisement premium`.split(/\s+/),
);
const LABEL_CLASS =
  /(?:^|[-_])(?:label|kicker|tag|badge|flag|eyebrow|overline|prefix|category|section|sr-only|visually-?hidden|screen-reader-text)(?:$|[-_])/i;
const MOST_LABEL_WORDS = 4;
/** How much of the words two texts must have in common to be one headline. */
const ALIKE = 0.5;

/** A headline without the names of who publishes it, where these stand at its end or at its beginning. */
export function withoutPublisher(text: string, publishers: readonly string[]): string {
  const keys = new Set(publishers.map(keyOf));
  for (const { index, 0: separator } of [...text.matchAll(SEPARATOR)]) {
    const [before, after] = [text.slice(0, index).trim(), text.slice(index + separator.length).trim()];
    if (before !== '' && isPublisher(after, keys)) return withoutPublisher(before, publishers);
    if (after !== '' && isPublisher(before, keys)) return withoutPublisher(after, publishers);
  }
  return text;
}

const isPublisher = (text: string, keys: ReadonlySet<string>): boolean => {
  const key = keyOf(text);
  return key !== '' && (keys.has(key) || keys.has(key.replace(/^the/, '')) || keys.has(`the${key}`));
};

/**
 * What is at the end of a title besides a headline that is known: the name of who publishes.
 *
 * @returns undefined where the title does not begin with the headline and a separator
 */
export function tailOf(title: string, headline: string): string | undefined {
  if (headline === '' || !title.startsWith(headline)) return undefined;
  const rest = title.slice(headline.length);
  const separator = new RegExp(`^(?:${SEPARATOR.source})`).exec(rest)?.[0];
  return separator && rest.slice(separator.length).trim() !== '' ? rest.slice(separator.length).trim() : undefined;
}

/** Whether two texts have most of their words in common. */
function isAlike(one: string, other: string): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared / Math.min(words.size, others.size) > ALIKE && shared > 1;
}
const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Whether nothing around or in these is hidden, or stands beside the text of a page. */
const isSeen = (nodes: readonly Parents[], reading: Reading): boolean =>
  nodes.every(
    (own) => !isElement(own, 'nav', 'aside', 'footer') && !(isElement(own) && (reading.isHidden(own) || isElsewhere(own, reading))),
  );

/** Names the h1 that is the name of who publishes: the logo of the site. */
export function leaveLogos(root: Root, publishers: readonly string[], reading: Reading): void {
  const keys = new Set(publishers.map(keyOf));
  for (const { element, ancestors } of elementsBelow(root)) {
    if (!isElement(element, 'h1') || !isSeen([element, ...ancestors], reading) || !isPublisher(wordsOf(element), keys)) continue;
    leaveOut(reading, 'page part', element);
    reading.passedOver.add(element);
  }
}

/**
 * The heading that is the headline of an article: an h1 that says what the page says of itself; else a heading that says just that; else the
 * first h1 of the text; else one around it. What stands in navigation, what is hidden and the name of who publishes is none.
 *
 * @param said the headlines that the page gives elsewhere, without the name of who publishes
 */
export function headingOf(
  root: Root,
  prose: Root | Element,
  said: readonly string[],
  publishers: readonly string[],
  reading: Reading,
): Element | undefined {
  const keys = new Set(publishers.map(keyOf));
  const headings = elementsBelow(root).filter(({ element, ancestors }) => {
    if (!isElement(element, 'h1', 'h2', 'h3', 'h4') || !isSeen([element, ...ancestors], reading)) return false;
    const text = wordsOf(element);
    return text !== '' && !isPublisher(text, keys);
  });
  const inText = ({ element, ancestors }: (typeof headings)[number]): boolean => element === prose || ancestors.includes(prose);
  const own = headings.filter(inText);
  const first = [...own, ...headings.filter((heading) => !inText(heading))];
  const isFirst = ({ element }: (typeof headings)[number]): boolean => element.tagName === 'h1';
  const isSaid = ({ element }: (typeof headings)[number]): boolean => said.some((text) => keyOf(text) === keyOf(wordsOf(element)));
  const found =
    first.find((heading) => isFirst(heading) && isSaid(heading)) ??
    first.find((heading) => isFirst(heading) && said.some((text) => isAlike(text, wordsOf(heading.element)))) ??
    own.find(isSaid) ??
    own.find((heading) => isFirst(heading) && !isLogo(heading, prose)) ??
    (said.length > 0 ? undefined : first.find(isFirst));
  return found?.element;
}

/** Whether a heading is that of the site: it leads home, or stands in the header of a page. */
function isLogo({ element, ancestors }: { element: Element; ancestors: Parents[] }, prose: Root | Element): boolean {
  const isHome = elementsBelow(element).some(
    ({ element: own }) => isElement(own, 'a') && /^(?:https?:\/\/[^/]+)?\/?$/.test(textProperty(own, 'href') ?? '#'),
  );
  const inHeader = ancestors.some((own) => isElement(own, 'header')) && !isElement(prose as Element, 'article', 'main');
  return isHome || inHeader;
}

/** Takes a label out of a headline, and names it: an element of its own at its beginning or end, called or written as one. */
export function takeLabel(heading: Element, said: readonly string[], reading: Reading): void {
  const children = heading.children.filter((child) => !isBlank(child));
  const whole = wordsOf(heading);
  const isSaid = said.some((text) => keyOf(text) === keyOf(whole));
  if (children.length < 2) return;
  for (const label of [children[0], children.at(-1)]) {
    if (!isElement(label, 'span', 'a', 'small', 'strong', 'b', 'em', 'i', 'div')) continue;
    const text = wordsOf(label);
    const rest = keyOf(whole.replace(text, ''));
    const isShort = text !== '' && text.split(/\s+/).length <= MOST_LABEL_WORDS;
    const isCalled =
      /[|:»]$/.test(text) || classesOf(label).some((own) => LABEL_CLASS.test(own)) || said.some((own) => keyOf(own) === rest);
    const isOne = LABELS.has(keyOf(text)) || (!isSaid && isCalled);
    if (!isShort || !isOne || rest === '') continue;
    leaveOut(reading, 'page part', label);
    reading.passedOver.add(label);
    return;
  }
}

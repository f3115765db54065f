import type { Target } from '../../schemas/twin.ts';
import type { Span } from '../text/places.ts';

/** How many Unicode code points lie before an offset in UTF-16 code units. */
export const codePointsBefore = (text: string, offset: number): number => [...text.slice(0, offset)].length;

/** How many code points of context a quote has on each side, at first. */
const CONTEXT = 32;

/**
 * Points to words of a passage in the two ways of the Web Annotation Data Model (sections 4.2.4 and 4.2.5): by the words and what stands
 * around them, as much of it as it takes to occur once; and by their position, in Unicode code points as the model wants it.
 *
 * @param source the address of the passage
 * @param span does not cut a character in two
 */
export function targetOf(source: string, text: string, span: Span): Target {
  const points = [...text];
  const start = codePointsBefore(text, span.start);
  const end = codePointsBefore(text, span.end);
  const exact = text.slice(span.start, span.end);
  let context = CONTEXT;
  const around = () => ({
    prefix: points.slice(Math.max(0, start - context), start).join(''),
    suffix: points.slice(end, end + context).join(''),
  });
  const isTwice = (words: string) => text.indexOf(words) !== text.lastIndexOf(words);
  while (context < points.length && isTwice(around().prefix + exact + around().suffix)) context *= 2;
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact, ...around() },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

import type { Span } from '../../../src/lib/text/places.ts';
import { REFERENCE, readReference } from '../erased/references.ts';
import { CUT, type Doomed, doomedSpans } from './cut.ts';

/** A comment, or a tag. */
const TAG = /<!--.*?-->|<[^<>]*>/gs;
/** The value of an attribute, with what stands before it. */
const VALUE = /=\s*(?:"[^"]*"|'[^']*')/g;

/**
 * The source of a page without words, whether they stand in its text, in a comment or in an attribute; tags between them stay, and what has no
 * words left goes.
 */
export function cutPage(source: string, doomed: Doomed): string {
  const said = doomedIn(source, doomed, TAG);
  const tags = [...source.matchAll(TAG)].flatMap(({ 0: tag, index }) => {
    const values = tag.startsWith('<!--') ? [tag] : [...tag.matchAll(VALUE)];
    return values.flatMap((value): Span[] => {
      const [own, at] = typeof value === 'string' ? [value, index] : [value[0], index + value.index];
      return doomedIn(own, doomed).map(({ start, end }) => ({ start: start + at, end: end + at }));
    });
  });
  const apart = tags.filter(({ start, end }) => !said.some((own) => own.start < end && start < own.end));
  const spans = [...said, ...apart].sort((one, other) => other.start - one.start);
  const cut = spans.reduce((text, { start, end }) => {
    const between = source.slice(start, end).match(TAG) ?? [];
    return `${text.slice(0, start)}${CUT}${between.join('')}${text.slice(end)}`;
  }, source);
  return cut.replace(
    /(<(p|li|td|th|h[1-6]|blockquote|figcaption)\b[^<>]*>)((?:<[^<>]*>|[^\p{L}\p{N}<])*\[…\](?:<[^<>]*>|[^\p{L}\p{N}<])*)<\/\2>/giu,
    '',
  );
}

/** Where words that are to go stand in a source, read as a browser reads it. @param apart what stands between words */
function doomedIn(source: string, doomed: Doomed, apart?: RegExp): Span[] {
  const places: number[] = [];
  let text = '';
  const add = (words: string, placeOf: (index: number) => number): void => {
    for (let index = 0; index < words.length; index += 1) places.push(placeOf(index));
    text += words;
  };
  let done = 0;
  for (const { 0: found, index } of source.matchAll(apart ? new RegExp(`${apart.source}|${REFERENCE.source}`, 'gis') : REFERENCE)) {
    const before = done;
    add(source.slice(before, index), (own) => before + own);
    add(found.startsWith('<') ? ' ' : readReference(found), () => index);
    done = index + found.length;
  }
  add(source.slice(done), (own) => done + own);
  places.push(source.length);
  return doomedSpans(text, doomed).map(({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? 0 }));
}

import { isUnspaced } from './unspaced.ts';

/** Longer words are named by their first and last few only, so that the address stays short. */
const LONGEST = 120;
const END_WORDS = 4;
const CONTEXT_WORDS = 3;

/**
 * The text directive that makes a browser mark some words of a passage, with the words beside them, so that the same words elsewhere on the
 * page are not meant (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param passage its whole text
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last one
 * @returns what goes behind the passage's id in its address; empty when nothing is named, or all of the passage is
 */
export function textFragment(passage: string, start: number, end: number): string {
  const [from, to] = wholeWords(passage, start, end);
  const words = passage.slice(from, to);
  const [before, after] = [passage.slice(0, from).trim(), passage.slice(to).trim()];
  if (words === '' || (before === '' && after === '')) return '';
  const prefix = before === '' ? '' : `${someOf(before, -CONTEXT_WORDS)}-,`;
  const suffix = after === '' ? '' : `,-${someOf(after, 0, CONTEXT_WORDS)}`;
  return `:~:text=${prefix}${range(words)}${suffix}`;
}

/** Whether a word goes on at an offset: what stands around it is no space, nor the bounds of a word in a script without spaces. */
function goesOn(text: string, at: number): boolean {
  if (!/\S\S/.test(text.slice(at - 1, at + 1))) return false;
  if (!isUnspaced(text.slice(at - 1, at + 1))) return true;
  return new Intl.Segmenter('und', { granularity: 'word' }).segment(text).containing(at)?.index !== at;
}

/** A text directive matches whole words only: a selection that begins or ends within one takes all of it. */
function wholeWords(passage: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (/\s/.test(passage[from] ?? '')) from += 1;
  while (/\s/.test(passage[to - 1] ?? '')) to -= 1;
  if (from >= to) return [from, from];
  while (goesOn(passage, from)) from -= 1;
  while (goesOn(passage, to)) to += 1;
  return [from, to];
}

function range(words: string): string {
  if (words.length <= LONGEST || words.split(/\s+/).length <= 2 * END_WORDS) return encode(words);
  return `${someOf(words, 0, END_WORDS)},${someOf(words, -END_WORDS)}`;
}

const someOf = (text: string, from: number, to?: number): string => encode(text.split(/\s+/).slice(from, to).join(' '));

/** A comma and a hyphen mean something in a directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

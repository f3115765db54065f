const before = 24;
const length = 72;

/**
 * A part of a text, short enough for a message.
 *
 * @param at the offset (UTF-16 code units) that has to be in it
 */
export function excerpt(text: string, at = 0): string {
  const start = at + before < length ? 0 : at - before;
  const end = start + length;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The offset (UTF-16 code units) of the first character that two texts do not share. */
export function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

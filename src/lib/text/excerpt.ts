import { isUnspaced } from './unspaced.ts';

/** The first whole sentences of a text that fit into so many UTF-16 code units; when not even one does, as `firstWords`. */
export function excerpt(text: string, limit = 200): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const next = index + segment.trimEnd().length;
    if (next > limit) break;
    end = next;
  }
  return end > 0 ? text.slice(0, end) : cutAtWord(text, limit);
}

/** The first line of a text, or its first cell; of a longer one so many words as fit into the limit of UTF-16 code units. "…" stands for the rest. */
export function firstWords(text: string, limit = 60): string {
  const [line = ''] = text.trim().split(/\s*[\n\t]/u, 1);
  if (line.length > limit) return cutAtWord(line, limit);
  return line.length < text.trim().length ? `${line}…` : line;
}

function cutAtWord(text: string, limit: number): string {
  const start = text.slice(0, limit - 1);
  const [last = ''] = /\s+\S*$/.exec(start) ?? [];
  // Where words have no spaces between them, the last space may be far away.
  return `${isUnspaced(start.slice(-1)) ? wholeWords(start) : start.slice(0, start.length - last.length)}…`;
}

function wholeWords(text: string): string {
  const last = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].at(-1);
  return text.slice(0, last?.index || text.length).trimEnd();
}

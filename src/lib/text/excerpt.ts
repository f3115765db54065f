import { isUnspaced } from './unspaced.ts';

/** The first whole sentences of a text that fit into so many UTF-16 code units; when not even one does, its first words and "…". */
export function excerpt(text: string, limit = 200): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const next = index + segment.trimEnd().length;
    if (next > limit) break;
    end = next;
  }
  if (end > 0) return text.slice(0, end);
  const start = text.slice(0, limit - 1);
  const [last = ''] = /\s+\S*$/.exec(start) ?? [];
  // Where words have no spaces between them, the last space may be far away.
  return `${isUnspaced(start.slice(-1)) ? wholeWords(start) : start.slice(0, start.length - last.length)}…`;
}

function wholeWords(text: string): string {
  const last = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].at(-1);
  return text.slice(0, last?.index || text.length).trimEnd();
}

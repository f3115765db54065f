/** The first whole sentences of a text that fit into so many UTF-16 code units; when not even one does, its first words and "…". */
export function excerpt(text: string, limit = 200): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    const next = index + segment.trimEnd().length;
    if (next > limit) break;
    end = next;
  }
  if (end > 0) return text.slice(0, end);
  return `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`;
}

/** The address of a hit that also says which words to mark there: `/page/?mark=talks#section`. */
export function withMarks(url: string, words: string[]): string {
  const [, path = '', anchor = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  const marks = words.map((word) => `mark=${encodeURIComponent(word)}`).join('&');
  return marks === '' ? url : `${path}${path.includes('?') ? '&' : '?'}${marks}${anchor}`;
}

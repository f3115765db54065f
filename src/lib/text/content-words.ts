import newsWords from '../../vocabulary/news-words.json' with { type: 'json' };
import stopWords from '../../vocabulary/stop-words.json' with { type: 'json' };

/** Words that say nothing of what a text is about: grammar, and what every news report has. */
const EMPTY = new Set([...stopWords, ...newsWords]);

const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;

/** How often each word of a text stands in it that says something of what it is about; in lower case, without the s of a plural. */
export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [match] of text.matchAll(WORD)) {
    const lower = match.toLowerCase();
    if (EMPTY.has(lower)) continue;
    const word = /[^s]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

import { isEnglish } from '../../../src/lib/text/is-english.ts';
import type { Provenance } from '../../../src/schemas/provenance.ts';
import { isMadeOf, wordsOf } from '../explainer/made-of.ts';
import { textsOf } from '../read/model/words.ts';
import type { Finding, SourceRule } from './site.ts';

/**
 * Finds headlines and headings that claim to be the article's and are not. With `from: article` they stand in it as such. With
 * `from: suggested` all words are the article's: those of one paragraph, in their order there. A section that an editor has split may have
 * its heading from a passage that is in the next one now.
 */
export const checkWords: SourceRule = (source) => {
  const { data, lineOf } = source;
  const { headline } = source.article;
  const own = textsOf(source.article);
  const headings = own.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  // Of an article in another language, what stands above its first heading is headed like itself.
  if (!isEnglish(data.language) && headline !== null) headings.push(headline);
  const texts = own.map(({ text }) => text);
  return [
    ...checkLine('headline', data.headline, data.from.headline, headline === null ? [] : [headline], texts).map((fault) => ({
      ...fault,
      file: source.file,
      line: lineOf(['headline']),
      hint: 'If you wrote it, delete "headline" from "from:", so that it counts as an editor\'s.',
    })),
    ...source.sections.flatMap(({ heading, from, line }) =>
      (heading === null ? [] : checkLine('heading', heading, from, headings, texts)).map((fault) => ({
        ...fault,
        file: source.file,
        line,
        hint: 'If you wrote it, delete from="…" from its <Section>, so that it counts as an editor\'s.',
      })),
    ),
  ];
};

function checkLine(what: string, text: string, from: Provenance | undefined, own: string[], texts: string[]): Pick<Finding, 'problem'>[] {
  if (from === 'article' && !own.includes(text))
    return [{ problem: `“${text}” is said to be a ${what} of the article; the article has ${listed(what, own)}` }];
  if (from === 'suggested' && !texts.some((own) => isMadeOf(text, own))) {
    return [{ problem: `the suggested ${what} “${text}” is not made of the article's own words; ${missingFrom(text, texts)}` }];
  }
  return [];
}

const listed = (what: string, own: string[]): string =>
  own.length === 0 ? `no ${what}` : `only ${own.map((text) => `“${text}”`).join(', ')}`;

function missingFrom(text: string, texts: string[]): string {
  const known = new Set(texts.flatMap(wordsOf));
  const foreign = wordsOf(text).filter((word) => !known.has(word));
  if (foreign.length > 0) return `the article does not say ${foreign.map((word) => `“${word}”`).join(', ')}`;
  return 'the article has these words, but not in this order in one paragraph';
}

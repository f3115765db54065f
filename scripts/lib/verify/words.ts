import type { Provenance } from '../../../src/schemas/provenance.ts';
import { isMadeOf } from '../made-of.ts';
import type { Finding } from './finding.ts';
import type { Source } from './sources.ts';

/**
 * Finds headlines and headings that claim to be the article's and are not. With `from: article` they stand in it as such. With
 * `from: suggested` all words are the article's: those of one paragraph, in their order there. A section that an editor has split may have
 * its heading from a passage that is in the next one now.
 */
export function checkWords(source: Source): Finding[] {
  const { data, lineOf } = source.frontmatter;
  const { blocks, headline } = source.article;
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.text);
  const texts = blocks.map((block) => block.text);
  return [
    ...checkLine('headline', data.headline, data.from.headline, headline === null ? [] : [headline], texts).map((fault) => ({
      ...fault,
      file: source.file,
      line: lineOf(['headline']),
      hint: 'If you wrote it, delete "headline" from "from:", so that it counts as an editor\'s.',
    })),
    ...source.sections.flatMap(({ heading, from, line }) =>
      checkLine('heading', heading, from, headings, texts).map((fault) => ({
        ...fault,
        file: source.file,
        line,
        hint: 'If you wrote it, delete from="…" from its <Section>, so that it counts as an editor\'s.',
      })),
    ),
  ];
}

function checkLine(what: string, text: string, from: Provenance | undefined, own: string[], texts: string[]): Pick<Finding, 'problem'>[] {
  if (from === 'article' && !own.includes(text))
    return [{ problem: `“${text}” is said to be a ${what} of the article, which has no such ${what}` }];
  if (from === 'suggested' && !texts.some((own) => isMadeOf(text, own))) {
    return [{ problem: `the suggested ${what} “${text}” is not made of the article's own words` }];
  }
  return [];
}

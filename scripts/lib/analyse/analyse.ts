import type { Article } from '../read/types.ts';
import { findCast } from './actors/cast.ts';
import { confidenceOf } from './actors/confidence.ts';
import { withGroups } from './actors/groups.ts';
import { findDates } from './dates/dates.ts';
import { readParagraph } from './language/sentences.ts';
import { findNames } from './names/find.ts';
import { resolveSpeakers } from './statements/speakers.ts';
import { findAttributions } from './statements/statements.ts';
import { suggestHeadline } from './structure/headline.ts';
import { findKeyPoints } from './structure/key-points.ts';
import { findSections } from './structure/sections.ts';
import { findThemes } from './themes/themes.ts';
import type { Analysis } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Reads an article: who acts, what it is about, who says what, and how it falls into sections. Pure: the same article gives the same analysis. */
export function analyse(article: Article, vocabulary: Vocabulary): Analysis {
  const { paragraphs, headings } = layOut(article);
  const attributions = paragraphs.map((paragraph) => findAttributions(paragraph, (noun) => vocabulary.names.people.has(noun)));
  const names = findNames(paragraphs, vocabulary);
  const { actors, mentions } = withGroups(findCast(paragraphs, vocabulary, names), paragraphs, attributions);
  const themes = findThemes(paragraphs, vocabulary.themes);
  return {
    paragraphs,
    headline: article.headline ? { text: article.headline, from: 'article' } : { text: suggestHeadline(paragraphs), from: 'suggested' },
    actors: actors.map((actor) => ({ ...actor, confidence: confidenceOf(actor, mentions, names) })),
    mentions,
    names,
    places: [],
    dates: findDates(paragraphs, article.published),
    themes,
    statements: resolveSpeakers(attributions, paragraphs, { actors, mentions }, vocabulary.names),
    sections: findSections(paragraphs, headings, mentions),
    keyPoints: findKeyPoints(
      paragraphs,
      mentions,
      themes.flatMap((theme) => theme.because),
    ),
  };
}

/** The paragraphs of an article, and its own headings by the paragraph that they precede. */
function layOut({ blocks }: Article): { paragraphs: Analysis['paragraphs']; headings: Map<number, string> } {
  const paragraphs: Analysis['paragraphs'] = [];
  const headings = new Map<number, string>();
  for (const { kind, text } of blocks) {
    if (kind === 'heading') headings.set(paragraphs.length, text);
    else paragraphs.push(readParagraph(text));
  }
  return { paragraphs, headings };
}

import type { Paragraph } from '../language/paragraph.ts';
import type { Article } from '../read/model/types.ts';
import { confidenceOf, findCast } from './actors/cast.ts';
import { withGroups } from './actors/groups.ts';
import { withNominals } from './actors/offices.ts';
import { findChains } from './chains/chains.ts';
import { findNominals } from './chains/noun-phrases.ts';
import { findDates } from './dates/dates.ts';
import { layOut } from './layout.ts';
import type { Analysis } from './model/analysis.ts';
import { overlaps } from './model/placed.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { withBareNames } from './names/bare-names.ts';
import { withoutCellNames } from './names/cell-names.ts';
import { findNames } from './names/find.ts';
import { withFullNames } from './names/full-names.ts';
import { joinNames } from './names/joined.ts';
import { findKnown } from './names/known.ts';
import { findNameRuns } from './names/runs.ts';
import { findPlaces } from './places/places.ts';
import { withBlockQuotations } from './statements/quotation-blocks.ts';
import { resolveSpeakers } from './statements/speakers.ts';
import { findAttributions } from './statements/statements.ts';
import { suggestHeadline } from './structure/headline.ts';
import { findKeyPoints } from './structure/key-points.ts';
import { findSections } from './structure/sections.ts';
import { findThemes } from './themes/themes.ts';

/** Reads an article: who acts, what it is about, who says what, and how it falls into sections. Pure. */
export function analyse(article: Article, vocabulary: Vocabulary): Analysis {
  const { paragraphs, headings } = layOut(article);
  const isPerson = (noun: string): boolean => vocabulary.names.people.has(noun);
  const attributions = withBlockQuotations(
    paragraphs,
    paragraphs.map((paragraph) => (saysNothing(paragraph) ? [] : findAttributions(paragraph, isPerson))),
  );
  const runs = findNameRuns(paragraphs, vocabulary);
  const joined = joinNames(paragraphs, findNames(paragraphs, vocabulary, runs), findKnown(paragraphs, vocabulary));
  const whole = withFullNames(paragraphs, joined.names, vocabulary);
  const { names, hits: known, open } = withBareNames(paragraphs, whole, joined.hits, vocabulary.names);
  const clear = withoutCellNames(
    names.filter((name) => !open.some((place) => overlaps(place, name))),
    paragraphs,
  );
  const cast = withGroups(findCast(paragraphs, vocabulary, clear, known, runs), paragraphs, attributions);
  const nominals = findNominals(paragraphs, names, known, vocabulary.names);
  const chains = findChains(paragraphs, names, nominals, known, cast);
  const { actors, mentions } = withNominals(cast, chains, paragraphs);
  const taught = new Set(known.flatMap((hit) => (hit.taught ? [hit.actor.id] : [])));
  const themes = findThemes(
    paragraphs,
    vocabulary.themes,
    names.filter(({ kind }) => kind === 'person'),
  );
  return {
    paragraphs,
    headline: article.headline ? { text: article.headline, from: 'article' } : { text: suggestHeadline(paragraphs), from: 'suggested' },
    actors: actors.map((actor) => ({ ...actor, confidence: confidenceOf(actor, mentions, names, taught) })),
    mentions,
    names,
    places: findPlaces(paragraphs, known, names, vocabulary.names),
    nominals,
    chains,
    dates: findDates(paragraphs, article.published),
    themes,
    statements: resolveSpeakers(attributions, paragraphs, { ...cast, actors, mentions }, vocabulary.names),
    sections: findSections(paragraphs, headings, mentions),
    keyPoints: findKeyPoints(
      paragraphs,
      mentions,
      themes.flatMap((theme) => theme.because),
    ),
  };
}

/** Rows of a table, captions and what a machine would read are no claims of anybody. */
const saysNothing = ({ role }: Paragraph): boolean => role === 'row' || role === 'caption' || role === 'preformatted';

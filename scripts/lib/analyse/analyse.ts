import { isEnglish } from '../../../src/lib/text/is-english.ts';
import { isOutside, type Paragraph } from '../language/paragraph.ts';
import type { Article } from '../read/model/types.ts';
import { confidenceOf, findCast } from './actors/cast.ts';
import { withGroups } from './actors/groups.ts';
import { withNominals } from './actors/offices.ts';
import { teamsIn } from './actors/teams.ts';
import { findChains } from './chains/chains.ts';
import { findNominals } from './chains/noun-phrases.ts';
import { findDates } from './dates/dates.ts';
import { statementsOf } from './interview/answers.ts';
import { findSpeakers } from './interview/people.ts';
import type { Interview } from './interview/turns.ts';
import { layOut } from './layout.ts';
import type { Analysis, Cast, FoundStatement } from './model/analysis.ts';
import type { PlacedSpan } from './model/placed.ts';
import { touching } from './model/touching.ts';
import type { Vocabulary } from './model/vocabulary.ts';
import { withBareNames } from './names/bare-names.ts';
import { withoutCellNames } from './names/cell-names.ts';
import { findNames } from './names/find.ts';
import { withFirms } from './names/firms.ts';
import { withFullNames } from './names/full-names.ts';
import { joinNames } from './names/joined.ts';
import { findKnown } from './names/known.ts';
import { findNameRuns } from './names/runs.ts';
import { analyseOther } from './other-language.ts';
import { findPlaces } from './places/places.ts';
import { withBlockQuotations } from './statements/quotation-blocks.ts';
import { resolveSpeakers } from './statements/speakers.ts';
import { findAttributions } from './statements/statements.ts';
import { suggestHeadline } from './structure/headline.ts';
import { findKeyPoints } from './structure/key-points.ts';
import { findSections } from './structure/sections.ts';
import { withStated } from './themes/stated.ts';
import { findThemes, MOST_THEMES } from './themes/themes.ts';

/**
 * Reads an article: who acts, what it is about, who says what, and how it falls into sections; of one that is not English, only the last.
 * Pure.
 */
export function analyse(article: Article, vocabulary: Vocabulary): Analysis {
  if (article.language !== undefined && !isEnglish(article.language)) return analyseOther({ ...article, language: article.language });
  const { paragraphs, headings, interview } = layOut(article);
  const isPerson = (noun: string): boolean => vocabulary.names.people.has(noun);
  const attributions = withBlockQuotations(
    paragraphs,
    paragraphs.map((paragraph) => (saysNothing(paragraph) ? [] : findAttributions(paragraph, isPerson))),
  );
  const runs = findNameRuns(paragraphs, vocabulary);
  const inStory = (place: PlacedSpan): boolean => !isOutside(paragraphs[place.paragraph] as Paragraph, place);
  const joined = joinNames(paragraphs, findNames(paragraphs, vocabulary, runs), findKnown(paragraphs, vocabulary));
  const whole = withFullNames(paragraphs, withFirms(paragraphs, joined.names), vocabulary);
  const { names, hits: known, open } = withBareNames(paragraphs, whole, joined.hits, vocabulary.names);
  const openAt = touching(open);
  const clear = withoutCellNames(
    names.filter((name) => openAt(name).length === 0),
    paragraphs,
  );
  const cast = withGroups(findCast(paragraphs, vocabulary, clear.filter(inStory), known.filter(inStory), runs), paragraphs, attributions);
  const nominals = findNominals(paragraphs, names, known, vocabulary.names);
  const chains = findChains(paragraphs, names, nominals, known, cast);
  const story = withoutOutside(withNominals(cast, chains, paragraphs), paragraphs);
  const speakers = interview && findSpeakers(story, interview, paragraphs, article);
  const { actors, mentions } = speakers?.cast ?? story;
  const turns = interview && speakers ? statementsOf(interview, speakers) : [];
  const teams = teamsIn(paragraphs, mentions);
  const mentionsOf = Map.groupBy(mentions, ({ actor }) => actor);
  const namesAt = touching(names.filter(inStory));
  const taught = new Set(known.flatMap((hit) => (hit.taught ? [hit.actor.id] : [])));
  const suggested = findThemes(
    paragraphs,
    vocabulary.themes,
    names.filter(({ kind }) => kind === 'person'),
  );
  const themes = withStated(suggested, article.topics, vocabulary.themes, MOST_THEMES);
  const headline: Analysis['headline'] = article.headline
    ? { text: article.headline, from: 'article' }
    : { text: suggestHeadline(paragraphs), from: 'suggested' };
  return {
    paragraphs,
    headline,
    actors: actors.map((actor) => ({ ...actor, confidence: confidenceOf(actor, mentionsOf.get(actor.id) ?? [], namesAt, taught, teams) })),
    mentions,
    names,
    places: findPlaces(paragraphs, known, names, vocabulary.names),
    nominals,
    chains,
    dates: findDates(paragraphs, article.published),
    themes,
    statements: withTurns(resolveSpeakers(attributions, paragraphs, { ...cast, actors, mentions }, vocabulary.names), turns, interview),
    sections: findSections(paragraphs, headings, mentions, headline.text),
    keyPoints: findKeyPoints(
      paragraphs,
      mentions,
      themes.flatMap((theme) => theme.because),
      article.headline,
    ),
  };
}

/** What is said in an interview takes the place of what else was found in its turns, where it is known who answers. */
function withTurns(said: FoundStatement[], turns: readonly FoundStatement[], interview: Interview | null): FoundStatement[] {
  if (turns.length === 0) return said;
  const spoken = new Set(interview?.turns.map(({ paragraph }) => paragraph));
  return [...said.filter(({ paragraph }) => !spoken.has(paragraph)), ...turns].sort((a, b) => a.paragraph - b.paragraph);
}

/** The cast of the story: neither the agency of its dateline nor whoever only its credits or a correction names. */
function withoutOutside({ actors, mentions }: Cast, paragraphs: readonly Paragraph[]): Cast {
  const kept = mentions.filter((mention) => !isOutside(paragraphs[mention.paragraph] as Paragraph, mention));
  const present = new Set(kept.map(({ actor }) => actor));
  const own = actors.filter(({ id }) => present.has(id));
  return { actors: own.map(({ of, ...actor }) => (of && present.has(of) ? { ...actor, of } : actor)), mentions: kept };
}

/** Rows of a table, captions and what a machine would read are no claims of anybody. */
const saysNothing = ({ role }: Paragraph): boolean => role === 'row' || role === 'caption' || role === 'preformatted';

import wording from '../../../../src/vocabulary/wording.json' with { type: 'json' };
import { isOutside, type Paragraph, type Sentence, type Span, sentencesOf } from '../../language/paragraph.ts';
import { endsInIng, isVerbal } from '../../language/verbs.ts';
import { contentLemma } from '../../language/words.ts';
import type { FoundKeyPoint, FoundMention } from '../model/analysis.ts';
import { type Bag, bagOf, merge, similarityIn } from './cohesion.ts';
import { countWords, isBalanced } from './wording.ts';

const FEWEST = 3;
const MOST = 5;
/** One key point for so many words, within the bounds above. */
const WORDS_PER_POINT = 110;
/** A shorter sentence tells too little without those around it. */
const FEWEST_WORDS = 8;
/** Two sentences that share this much tell the same. */
const TOO_ALIKE = 0.6;

/** A sentence by its place in the article. */
interface RankedSentence extends Span {
  paragraph: number;
  /** Counts the article's sentences from 0. */
  index: number;
  score: number;
  /** Whether it is whole, and understood without the sentence before it. */
  standsAlone: boolean;
}

/** Openings that lean on the sentence before. */
const LEANS = new RegExp(`^["“‘]?(?:${wording.leaning.join('|')})\\b`, 'i');
const QUOTES = /^["“]/;
/** A line that says whose a picture is: its paragraph is a caption. */
const CREDIT = /^(?:image|photo|photograph|picture|file|video|credit|graphic|map|caption|source)s?(?: by| credit)?:/i;
/**
 * What the first sentence of a paragraph has over the others, and how much nearness to the headline counts. Fitted on GUM's news
 * (16 documents), where NDCG@5 rises by half a point; on halves that they were not fitted on the gain is not larger than chance.
 */
const FIRST_OF_PARAGRAPH = 0.3;
const AS_THE_HEADLINE = 0.6;
/** What a line that is no prose lacks against any sentence. */
const NO_PROSE = 10;

/** The sentences that tell the article in short: 3 to 5 (fewer when there are not as many that stand alone), verbatim, in text order. */
export function findKeyPoints(
  paragraphs: Paragraph[],
  mentions: FoundMention[],
  themeWords: string[],
  headline: string | null,
): FoundKeyPoint[] {
  const ranked = rankSentences(paragraphs, mentions, themeWords, headline);
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(words / WORDS_PER_POINT)), Math.ceil(ranked.length / 2));
  const bags = sentencesOf(paragraphs).map(({ sentence }) => bagOf([sentence]));
  const similarity = similarityIn(bags);
  const chosen: RankedSentence[] = [];
  for (const sentence of ranked) {
    if (chosen.length === wanted) break;
    const bag = bags[sentence.index];
    const repeats = chosen.some(({ index }) => bag && bags[index] && similarity(bag, bags[index]) > TOO_ALIKE);
    if (sentence.standsAlone && !repeats) chosen.push(sentence);
  }
  return chosen
    .sort((a, b) => a.index - b.index)
    .map(({ paragraph, start, end, score }) => ({ paragraph, start, end, confidence: confidenceOf(score) }));
}

/**
 * How often a sentence of such a score was one that most summaries carry (prominence 1 or 2 of GUM's news, on the documents that were
 * read; 50 sentences): one in three at 1, seven in ten from 1.3 to 1.5, nearly all from 1.6.
 */
const confidenceOf = (score: number): number => Math.round(Math.min(0.97, Math.max(0.2, 0.47 * score)) * 100) / 100;

/**
 * Every sentence of the article, the one that tells most first: early in the article, first in its paragraph, near to the article as a
 * whole and to its headline, with its themes and actors. What is no sentence of prose (a headline, a date line, a caption, what stands in a list or a table) comes last, and makes none that
 * follows it late.
 *
 * @param headline null where the article brings none, or it is the first line of its text
 */
export function rankSentences(
  paragraphs: Paragraph[],
  mentions: FoundMention[],
  themeWords: string[],
  headline: string | null,
): RankedSentence[] {
  const all = sentencesOf(paragraphs).map(({ text, ...rest }) => ({ ...rest, text: text.slice(rest.sentence.start, rest.sentence.end) }));
  const mentionsOf = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const bags = all.map(({ paragraph, sentence }) => {
    const own = mentionsOf.get(paragraph)?.filter(({ start }) => start >= sentence.start && start < sentence.end);
    return bagOf([sentence], own);
  });
  const similarity = similarityIn(bags);
  const whole = merge(bags);
  const words = themeWords.map((word) => word.toLowerCase());
  const captions = paragraphs.map(
    ({ text, sentences, role }) => role !== undefined || sentences.some(({ start, end }) => CREDIT.test(text.slice(start, end))),
  );
  const prose = all.map(
    ({ text, sentence, paragraph }) =>
      !captions[paragraph] && isProse(text, sentence) && !isOutside(paragraphs[paragraph] as Paragraph, sentence),
  );
  const opening = all[0] && !prose[0] ? all[0].text : '';
  const title = bagOfWords(headline ?? opening, all);
  let before = 0;
  return all
    .map(({ text, sentence, paragraph }, index): RankedSentence => {
      const bag = bags[index] ?? new Map<string, number>();
      const lower = text.toLowerCase();
      const actors = new Set([...bag.keys()].filter((key) => key.startsWith('@'))).size;
      const themes = words.filter((word) => lower.includes(word)).length;
      const own = paragraphs[paragraph] as Paragraph;
      const alone = own.role === undefined && !isOutside(own, sentence) && standsAlone(text, sentence);
      const score =
        (prose[index] ? 1.6 / ++before : -NO_PROSE) +
        0.9 * similarity(bag, whole) +
        AS_THE_HEADLINE * similarity(bag, title) +
        (sentence.start === 0 ? FIRST_OF_PARAGRAPH : 0) +
        0.1 * Math.min(actors, 3) +
        0.1 * Math.min(themes, 3) -
        (alone ? 0 : 0.25);
      return { start: sentence.start, end: sentence.end, paragraph, index, score, standsAlone: alone };
    })
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** The words of a headline that the article's sentences have, too, by their lemmas there. */
function bagOfWords(headline: string, sentences: readonly { sentence: Sentence }[]): Bag {
  const words = new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const bag: Bag = new Map();
  for (const { sentence } of sentences) {
    for (const token of sentence.tokens) {
      const lemma = words.has(token.text.toLowerCase()) ? contentLemma(token) : null;
      if (lemma !== null) bag.set(lemma, 1);
    }
  }
  return bag;
}

/** Whether it tells something in a whole sentence: a verb (an infinitive will do, as the tagger misses verbs), and a sign at its end. */
function isProse(text: string, { tokens }: Sentence): boolean {
  return tokens.some((token) => isVerbal(token) && !endsInIng(token)) && /[.!?…;:]["”’')\]]*$/.test(text);
}

function standsAlone(text: string, sentence: Sentence): boolean {
  if (countWords(text) < FEWEST_WORDS || !isProse(text, sentence)) return false;
  return /[.!]["”’)\]]*$/.test(text) && isBalanced(text) && !LEANS.test(text) && !QUOTES.test(text);
}

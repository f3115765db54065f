import { figuresIn } from '../../../src/lib/shape.ts';
import { firstWords } from '../../../src/lib/text/excerpt.ts';
import { isEnglish } from '../../../src/lib/text/is-english.ts';
import { originWords } from '../../../src/lib/words/en/origins.ts';
import type { GoneEdit } from '../../../src/schemas/ledger.ts';
import type { Origin } from '../../../src/schemas/origin.ts';
import type { Analysis } from '../analyse/model/analysis.ts';
import { wordsAt } from '../analyse/model/placed.ts';
import type { KnownTerm } from '../analyse/model/vocabulary.ts';
import type { LeftOut } from '../analyse/sure.ts';
import { tellingDates } from '../explainer/telling-dates.ts';
import { accountOf } from '../read/model/account.ts';
import type { Article, Leaf } from '../read/model/types.ts';
import type { Outcome } from '../reconcile/plan.ts';

/** What a run found in one article, and what became of it. */
export interface Report {
  /** The article and its explainer, as the person knows them. */
  file: string;
  explainer: string;
  outcome: Outcome;
  /** Nothing was written: this is what would be. */
  dryRun: boolean;
  /** Edits that could not be kept. */
  gone: GoneEdit[];
  /** What has changed since a person approved it; empty where nothing has. */
  lapsed: string[];
  /** What the explainer was called before somebody renamed the article. */
  before?: string | undefined;
  /** See `findingsOf`. Absent when the article was not read again, because nothing could have changed. */
  findings?: Finding[];
}

/** Something that was found in an article, or was not: what it is about, and a line for each. */
export interface Finding {
  about: FindingKind;
  /** Empty where the article has none. */
  lines: string[];
}

const labels = {
  headline: 'headline',
  author: 'author',
  published: 'published',
  original: 'original',
  language: 'language',
  actors: 'actors',
  themes: 'themes',
  sections: 'sections',
  keyPoints: 'key points',
  dates: 'dates',
  statements: 'statements',
  leftOut: 'left out',
  unsure: 'left out',
  undetermined: 'undetermined',
  terms: 'terms',
  taught: 'taught',
  yourOwn: 'your own',
};
export type FindingKind = keyof typeof labels;

const LABEL_WIDTH = 14;
const LONGEST_QUOTE = 90;
const MOST_LINES = 8;

const outcomes: Record<Outcome, string> = {
  written: 'written to',
  merged: 'merged with your edits in',
  unchanged: 'nothing changed in',
};

const plans: Record<Outcome, string> = {
  written: 'would be written to',
  merged: 'would be merged with your edits in',
  unchanged: 'nothing would change in',
};

/** The report on one article, for a terminal: what was found, what could not be determined, and what was written. */
export function formatReport(report: Report): string {
  const { file, explainer, outcome, dryRun, lapsed, findings = [] } = report;
  return [
    file,
    ...row('renamed', carriedOver(report)),
    ...formatFindings(findings),
    ...row('gone', lostEdits(report)),
    ...row('to approve', lapsed),
    `  ${(dryRun ? plans : outcomes)[outcome]} ${explainer}`,
  ].join('\n');
}

/** Findings in lines for a terminal. */
export function formatFindings(findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ about }) => labels[about])].flatMap(([label, own]) => {
    const lines = own.flatMap((finding) =>
      finding.about === 'unsure' ? finding.lines.map((line) => `${line} (not sure enough; --min-confidence 0 keeps them)`) : finding.lines,
    );
    return row(label, lines.length > 0 ? lines : ['none']);
  });
}

/**
 * What was found in an article and what could not be determined.
 *
 * @param leftOut what was too unsure for the explainer
 */
export function findingsOf(article: Article, analysis: Analysis, leftOut: LeftOut): Finding[] {
  const { found = {} } = article;
  return [
    finding('headline', [`${analysis.headline.text} (${readFrom(found.headline) ?? analysis.headline.from})`]),
    ...where('author', article.author === null ? [] : [withOrigin(article.author, found.author)]),
    ...where('published', article.published === null ? [] : [withOrigin(article.published, found.published)]),
    ...where('original', originalOf(article)),
    ...where('language', languageOf(article)),
    ...(isEnglish(article.language) ? suggestions(article, analysis) : [sectionsOf(analysis)]),
    ...where('leftOut', notInArticle(article)),
    ...where('unsure', unsure(leftOut)),
    ...where('undetermined', [...openQuestions(article, analysis), ...notRead(analysis)]),
  ];
}

/** What is suggested of an article in English. */
function suggestions(article: Article, analysis: Analysis): Finding[] {
  const relationsOf = new Map(
    [...Map.groupBy(analysis.mentions, ({ actor }) => actor)].map(([id, own]) => [id, own.map(({ relation }) => relation)]),
  );
  return [
    finding(
      'actors',
      analysis.actors.map(({ id, name, kind }) => `${name}, ${kind}: ${tally(relationsOf.get(id) ?? [])}`),
    ),
    finding(
      'themes',
      analysis.themes.map(({ name, because, from }) => `${name} (${from === 'article' ? 'the article says so' : because.join(', ')})`),
    ),
    sectionsOf(analysis),
    finding(
      'keyPoints',
      analysis.keyPoints.map((point) => quote(wordsAt(point, analysis.paragraphs))),
    ),
    finding(
      'dates',
      tellingDates(analysis.dates, article.published).map((date) => {
        return `${wordsAt(date, analysis.paragraphs)} (${date.to ? `${date.from} to ${date.to}` : date.from})`;
      }),
    ),
    finding('statements', analysis.statements.length > 0 ? [tally(analysis.statements.map(({ kind }) => kind))] : []),
  ];
}

const readFrom = (origin: Origin | undefined): string | undefined => origin && `from ${originWords[origin]}`;

function withOrigin(value: string, origin: Origin | undefined): string {
  const from = readFrom(origin);
  return from === undefined ? value : `${value} (${from})`;
}

/** Where an article was published, as it says itself. */
function originalOf({ publisher, section, canonical, updated }: Article): string[] {
  const place = [publisher, section, canonical].filter((own) => own !== undefined).join(', ');
  return place === '' && updated === undefined
    ? []
    : [`${place}${updated === undefined ? '' : `, changed on ${updated}`}`.replace(/^, /, '')];
}

const sectionsOf = (analysis: Analysis): Finding =>
  finding(
    'sections',
    analysis.sections.map((section) => showSection(section, analysis)),
  );

/** A section without a heading by its first words. */
const showSection = ({ heading, from, first }: Analysis['sections'][number], { paragraphs }: Analysis): string =>
  heading === null ? `${firstWords(paragraphs[first]?.text ?? '')} (no heading)` : `${heading} (${from})`;

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Which language an article is in, where that is not English, how that is known, and what comes of it. */
function languageOf({ language, found }: Article): string[] {
  if (language === undefined || isEnglish(language)) return [];
  const name = language === 'und' ? 'not English, and no language that is known' : `${names.of(language)} (${language})`;
  return [
    withOrigin(name, found?.language),
    'Nutgraf understands English only: of this article it suggests no actors, themes, dates, statements or key points.',
  ];
}

/** The terms of the glossary that an article uses: the first use in each section is suggested as a link. */
export const termsFound = ({ terms = [] }: Analysis, known: readonly KnownTerm[]): Finding[] =>
  where(
    'terms',
    known.flatMap(({ id, term }) => {
      const sections = terms.filter((use) => use.term === id).length;
      return sections === 0 ? [] : [`${term}: linked in ${sections} ${sections === 1 ? 'section' : 'sections'}`];
    }),
  );

/** What the publisher's actor files changed. @param changes see `taughtChanges` */
export const taughtFound = (changes: string[]): Finding[] => where('taught', changes);

/** What went along with an article that was renamed. */
export const carriedOver = ({ file, before }: Report): string[] =>
  before === undefined
    ? []
    : [`${file} has the words of ${before}: its addresses and edits go along, and explainers/${before}/ leads here`];

/** How many blocks of an editor's own stand in an explainer. */
export const ownFound = (blocks: number): Finding[] =>
  where('yourOwn', blocks === 0 ? [] : [blocks === 1 ? '1 block' : `${blocks} blocks`]);

/** The edits that could not be kept, each with the line where it stood. */
export const lostEdits = ({ gone, explainer }: Report): string[] => gone.map(({ what, line }) => `${explainer}:${line}: ${what}`);

function openQuestions(article: Article, analysis: Analysis): string[] {
  const dateLine = article.furniture.find(({ kind }) => kind === 'date')?.text;
  const date = dateLine === undefined ? 'date: the article gives none' : `date: “${dateLine}” does not say which day`;
  return [
    ...(article.author === null ? ['author: the article names nobody'] : []),
    ...(article.published === null ? [date] : []),
    ...figuresIn<Leaf>(article.blocks)
      .filter(({ picture, alt }) => picture !== undefined && alt === undefined)
      .map(({ picture }) => `alt text: nothing says what ${picture} shows`),
    ...analysis.statements.flatMap(({ paragraph, source, actor, content }) => {
      if (actor !== null) return [];
      const words = quote(content.map((span) => wordsAt({ paragraph, ...span }, analysis.paragraphs)).join(' … '));
      return [source ? `who is meant by “${wordsAt({ paragraph, ...source }, analysis.paragraphs)}”: ${words}` : `who said: ${words}`];
    }),
  ];
}

/** In lines; what comes after is told in one. */
const MOST_UNREAD = 5;

/** What is too long to be read for names, statements and dates, though it is published as all else is. */
function notRead({ paragraphs }: Analysis): string[] {
  const unread = paragraphs.flatMap(({ text, unread = [] }) =>
    unread.map(({ start, end, what }) => ({ what, words: text.slice(start, end) })),
  );
  const alone = unread.filter(({ what }) => what !== 'article');
  const lines = alone.slice(0, MOST_UNREAD).map(({ what, words }) => {
    const size = what === 'word' ? `${inDigits(words.length)} characters` : `${inDigits(countWords(words))} words`;
    return `names, statements and dates of a ${what} of ${size}, which is too long to be read: ${quote(words)}`;
  });
  const more = alone.length - lines.length;
  const late = unread.filter(({ what }) => what === 'article').reduce((sum, { words }) => sum + countWords(words), 0);
  return [
    ...lines,
    ...(more > 0 ? [`the same of ${inDigits(more)} more that are too long`] : []),
    ...(late > 0 ? [`names, statements and dates of the last ${inDigits(late)} words: an article so long is not read to its end`] : []),
  ];
}

const countWords = (words: string): number => words.split(/\s+/).length;
const inDigits = (count: number): string => count.toLocaleString('en-GB');

const things: Record<keyof LeftOut, [string, string]> = {
  actors: ['actor', 'actors'],
  themes: ['theme', 'themes'],
  keyPoints: ['key point', 'key points'],
  dates: ['date', 'dates'],
  statements: ['statement', 'statements'],
};

/** "3 pictures, 1 comment, 2 page parts (“Share this article”)" */
function notInArticle(article: Article): string[] {
  const told = accountOf(article).map(({ kind, count, text }) => {
    const what = `${count} ${kind}${count === 1 ? '' : 's'}`;
    const at = kind === 'damaged word' ? damagedAt(article) : '';
    return text === undefined ? what : `${what} (${quote(text)}${at})`;
  });
  return told.length > 0 ? [told.join(', ')] : [];
}

/** "; line 3, 17": where the lines of damaged words begin */
function damagedAt({ leftOut = [] }: Article): string {
  const lines = new Set(leftOut.flatMap(({ kind, line }) => (kind === 'damaged word' ? line : [])));
  const shown = [...lines].slice(0, MOST_LINES).join(', ');
  return `; line ${shown}${lines.size > MOST_LINES ? ' …' : ''}`;
}

/** "3 statements, 1 actor" */
function unsure(leftOut: LeftOut): string[] {
  const counts = (Object.keys(things) as (keyof LeftOut)[]).filter((kind) => leftOut[kind] > 0);
  if (counts.length === 0) return [];
  const list = counts.map((kind) => `${leftOut[kind]} ${things[kind][leftOut[kind] === 1 ? 0 : 1]}`).join(', ');
  return [list];
}

function tally(kinds: string[]): string {
  if (kinds.length === 0) return '0';
  const counts = Map.groupBy(kinds, (kind) => kind);
  const parts = [...counts].sort(([, one], [, other]) => other.length - one.length).map(([kind, { length }]) => `${length} ${kind}`);
  return `${kinds.length} (${parts.join(', ')})`;
}

function quote(words: string): string {
  const letters = [...words.slice(0, 2 * LONGEST_QUOTE + 2)];
  return `“${letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE).join('').trimEnd()} …` : words}”`;
}

function row(label: string, lines: string[]): string[] {
  return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`);
}

const finding = (about: FindingKind, lines: string[]): Finding => ({ about, lines });

/** A finding where there is something to say. */
const where = (about: FindingKind, lines: string[]): Finding[] => (lines.length > 0 ? [finding(about, lines)] : []);

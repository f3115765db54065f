import interview from '../../../../src/vocabulary/interview.json' with { type: 'json' };
import type { ParagraphShape, Span } from '../../language/paragraph.ts';
import { parts } from '../../language/word-lists.ts';
import { answers, asks, type Label, labelsIn, standsFor } from './labels.ts';

/** A paragraph as it is laid out, before it is read. */
export interface Piece extends ParagraphShape {
  text: string;
  /** All of it stands in bold or italics. */
  isStressed: boolean;
  /** The heading right above it. */
  heading: string | undefined;
}

/** What one speaker says in one paragraph. */
export interface Turn extends Span {
  paragraph: number;
  /** The words that name the speaker in front of it. */
  label: Span | null;
  /** The sign after the label: a colon. */
  sign: Span | null;
  /** Whom the label of the turn stands for (see `keyOf`); empty where no label says it. */
  key: string;
  part: 'question' | 'answer' | 'either';
  /** It goes on with what stood in an earlier paragraph. */
  continues: boolean;
}

/** The part of an article in which people speak by turns. */
export interface Interview {
  turns: Turn[];
  /** How many paragraphs stand before it. */
  introduction: number;
}

/** What the article says of itself around its text. */
export interface Around {
  headline: string | null;
  author: string | null;
}

const FEWEST_TURNS = 3;
/** In paragraphs: a longer introduction is a report, and whom it names need not be whoever answers below. */
export const LONGEST_INTRODUCTION = 6;
/** In paragraphs, on average: a longer answer is a report below a question. */
const LONGEST_ANSWER = 5;
/** Of the paragraphs from the first label to the last, so many have one. */
const LABELLED = 1 / 3;
/** Of the turns of whoever asks, so many end in a question mark; of another's, no more than a third. */
const ASKING = 0.6;
const QUESTION = /\?["”’')\]]*$/u;
/** "(Laughter)", "— Jane Doe" below what is shown of an answer. */
const ASIDE = /^["“]?[[(].*[\])]["”]?$|^[—–―-]+\s*\p{Lu}[^.!?]{1,50}$/su;

/** The interview or transcript that an article is, by labels in front of its turns or by its questions; null for any other. */
export function findInterview(pieces: readonly Piece[], around: Around): Interview | null {
  return labelledInterview(pieces, around) ?? questionsAndAnswers(pieces, around);
}

function labelledInterview(pieces: readonly Piece[], around: Around): Interview | null {
  const found = pieces.map((piece) => (mayHaveTurns(piece) ? labelsIn(piece.text) : []));
  const keys = speakingKeys(pieces, found, around);
  const labels = withoutLead(found.map((own) => own.filter(({ key }) => keys.has(key))));
  const isAsked = askedAmong(pieces) > 1;
  const first = labels.findIndex((own, at) => own.length > 0 || (isAsked && keys.size > 0 && isAskedAbove(pieces[at] as Piece)));
  const last = labels.findLastIndex((own) => own.length > 0);
  const labelled = labels.filter((own) => own.length > 0).length;
  if (first < 0 || labelled < LABELLED * (last - first + 1)) return null;
  const turns: Turn[] = [];
  let isBroken = false;
  for (const [paragraph, piece] of pieces.entries()) {
    if (paragraph < first || !mayHaveTurns(piece)) continue;
    const { heading } = piece;
    const isAnswer = heading !== undefined && (QUESTION.test(heading) || isAddress(heading));
    if (heading !== undefined) isBroken = !isAnswer;
    const own = labels[paragraph] ?? [];
    const before = isAnswer ? { key: '', part: 'answer' as const } : turns.at(-1);
    if (own.length > 0) {
      turns.push(...own.map((label, at) => turnOf(paragraph, piece, label, own[at + 1])));
      isBroken = false;
    } else if (QUESTION.test(piece.text) && (piece.isStressed || (labels[paragraph + 1] ?? []).length > 0)) {
      turns.push({ ...wholeOf(paragraph, piece), part: 'question' });
      isBroken = false;
    } else if (piece.isStressed || ASIDE.test(piece.text) || isBroken || !before) isBroken ||= paragraph > last;
    else if (paragraph > last && !isAnswer && !isSpoken(piece.text) && !isAsked) isBroken = true;
    else turns.push({ ...wholeOf(paragraph, piece), key: before.key, part: before.part, continues: !isAnswer });
  }
  const asking = askingKey(pieces, turns, around);
  const hasAnswers = turns.some(({ key, label }) => label !== null && key !== asking && !asks(key));
  const parted = turns.map((turn): Turn => {
    const part =
      turn.part === 'question' || turn.key === asking || asks(turn.key) ? 'question' : asking === null && !isAsked ? 'either' : 'answer';
    if (part === 'question' && turn.continues && !hasAnswers) return { ...turn, key: '', part: 'answer', continues: false };
    return { ...turn, part };
  });
  return { turns: parted.filter(({ start, end }) => end > start), introduction: first };
}

/** In paragraphs: nobody speaks so long before the first reply. */
const FIRST_REPLY = 2;

/** Without labels so far above the next that they belong to no conversation: a headline, "Partial transcript as follows:". */
function withoutLead(labels: Label[][]): Label[][] {
  const labelled = labels.flatMap((own, at) => (own.length > 0 ? at : []));
  const nth = labelled.findIndex((at, index) => (labelled[index + 1] ?? at) - at <= FIRST_REPLY);
  const first = labelled[nth] ?? 0;
  return labels.map((own, at) => (at < first ? [] : own));
}

/** The labels that stand for speakers: known to the article, in capitals, or repeated; none where they are too few for a conversation. */
function speakingKeys(pieces: readonly Piece[], found: readonly Label[][], around: Around): ReadonlySet<string> {
  const all = found.flatMap((labels, paragraph) => labels.map((label) => ({ ...label, paragraph })));
  const byKey = Map.groupBy(all, ({ key }) => key);
  const count = (key: string): number => (byKey.get(key) as unknown[]).length;
  const isCapitals = ({ start, end, paragraph }: (typeof all)[number]): boolean =>
    /^\p{Lu}['’]?\p{Lu}{2}[\p{Lu}\s.'’-]*$/u.test((pieces[paragraph] as Piece).text.slice(start, end));
  const names = namesAround(pieces, all[0]?.paragraph ?? 0, around);
  const named = new Set([...byKey.keys()].filter((key) => names.some((name) => standsFor(key, name))));
  const isKnown = (label: (typeof all)[number]): boolean =>
    asks(label.key) || answers(label.key) || isCapitals(label) || named.has(label.key);
  const known = all.filter((label) => isKnown(label) || count(label.key) > 1);
  const keys = new Set(known.map(({ key }) => key));
  if (keys.has('a') && ![...keys].some(asks)) keys.delete('a');
  const turns = known.filter(({ key }) => keys.has(key));
  const questions = turns.filter(({ key }) => asks(key)).length + askedAmong(pieces);
  return keys.size > 1 || (questions > 1 && turns.length > 1) ? keys : new Set();
}

/** How many headings, and lines in bold or italics, are questions. */
const askedAmong = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => isAskedAbove(piece) || (piece.isStressed && mayHaveTurns(piece) && QUESTION.test(piece.text))).length;

const isAskedAbove = ({ heading }: Piece): boolean => heading !== undefined && QUESTION.test(heading);

/** Names of two words and more before the first turn, in the byline and in the headline. */
function namesAround(pieces: readonly Piece[], first: number, { headline, author }: Around): string[] {
  const texts = [author ?? '', headline ?? '', ...pieces.slice(0, first).map(({ text }) => text)];
  return texts.flatMap((text) => text.match(NAMES) ?? []);
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const NAMES = new RegExp(String.raw`${WORD}(?:\s+(?:(?:${[...parts.particles].join('|')})\s+)*${WORD})+`, 'gu');

const wholeOf = (paragraph: number, { text }: Piece): Turn => ({
  paragraph,
  start: 0,
  end: text.trimEnd().length,
  label: null,
  sign: null,
  key: '',
  part: 'either',
  continues: false,
});

function turnOf(paragraph: number, { text }: Piece, { start, end, key, from }: Label, next: Label | undefined): Turn {
  const last = next ? text.slice(0, next.start).trimEnd().length : text.trimEnd().length;
  const sign = text.slice(0, from).trimEnd().length;
  return {
    paragraph,
    start: from,
    end: last,
    label: { start, end },
    sign: sign > end ? { start: sign - 1, end: sign } : null,
    key,
    part: 'either',
    continues: false,
  };
}

/** The label of whoever asks: of the one who wrote the article, or of the only one whose turns mostly end in a question mark. */
function askingKey(pieces: readonly Piece[], turns: readonly Turn[], { author }: Around): string | null {
  const keys = [...new Set(turns.flatMap(({ key, label }) => (label ? key : [])))];
  const generic = keys.find(asks);
  const writer = keys.find((key) => author !== null && namesOf(author).some((name) => standsFor(key, name)));
  if (writer !== undefined || generic !== undefined) return writer ?? generic ?? null;
  const share = (key: string): number => {
    const own = turns.filter((turn) => turn.key === key && turn.label);
    return (
      own.filter(({ paragraph, start, end }) => QUESTION.test((pieces[paragraph] as Piece).text.slice(start, end))).length / own.length
    );
  };
  const [most, ...others] = keys.sort((a, b) => share(b) - share(a));
  return most !== undefined && share(most) >= ASKING && others.every((key) => share(key) <= 1 - 2 * LABELLED) ? most : null;
}

/** The names in a byline. */
export const namesOf = (author: string): string[] => author.split(/\s*[,|]\s*|\s+(?:and|&)\s+/).filter((name) => name !== '');

function questionsAndAnswers(pieces: readonly Piece[], around: Around): Interview | null {
  const isQuestion = questionsAmong(pieces);
  const first = pieces.findIndex((piece, at) => isQuestion(at) || isAskedAbove(piece));
  if (first < 0 || first > LONGEST_INTRODUCTION) return null;
  const turns: Turn[] = [];
  let isOpen = false;
  for (const [paragraph, piece] of pieces.entries()) {
    if (paragraph < first) continue;
    const { heading } = piece;
    if (heading !== undefined) isOpen = QUESTION.test(heading) || isAddress(heading);
    if (isQuestion(paragraph)) {
      isOpen = true;
      turns.push({ ...wholeOf(paragraph, piece), part: 'question' });
    } else if (isOpen && mayHaveTurns(piece) && !piece.isStressed && !ASIDE.test(piece.text)) {
      const continues = turns.at(-1)?.part === 'answer' && heading === undefined;
      turns.push({ ...wholeOf(paragraph, piece), part: 'answer', continues });
    } else if (piece.isStressed || piece.outside) isOpen = false;
  }
  const begun = turns.filter(({ part, continues }) => part === 'answer' && !continues);
  const spoken = begun.filter(({ paragraph }) => isSpoken((pieces[paragraph] as Piece).text)).length;
  const marked = askedAmong(pieces) > 1 && isMarked(pieces, around);
  if (turns.filter(({ part }) => part === 'answer').length > LONGEST_ANSWER * begun.length) return null;
  if (begun.length < (marked ? 2 : FEWEST_TURNS) || (!marked && spoken < begun.length / 2)) return null;
  return { turns, introduction: first };
}

/** Tells which paragraphs are questions: in bold or italics, or, where none is, those that are nothing else. */
function questionsAmong(pieces: readonly Piece[]): (at: number) => boolean {
  const isAsked = ({ text }: Piece): boolean => QUESTION.test(text);
  if (askedAmong(pieces) > 1) {
    const speaks = (piece: Piece): boolean => isAsked(piece) || isAddress(piece.text) || ASKS.test(piece.text);
    return (at) => {
      const [piece, next] = [pieces[at] as Piece, pieces[at + 1]];
      return piece.isStressed && mayHaveTurns(piece) && speaks(piece) && (next !== undefined || isAsked(piece));
    };
  }
  return (at) => {
    const [piece, next] = [pieces[at] as Piece, pieces[at + 1]];
    return mayHaveTurns(piece) && isAsked(piece) && next !== undefined && !isAsked(next) && piece.text.length <= LONGEST_QUESTION;
  };
}

/** In UTF-16 code units. */
const LONGEST_QUESTION = 300;

const oneOf = (words: readonly string[]): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu');
const FIRST_PERSON = oneOf(interview.firstPerson);
const SECOND_PERSON = oneOf(interview.secondPerson);
const MARKER = oneOf(interview.markers);
const REQUEST = new RegExp(String.raw`^(?:["“]|\p{L}[\p{L} ]{0,30}[:.]\s+)*(?:${interview.requests.join('|')})\b`, 'iu');
const ASKS = new RegExp(String.raw`^["“]?(?:${interview.asking.join('|')})\b`, 'iu');

/** Whether it speaks to somebody: "You have been called a fanatic", "Tell me about the storm". */
const isAddress = (text: string): boolean => SECOND_PERSON.test(text) || REQUEST.test(text);

/** Whether somebody speaks of himself in it, quotations left out. */
export const isSpoken = (text: string): boolean => FIRST_PERSON.test(text.replace(/[“"][^“”"]*[”"]/g, ''));

/** Whether headline, introduction or a note says that it is an interview. */
const isMarked = (pieces: readonly Piece[], { headline }: Around): boolean =>
  MARKER.test(headline ?? '') ||
  pieces.some(({ text, isStressed, outside }, at) => (at < 3 || isStressed || outside !== undefined) && MARKER.test(text));

/** Whether it is prose in which somebody may speak. */
const mayHaveTurns = ({ role, text, outside }: Piece): boolean =>
  (role === undefined || role === 'item' || role === 'quotation') && !outside?.some(({ start, end }) => start === 0 && end === text.length);

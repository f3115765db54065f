import { lower, type Token } from '../../language/paragraph.ts';
import { type NounPhrase, nounPhraseAt, nounPhraseBefore, opensClause, widenLeft } from '../../language/phrases.ts';
import { isFiniteAt, isVerbal, verbGroupStart } from '../../language/verbs.ts';
import { dates, isTimeWord } from '../../language/word-lists.ts';

const CLOSERS = new Set([',', '—', '–', '―', '--']);
const RELATIVES = new Set(['who', 'which', 'that']);
const NOT_SOURCES = new Set(['no', 'no.', 'yes', 'there', 'what', 'this', 'that', 'it is', 'as', 'how', 'why', 'when', 'where']);
/** "of Ashton, Md., said": nobody is called by a short form alone. */
const ABBREVIATED_PLACE = /^\p{Lu}\p{Ll}{1,4}\.$/u;
const REACH = 30;

/**
 * The noun phrase that is the subject of the verb whose group starts at token `group`: the words right before it, before an apposition or
 * aside ("John Smith, the mayor, said"), or before what narrows it down ("a report that reached the city in May says"). Null when no noun
 * phrase stands there.
 */
export function subjectBefore(tokens: readonly Token[], group: number): NounPhrase | null {
  const end = beforeBracket(tokens, pastAdverbs(tokens, group));
  const before = tokens[end - 1];
  if (!before) return null;
  if (RELATIVES.has(lower(before)) && before.pos !== 'SCONJ') return relativeSubject(tokens, end - 1);
  if (CLOSERS.has(before.text)) return subjectBeforeAside(tokens, end);
  if (/^(all|both|each)$/.test(lower(tokens[group - 1])) && opensClause(tokens, group - 1))
    return { start: group - 1, end: group, head: group - 1 };
  const time = pastTime(tokens, pastAdverbs(tokens, end));
  const phrase = partitiveBefore(tokens, time) ?? nounPhraseBefore(tokens, pastAdverbs(tokens, time));
  if (!phrase) return time > 0 ? narrowed(tokens, time, end) : null;
  const subject = widenLeft(tokens, phrase);
  const governed =
    tokens[subject.start - 1]?.pos === 'ADP' || isParticiple(tokens, subject.start - 1) || isInRelativeClause(tokens, subject.start - 1);
  return (governed ? narrowed(tokens, subject.start, end) : null) ?? accept(tokens, subject);
}

/** "One of them", "some of those". */
function partitiveBefore(tokens: readonly Token[], end: number): NounPhrase | null {
  if (lower(tokens[end - 2]) !== 'of' || !/^(them|us|these|those)$/.test(lower(tokens[end - 1]))) return null;
  const part = nounPhraseBefore(tokens, end - 2);
  return part && { ...part, end };
}

function pastAdverbs(tokens: readonly Token[], end: number): number {
  let at = end;
  while (tokens[at - 1]?.pos === 'ADV' || /^(all|both|each)$/.test(lower(tokens[at - 1]))) at--;
  return at > 0 ? at : end;
}

/** The token before which a bracket ends: "Jane Doe (Harbour Party) said". */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let i = end - 2; i > 0 && end - i < REACH; i--) if (tokens[i]?.text === '(') return i;
  return end;
}

/** The token before which nothing but the time of speaking stands: "officials on Monday", "the bank Tuesday", "a report last month". */
function pastTime(tokens: readonly Token[], end: number): number {
  let at = end;
  if (isNameOfMonth(tokens, at - 1)) return end;
  const year = /^(19|20)\d\d$/.test(lower(tokens[at - 1])) && /^(in|since)$/.test(lower(tokens[at - 2]));
  if (!isTimeWord(tokens[at - 1]) && !year) return end;
  at--;
  if (/^(last|this|late|early|that|next)$/.test(lower(tokens[at - 1]))) at--;
  if (/^(on|in|since|earlier|later)$/.test(lower(tokens[at - 1]))) at--;
  return at;
}

/** "April said": a month that opens a clause is somebody's name. */
const isNameOfMonth = (tokens: readonly Token[], i: number): boolean => dates.months.has(lower(tokens[i])) && opensClause(tokens, i);

const isParticiple = (tokens: readonly Token[], i: number): boolean => tokens[i]?.pos === 'VERB' && /(ed|ing)$/.test(lower(tokens[i]));

/** "a person who knows Anna Doran said": the name is what the relative clause is about. */
const isInRelativeClause = (tokens: readonly Token[], verb: number): boolean =>
  isVerbal(tokens[verb]) && RELATIVES.has(lower(tokens[verb - 1])) && tokens[verb - 1]?.pos !== 'SCONJ';

/** The noun that a relative clause or a participle before token `from` narrows down, with all that narrows it up to token `end`. */
function narrowed(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  for (let i = from - 1; i > 0 && from - i < REACH; i--) {
    const token = tokens[i] as Token;
    if (isVerbal(token) && /^(i|we|he|she|they|you)$/.test(lower(tokens[i - 1]))) {
      // "the people she met said"
      const noun = nounPhraseBefore(tokens, i - 1);
      if (noun && tokens[noun.head]?.pos !== 'PRON' && opensClause(tokens, noun.start)) return { ...noun, end };
    }
    if (token.pos === 'PUNCT' && token.text !== '-') return null;
    if (token.pos === 'SCONJ' && lower(token) !== 'that') return null;
    const relative = RELATIVES.has(lower(token)) && isVerbal(tokens[i + 1]);
    const participle = token.pos === 'VERB' && /(ed|ing|en|n|ent|de|ght)$/.test(lower(token));
    if (!relative && !participle) continue;
    const phrase = nounPhraseBefore(tokens, i);
    const noun = phrase && accept(tokens, widenLeft(tokens, phrase));
    if (noun && tokens[noun.head]?.pos !== 'PRON' && opensClause(tokens, noun.start)) return { ...noun, end };
  }
  return null;
}

function accept(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const head = tokens[phrase.head] as Token;
  const word = lower(head);
  if (
    (isTimeWord(head) && !isNameOfMonth(tokens, phrase.head)) ||
    word === 'you' ||
    NOT_SOURCES.has(word) ||
    (phrase.start === phrase.head && ABBREVIATED_PLACE.test(head.text)) ||
    (head.pos === 'NUM' && !/percent|%/.test(word) && !isOneOf(tokens, phrase))
  )
    return null;
  return phrase;
}

/** "One of them", "Two of the pilots", "One said", and the house "No 10". */
const isOneOf = (tokens: readonly Token[], { start, end, head }: NounPhrase): boolean =>
  /^(No\.?|Number)$/.test(tokens[head - 1]?.text ?? '') ||
  (start === head && /^\p{L}+$/u.test((tokens[head] as Token).text) && (lower(tokens[head + 1]) === 'of' || (start === 0 && end === 1)));

/** "the mayor, who said": the source is the relative pronoun. */
function relativeSubject(tokens: readonly Token[], relative: number): NounPhrase | null {
  const before = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  if (lower(tokens[relative]) === 'that') {
    const noun = nounPhraseBefore(tokens, relative);
    return noun && accept(tokens, noun);
  }
  return nounPhraseBefore(tokens, beforeBracket(tokens, before)) ? { start: relative, end: relative + 1, head: relative } : null;
}

function subjectBeforeAside(tokens: readonly Token[], group: number): NounPhrase | null {
  const closer = tokens[group - 1]?.text;
  for (let i = group - 2; i > 0 && group - i < REACH; i--) {
    const token = tokens[i] as Token;
    if (/^([“”";:]|'')$/.test(token.text)) return null;
    if (token.text !== closer) continue;
    const subject = phraseBeforeComma(tokens, i);
    if (subject) return climbed(tokens, subject);
  }
  return null;
}

function phraseBeforeComma(tokens: readonly Token[], comma: number): NounPhrase | null {
  const end = beforeBracket(tokens, comma);
  const phrase = partitiveBefore(tokens, end) ?? nounPhraseBefore(tokens, end);
  const subject = phrase && accept(tokens, widenLeft(tokens, phrase));
  return subject && startsClause(tokens, subject.start) ? subject : null;
}

/** Past an apposition to the name before it: "Jane Doe, head of the fund, a charity" is Jane Doe. */
function climbed(tokens: readonly Token[], subject: NounPhrase): NounPhrase {
  if (tokens[subject.start - 1]?.text !== ',') return subject;
  const outer = phraseBeforeComma(tokens, subject.start - 1);
  const named = outer && tokens[outer.head]?.pos === 'PROPN' && tokens[subject.head]?.pos !== 'PRON';
  return named ? climbed(tokens, outer) : subject;
}

/** Like `opensClause`, but an adverb opens one only where it stands at the start itself. */
const startsClause = (tokens: readonly Token[], start: number): boolean =>
  opensClause(tokens, start) && !(tokens[start - 1]?.pos === 'ADV' && isVerbal(tokens[start - 2]));

/** The noun phrase after an inverted cue: `said John Smith`, `, said the mayor of Kyiv`. */
export function subjectAfter(tokens: readonly Token[], cueEnd: number): NounPhrase | null {
  const phrase = nounPhraseAt(tokens, cueEnd);
  if (!phrase || /^["“‘']$/.test(tokens[cueEnd]?.text ?? '')) return null;
  const subject = accept(tokens, phrase);
  if (!subject) return null;
  let end = subject.end;
  for (;;) {
    const qualified = tokens[end]?.pos === 'ADJ' && tokens[end + 1]?.pos === 'ADP' ? 1 : 0;
    const link = lower(tokens[end + qualified]);
    if (!qualified && !/^(of|in|for|from|at|with|on)$/.test(link)) break;
    const more = isTimeWord(tokens[end + qualified + 1]) ? null : nounPhraseAt(tokens, end + qualified + 1);
    if (!more || isTimeWord(tokens[more.head])) break;
    end = more.end;
  }
  const second = lower(tokens[end]) === 'and' ? nounPhraseAt(tokens, end + 1) : null;
  const joined = second !== null && (tokens[second.end] === undefined || /^[.,;]$/.test(tokens[second.end]?.text ?? ''));
  return { ...subject, end: joined ? second.end : end };
}

/**
 * Whoever a sentence without a verb names before its colon: `And from the chairwoman: "…"`, `Then the treasurer, Paul Whitby: "…"`.
 *
 * @param colon token index of the colon
 * @returns `named`: that this is who speaks is told by "from" or by a name
 */
export function verblessSource(tokens: readonly Token[], colon: number): { source: NounPhrase; named: boolean } | null {
  if (tokens.slice(0, colon).some(isVerbal)) return null;
  let at = 0;
  while (/^(CCONJ|ADV|SCONJ)$/.test(tokens[at]?.pos ?? '') || /^(this|,)$/.test(lower(tokens[at]))) at++;
  const from = lower(tokens[at]) === 'from';
  const source = nounPhraseAt(tokens, from ? at + 1 : at);
  if (!source) return null;
  let end = source.end;
  while (/^(of|for|at)$/.test(lower(tokens[end]))) end = nounPhraseAt(tokens, end + 1)?.end ?? colon + 1;
  const rest = tokens.slice(end, colon);
  const named = rest[0]?.text === ',' && rest.slice(1).every(({ pos, text }) => pos === 'PROPN' || text === ',');
  return end <= colon && (rest.length === 0 || named) ? { source: { ...source, end }, named: from || named } : null;
}

/** The subject of a participle or of a second verb: that of the nearest finite verb before it, else of the first verb of the sentence. */
export function borrowedSubject(tokens: readonly Token[], before: number): NounPhrase | null {
  for (let i = before - 1; i >= 0; i--) {
    if (!isFiniteAt(tokens, i)) continue;
    const subject = subjectBefore(tokens, verbGroupStart(tokens, i));
    if (subject) return subject;
  }
  return null;
}

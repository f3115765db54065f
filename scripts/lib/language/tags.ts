import { isCapitalised, type Token } from './paragraph.ts';
import { isFiniteAt } from './verbs.ts';

const ARTICLE = /^an?$/i;
const PREPOSITION = /^(of|in|for|from|with|by|about|on|at|into|against|under|over|between|among|within|without)$/;
const OPENS_AFTER = new Set(['.', '!', '?', ':', '“', '"', "''", '‘', '—', '–', '―', '•', ')', '___']);

/**
 * Mends parts of speech that cannot be, each by its neighbours: a bare verb that the article before it needs as a noun ("a delicate
 * balancing act:"), a name read as a verb ("Lynch said"), and a noun read as a verb after a preposition or before the verb that it is the
 * subject of ("according to police", "independent analyses agree").
 */
export function mendTags(tokens: readonly Token[]): Token[] {
  const titled = isTitleCase(tokens);
  const mended: Token[] = [];
  tokens.forEach((token, i) => {
    const pos = mendedTag(mended, tokens, i, titled);
    mended.push(pos === token.pos ? token : { ...token, pos });
  });
  return mended;
}

function mendedTag(before: readonly Token[], tokens: readonly Token[], i: number, titled: boolean): string {
  const { text, pos } = tokens[i] as Token;
  if (isStrandedVerb(tokens, i)) return 'NOUN';
  if (isPluralOwner(tokens, i)) return 'PART';
  if (isName(tokens, i, titled) || isParticle(tokens, i)) return 'PROPN';
  if (isSaidOfName(tokens, i)) return 'VERB';
  if (isNounAsVerb(before, tokens, i) || isNounAsAdjective(before, tokens, i)) return 'NOUN';
  if (isProgressive(before, tokens, i) || isPast(before, tokens, i) || isSaying(before, tokens, i)) return 'VERB';
  const further = /^further$/i.test(text) && (isPlainlyFinite(tokens, i + 1) || /ing$/.test(tokens[i + 1]?.text ?? ''));
  return further ? 'ADV' : pos;
}

/** "the Nations' chief", "officials’ claims": an apostrophe against an s, before a noun, where no quotation is open. */
function isPluralOwner(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (!/^['’]$/.test(token.text) || token.pos === 'PART') return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !next || !/s$/i.test(before.text) || before.end !== token.start || next.start === token.end) return false;
  const open = tokens.slice(0, i).some((other, at) => /^['‘]$/.test(other.text) && other.end === tokens[at + 1]?.start);
  return !open && ['NOUN', 'PROPN', 'ADJ'].includes(next.pos);
}

function isStrandedVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.pos !== 'VERB' || token.text !== token.lemma) return false;
  const next = tokens[i + 1];
  if (next && next.pos !== 'PUNCT' && next.pos !== 'ADP') return false;
  for (let at = i - 1; at >= 0 && i - at < 5; at--) {
    const before = tokens[at] as Token;
    if (ARTICLE.test(before.text)) return at < i - 1 || next === undefined || next.pos === 'PUNCT';
    if (before.pos !== 'ADJ' && before.pos !== 'NOUN') return false;
  }
  return false;
}

/** A capital in the middle of a sentence makes a name of a verb, and so does a finite verb after the first word of a sentence. */
function isName(tokens: readonly Token[], i: number, titled: boolean): boolean {
  const token = tokens[i] as Token;
  if (titled || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || (token.pos !== 'VERB' && token.pos !== 'ADV')) return false;
  const before = tokens[i - 1];
  if (before && !OPENS_AFTER.has(before.text)) return token.pos === 'VERB' || before.pos === 'PROPN';
  return token.pos === 'VERB' && !/(ing|ed)$/.test(token.text) && isPlainlyFinite(tokens, i + 1);
}

/** "De Souza agreed", "Al-Masri left": a particle with a capital before one. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  const { text, end } = tokens[i] as Token;
  if (!/^(De|Di|Du|Da|Del|Della|Van|Von|Al|El|Bin|Ibn|Ter)$/.test(text)) return false;
  const hyphened = tokens[i + 1]?.text === '-' && tokens[i + 1]?.start === end;
  return isCapitalised(tokens[hyphened ? i + 2 : i + 1]) || /^(de|der|den|het|la)$/.test(tokens[i + 1]?.text ?? '');
}

/** "Ford said cars were dull": no adjective after the capital that opens a sentence. */
const isSaidOfName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'said' &&
  tokens[i]?.pos === 'ADJ' &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[i - 1]?.text ?? '') &&
  tokens[i - 1]?.pos !== 'DET';

/** A finite verb in small letters: a capital may be a name's. */
const isPlainlyFinite = (tokens: readonly Token[], i: number): boolean =>
  isSaidOfName(tokens, i) || (isFiniteAt(tokens, i) && (tokens[i]?.pos === 'AUX' || /^\p{Ll}/u.test((tokens[i] as Token).text)));

function isNounAsVerb(before: readonly Token[], tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.pos !== 'VERB' || /(ing|ed|en)$/.test(token.text)) return false;
  const last = before[i - 1];
  if (!last && tokens[i + 1]?.text === 'of') return true;
  if (!last) return token.text.endsWith('s') && isPlainlyFinite(tokens, i + 1);
  const word = last.text.toLowerCase();
  const owned = /^['’]s?$/.test(last.text) && last.pos === 'PART';
  if (token.text === token.lemma && (owned || token.text === 'lead') && tokens[i + 1]?.pos === 'NOUN') return true;
  if (word === 'to' && before[i - 2]?.text.toLowerCase() === 'according') return true;
  const plain = token.text === token.lemma || token.text.endsWith('s');
  if (plain && PREPOSITION.test(word) && last.pos === 'ADP') return true;
  return token.text.endsWith('s') && (last.pos === 'ADJ' || /^(the|these|those)$/.test(word)) && isPlainlyFinite(tokens, i + 1);
}

/** "the attorney general is", "the accused said": an adjective between a noun or "the" and a finite verb. */
function isNounAsAdjective(before: readonly Token[], tokens: readonly Token[], i: number): boolean {
  const last = before[i - 1];
  return tokens[i]?.pos === 'ADJ' && last?.pos === 'NOUN' && isPlainlyFinite(tokens, i + 1);
}

/** "is promising lower taxes": after a form of "be" and before what it acts on. */
function isProgressive(before: readonly Token[], tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i] as Token, tokens[i + 1]];
  if (token.pos !== 'ADJ' || !/ing$/.test(token.text)) return false;
  const last = before[i - 1]?.pos === 'ADV' ? before[i - 2] : before[i - 1];
  if (last?.text === ',' && next?.text === 'to') return true;
  return last?.pos === 'AUX' && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'SCONJ', 'PART', 'NUM'].includes(next?.pos ?? '');
}

/** "a panel in 2001 found the plan": a past form that is no noun. */
const isPast = (before: readonly Token[], tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' &&
  /^(found|said|told|thought|felt|knew|saw)$/.test((tokens[i] as Token).text) &&
  !['DET', 'ADJ', 'ADP'].includes(before[i - 1]?.pos ?? 'DET') &&
  ['DET', 'PRON', 'SCONJ'].includes(tokens[i + 1]?.pos ?? '');

/** "the book, further saying that": a participle that was read as a noun. */
const isSaying = (before: readonly Token[], tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' &&
  /^(saying|adding|arguing|claiming|warning)$/.test((tokens[i] as Token).text) &&
  (before[i - 1]?.text === ',' || before[i - 1]?.pos === 'ADV') &&
  /^(that|[,"“:])$/.test(tokens[i + 1]?.text ?? '');

/** Whether capitals tell nothing here: most words have one, as in a headline. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length > words.length * 0.8;
}

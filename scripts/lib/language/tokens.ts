import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { isCapitalised, type Token } from './paragraph.ts';
import { mendTags } from './tags.ts';

/** What is asked of wink's tokens; its own types do not let a token be asked for its part of speech. */
interface WinkToken {
  out(as?: unknown): string;
}

// Each call of the model's own metaCER() wraps its 7 kB in one more layer of JSON, twice as long: it is called once.
const customEntities = (winkModel.metaCER as () => unknown)();
const model = { ...winkModel, metaCER: () => customEntities };

/** wink keeps every word that it meets: after this many UTF-16 code units of text it starts anew, so that memory stays flat. */
const SPAN_OF_ONE = 1_000_000;

const begin = () => ({ wink: winkNLP(model, ['pos']), read: 0 });
let reader = begin();
const { its } = reader.wink;

/**
 * Cuts a text into tokens with parts of speech and lemmas (wink-nlp with its English lite model).
 * Offsets are found again in the text itself, so that every token is `text.slice(start, end)`.
 */
export function tokenise(text: string): Token[] {
  if (reader.read > SPAN_OF_ONE) reader = begin();
  reader.read += text.length;
  const tokens: Token[] = [];
  let from = 0;
  // agencies write a double quotation mark as two single ones: it is read as one mark, and keeps its two places
  const read = text.replace(/''|``/g, '" ');
  reader.wink
    .readDoc(read)
    .tokens()
    .each((item: WinkToken) => {
      const value = item.out();
      const start = read.indexOf(value, from);
      if (start < 0 || value === '') return;
      const doubled = value === '"' && /^(''|``)$/.test(text.slice(start, start + 2));
      from = start + (doubled ? 2 : value.length);
      // wink has no lemma for "cannot", though its types say that it always has one.
      const lemma = (item.out(its.lemma) as string | undefined) ?? value.toLowerCase();
      tokens.push({ text: doubled ? text.slice(start, from) : value, start, end: from, pos: item.out(its.pos), lemma });
    });
  return mendTags(joinLetters(tokens));
}

const STRANGE = /[^\p{ASCII}\u00C0-\u00FF]/u;

/** Puts together the words that wink cuts at letters it does not know: "Jaros", "ł", "aw" are one name. */
function joinLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last && belongs(last, token)) joined[joined.length - 1] = join(last, token);
    else joined.push(token);
  }
  return joined;
}

function belongs(before: Token, after: Token): boolean {
  const [end, start] = [before.text.at(-1) ?? '', after.text[0] ?? ''];
  return before.end === after.start && (STRANGE.test(end) || STRANGE.test(start)) && /\p{L}/u.test(end) && /\p{L}/u.test(start);
}

function join(before: Token, after: Token): Token {
  const text = before.text + after.text;
  const pos = isCapitalised(before) ? 'PROPN' : before.pos === 'X' ? after.pos : before.pos;
  return { text, start: before.start, end: after.end, pos, lemma: text.toLowerCase() };
}

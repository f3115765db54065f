import winkModel from 'wink-eng-lite-web-model';
import stored from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with { type: 'json' };
import winkNLP from 'wink-nlp';
import { isCapitalised, type Token } from './paragraph.ts';
import { mendTags } from './tags.ts';

/** What wink keeps of a kind of things that it meets (words, endings, shapes): those of its model, then those of the texts that it read. */
interface Kept {
  list: string[];
  hash?: Record<string, number>;
  intrinsicSize: number;
  index: number;
}

/** Its own types leave open what the parts of the model are. */
const { core, featureFn, pos, addons } = winkModel as unknown as Record<string, () => { features: Record<string, Kept> }>;
const words = readCore();
/** Loads in no time: nothing is asked for but parts of speech. */
const none = { machines: ['[100,0,{"0":{}},{},{},{}]'], transformers: [], setter: () => {} };
const model = {
  core: () => words,
  featureFn,
  pos,
  metaCER: () => none,
  addons,
  sbd: () => none,
  ner: () => none,
  negation: () => none,
  sa: () => none,
};

/** The model's core; what its file keeps as base64 is taken out before, as the model decodes it sign by sign: half of its time. */
function readCore() {
  const { lexicon, xpansions } = stored;
  Object.assign(stored, { lexicon: '', xpansions: '' });
  const decode = (text: string) => new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
  return Object.assign((core as NonNullable<typeof core>)(), { lexicon: decode(lexicon), xpansions: decode(xpansions) });
}

const begin = () => winkNLP(model as never, ['pos']);
let wink = begin();
const { its } = wink;

/** Forgets every word that is not the model's: wink keeps those that it meets, and reads what comes later by them. */
export function forgetWords(): void {
  for (const kept of Object.values(words.features)) {
    if (!kept.hash) continue;
    for (const word of kept.list.splice(kept.intrinsicSize)) delete kept.hash[word];
    kept.index = kept.intrinsicSize;
  }
  wink = begin();
}

/**
 * Cuts a text into tokens with parts of speech and lemmas (wink-nlp with its English lite model).
 * Offsets are found again in the text itself, so that every token is `text.slice(start, end)`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  // agencies write a double quotation mark as two single ones: it is read as one mark, and keeps its two places
  const read = text.replace(/''|``/g, '" ');
  const found = wink.readDoc(read).tokens();
  const lemmas: (string | undefined)[] = found.out(its.lemma as never);
  const tags: string[] = found.out(its.pos as never);
  found.out().forEach((value, i) => {
    const start = read.indexOf(value, from);
    if (start < 0) return;
    const doubled = value === '"' && /^(''|``)$/.test(text.slice(start, start + 2));
    from = start + (doubled ? 2 : value.length);
    // wink has no lemma for "cannot", though its types say that it always has one.
    const lemma = lemmas[i] ?? value.toLowerCase();
    tokens.push({ text: doubled ? text.slice(start, from) : value, start, end: from, pos: tags[i] as string, lemma });
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

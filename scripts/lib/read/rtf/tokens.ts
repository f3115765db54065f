/** A piece of an RTF document. */
export type Token =
  | { kind: 'open' }
  | { kind: 'close' }
  /** A control word, such as `\par` or `\fs24`. */
  | { kind: 'word'; word: string; number?: number }
  /** A control sign, such as `\~`. */
  | { kind: 'sign'; sign: string }
  /** Text, a character a byte, in the code page that holds there. */
  | { kind: 'bytes'; bytes: string }
  /** What stands after `\bin`: bytes that are not text. */
  | { kind: 'data'; bytes: string };

const TOKEN = /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([\s\S])|([^{}\\\r\n]+)|[\r\n]+|\\$/giy;

/** The pieces of an RTF document in their order. @param source its bytes, a character each */
export function* tokensOf(source: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) return;
    at = TOKEN.lastIndex;
    const [, brace, word, number, hex, sign, bytes] = match;
    if (brace) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (word === 'bin') {
      yield { kind: 'data', bytes: source.slice(at, at + Math.max(0, Number(number ?? 0))) };
      at += Math.max(0, Number(number ?? 0));
    } else if (word) yield { kind: 'word', word, ...(number !== undefined && { number: Number(number) }) };
    else if (hex) yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (sign) yield /[\\{}]/.test(sign) ? { kind: 'bytes', bytes: sign } : { kind: 'sign', sign };
    else if (bytes) yield { kind: 'bytes', bytes };
  }
}

/** What steers a terminal or turns the order of its letters round: control characters but line ends and tabs, and marks of direction. */
const STEERING = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\n\t]]/gv;

/** A text as a terminal may show it, whatever an article or the name of a file has in it: what would steer the terminal is written out, as `\x1b`. */
export const plain = (text: string): string =>
  text.replace(STEERING, (sign) => {
    const code = sign.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });

/** Prints a line on standard output; see `plain`. */
export const say = (text: string): void => console.log(plain(text));

/** Prints a line on standard error; see `plain`. */
export const warn = (text: string): void => console.error(plain(text));

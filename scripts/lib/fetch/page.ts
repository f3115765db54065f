import { ContentError } from '../../../src/lib/content-error.ts';
import { type Limits, openAddress } from './fetch.ts';

/** A page as it was fetched. */
export interface Page {
  /** Where it was found, after all redirects. */
  address: string;
  /** What the name of its file ends in: `.html`, `.md`, `.txt`. */
  ending: string;
  bytes: Buffer;
}

const ENDINGS: Partial<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
};
const FEED = /^(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json)$/;

/** Of a page. */
export const pageLimits = { bytes: 10_000_000, seconds: 20, redirects: 5 } satisfies Partial<Limits>;

/**
 * Fetches a page, as its bytes are: HTML, plain text or Markdown. One that its server declares in another encoding than its bytes do is written
 * in UTF-8 with a byte order mark, which goes before whatever a page says of itself; HTML says in a comment where it is from.
 *
 * @throws ContentError as `openAddress`, and for another type
 */
export async function fetchPage(address: string, limits: Limits): Promise<Page> {
  const answer = await openAddress(address, limits);
  const ending = ENDINGS[answer.type];
  if (ending === undefined) {
    answer.cancel();
    const problem = `it is ${answer.type || 'of no type that its server names'}, and not HTML, plain text or Markdown`;
    const hint = FEED.test(answer.type)
      ? `If it is a feed or an export, import it: npm run import -- ${address}`
      : 'Save it in your browser or its own program, and name the file.';
    throw new ContentError(problem, { file: address }, hint);
  }
  const bytes = inKnownEncoding(Buffer.concat(await Array.fromAsync(answer.body)), answer.charset);
  if (bytes.length === 0) throw new ContentError('there is nothing in it', { file: address }, 'Look at the address in your browser.');
  return { address: answer.address, ending, bytes: ending === '.html' ? withAddress(bytes, answer.address) : bytes };
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Puts what browsers write when they save a page before it, behind its byte order mark. */
function withAddress(bytes: Buffer, address: string): Buffer {
  const safe = address.replaceAll('--', '%2D%2D');
  const comment = Buffer.from(`<!-- saved from url=(${String(safe.length).padStart(4, '0')})${safe} -->\n`);
  const marked = bytes.subarray(0, 3).equals(BOM);
  return Buffer.concat([marked ? BOM : Buffer.alloc(0), comment, marked ? bytes.subarray(3) : bytes]);
}

/** Bytes that their reader takes for what they are. */
function inKnownEncoding(bytes: Buffer, charset: string | undefined): Buffer {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (utf16) return inUtf8(bytes, utf16);
  if (bytes.subarray(0, 3).equals(BOM)) return bytes;
  const own = labelIn(bytes);
  // What is valid UTF-8 beyond ASCII is nothing else, whatever servers say by default.
  const declared = isUtf8(bytes) ? 'utf-8' : encodingOf(charset);
  return declared === undefined || declared === own || (own === undefined && declared === 'utf-8') ? bytes : inUtf8(bytes, declared);
}

const inUtf8 = (bytes: Buffer, encoding: string): Buffer => Buffer.concat([BOM, Buffer.from(new TextDecoder(encoding).decode(bytes))]);

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes.some((byte) => byte > 0x7f);
  } catch {
    return false;
  }
}

/** The encoding that a page gives in its first bytes. */
const labelIn = (bytes: Buffer): string | undefined =>
  encodingOf(/<meta\s[^>]*charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1]);

function encodingOf(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

import PostalMime from 'postal-mime';

/** A part of a message, by its own headers. */
export interface Part {
  /** In lower case: "text/html". */
  type: string;
  charset?: string;
  /** Its address, as the page that it belongs to names it. */
  location?: string;
  /** Without the brackets. */
  id?: string;
  /** Its bytes as they were before they were packed for the mail. */
  read: () => Promise<Uint8Array>;
}

/** The line between the parts of a message. */
const boundaryOf = (type: string): string | undefined => {
  const [, quoted, bare] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  return quoted ?? bare;
};

/** Whether a message has no end: the line that all of several parts end with is not there. */
export function breaksOff(bytes: Uint8Array, type: string): boolean {
  const boundary = /^\s*multipart\//i.test(type) ? boundaryOf(type) : undefined;
  return boundary !== undefined && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`--${boundary}--`);
}

/**
 * The parts of a message, those of parts too. The library for mails reads each; it does not tell their addresses itself.
 *
 * @param source its bytes, a character each
 */
export function partsOf(source: string, depth = 0): Part[] {
  const [head, body] = split(source);
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = boundaryOf(type);
  if (/^multipart\//i.test(type) && boundary && depth < DEEPEST) {
    return `\r\n${body}`
      .split(new RegExp(`\\r?\\n--${RegExp.escape(boundary)}(?:--)?[ \\t]*(?=\\r?\\n|$)`))
      .slice(1, -1)
      .flatMap((part) => partsOf(part.replace(/^\r?\n/, ''), depth + 1));
  }
  const location = headers.get('content-location');
  const id = headers.get('content-id')?.replace(/^<|>$/g, '');
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1];
  const packing = headers.get('content-transfer-encoding');
  return [
    {
      type: (type.split(';', 1)[0] as string).trim().toLowerCase(),
      ...(charset && { charset }),
      ...(location && { location }),
      ...(id && { id }),
      read: () => unpack(body, packing),
    },
  ];
}

const DEEPEST = 20;

function split(source: string): [string, string] {
  const end = /\r?\n\r?\n/.exec(source);
  return end ? [source.slice(0, end.index), source.slice(end.index + end[0].length)] : [source, ''];
}

async function unpack(body: string, packing = ''): Promise<Uint8Array> {
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\n${packing && `Content-Transfer-Encoding: ${packing}\r\n`}\r\n`;
  const { attachments } = await PostalMime.parse(Buffer.from(`${head}${body}`, 'latin1'));
  return new Uint8Array((attachments[0]?.content as ArrayBuffer | undefined) ?? new ArrayBuffer(0));
}

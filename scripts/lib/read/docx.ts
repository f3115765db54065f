import { Readable } from 'node:stream';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { ContentError } from '../../../src/lib/content-error.ts';

/** In bytes, unpacked: a text of a million characters has about as many. A small file can unpack to gigabytes. */
const MOST = 10_000_000;

const withoutImages = mammoth.images.imgElement(async () => ({ src: '' }));

/** The HTML of a Word document (mammoth), by its styles. @throws ContentError when the file is none, or far too long */
export async function wordToHtml(bytes: Uint8Array, file: string): Promise<string> {
  const refuse = (): never => {
    throw new ContentError('this is not a Word document', { file }, 'Open it in your word processor and save it as .docx again.');
  };
  if (await unpacksToMore(bytes, MOST).catch(refuse)) {
    const hint = 'Cut it into several documents, or save its text alone, as plain text (.txt).';
    throw new ContentError(`the text of this document unpacks to more than ${MOST} bytes, which no article has`, { file }, hint);
  }
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: withoutImages }).catch(refuse);
  return value;
}

/** True when the XML in a zip archive has more bytes than `most`, counted while it is unpacked: what the archive says may be false. */
async function unpacksToMore(bytes: Uint8Array, most: number): Promise<boolean> {
  const { files } = await JSZip.loadAsync(bytes);
  let size = 0;
  for (const entry of Object.values(files).filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    for await (const chunk of new Readable().wrap(entry.nodeStream())) {
      size += chunk.length;
      if (size > most) return true;
    }
  }
  return false;
}

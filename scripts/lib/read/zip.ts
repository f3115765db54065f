import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { ContentError } from '../../../src/lib/content-error.ts';

/** In bytes, unpacked: a text of a million characters has about as many. A small file can unpack to gigabytes. */
const MOST = 10_000_000;

/**
 * Opens a document that is a zip archive of XML.
 *
 * @param refuse throws what there is to say of a file that is none
 * @throws ContentError where its XML unpacks to more than any article has
 */
export async function openDocument(bytes: Uint8Array, file: string, refuse: (reason: unknown) => never): Promise<JSZip> {
  const zip = await JSZip.loadAsync(bytes).catch(refuse);
  if (await unpacksToMore(zip, MOST).catch(refuse)) {
    const hint = 'Cut it into several documents, or save its text alone, as plain text (.txt).';
    throw new ContentError(`the text of this document unpacks to more than ${MOST} bytes, which no article has`, { file }, hint);
  }
  return zip;
}

/** True when the XML in a zip archive has more bytes than `most`, counted while it is unpacked: what the archive says may be false. */
async function unpacksToMore({ files }: JSZip, most: number): Promise<boolean> {
  let size = 0;
  for (const entry of Object.values(files).filter(({ name }) => /\.(?:xml|rels)$/.test(name))) {
    for await (const chunk of new Readable().wrap(entry.nodeStream())) {
      size += chunk.length;
      if (size > most) return true;
    }
  }
  return false;
}

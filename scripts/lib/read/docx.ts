import mammoth from 'mammoth';
import { ContentError } from '../../../src/lib/content-error.ts';

/** Pictures are left out: an article is its words. */
const withoutImages = mammoth.images.imgElement(async () => ({ src: '' }));

/**
 * The HTML of a Word document (mammoth): its headings, paragraphs and lists by their styles.
 *
 * @param file the file as the person knows it, for errors
 * @throws ContentError when the file is not a Word document
 */
export async function wordToHtml(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: withoutImages });
    return value;
  } catch {
    throw new ContentError('this is not a Word document', { file }, 'Open it in your word processor and save it as .docx again.');
  }
}

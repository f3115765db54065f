import type { Sharp } from 'sharp';
import { ContentError } from '../../../src/lib/content-error.ts';
import { writeWhole } from '../platform/files.ts';
import { shownPath } from '../platform/folders.ts';
import { MOST } from './clean/limits.ts';
import { loadSharp } from './clean/sharp.ts';
import type { PlacedPicture } from './make.ts';

/** Makes a file that shows a picture, and keeps it in the cache. @throws ContentError where it is no picture */
export async function encodePicture({ source, file, width, format }: PlacedPicture): Promise<void> {
  const sharp = await loadSharp();
  const picture = sharp(source, { limitInputPixels: MOST.pixels }).resize({ width, withoutEnlargement: true });
  const bytes = await encode(picture, format)
    .toBuffer()
    .catch((error: Error) => {
      const hint = 'Put it back from version control; or delete it, and run npm run explain, which makes it again.';
      throw new ContentError(`it can't be read as a picture: ${error.message}`, { file: shownPath(source) }, hint);
    });
  await writeWhole(file, bytes);
}

function encode(picture: Sharp, format: PlacedPicture['format']): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 55, effort: 3 });
    case 'webp':
      return picture.webp({ quality: 80 });
    case 'jpg':
      return picture.jpeg({ quality: 82, progressive: true });
    case 'png':
      return picture.png({ compressionLevel: 9 });
  }
}

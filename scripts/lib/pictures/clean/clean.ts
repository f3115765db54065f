import type { Metadata, Sharp, SharpOptions } from 'sharp';
import type { PictureName } from '../../../../src/schemas/picture.ts';
import { MOST } from './limits.ts';
import { loadSharp } from './sharp.ts';

/** A picture as it is kept: upright, in sRGB, with nothing in it but its pixels. */
export interface CleanPicture extends PictureName {
  data: Uint8Array;
}

/** In pixels: the width and height that no kept picture is above, and the longer side of a drawing that has no size of its own in pixels. */
const LONGEST = 2400;
const DRAWN = 1600;
/** Of a drawing, where it has as many dots to the inch as its units. */
const UNIT_DENSITY = 72;
/** In seconds; the largest takes a few. */
const LONGEST_TIME = 60;

/**
 * Cleans a picture: the first frame, turned as its EXIF says, in sRGB, no larger than 2400 by 2400 pixels, and without any metadata. A drawing
 * (SVG) becomes a still picture, so that nothing of it can run. The same bytes give the same.
 *
 * @returns why not, for what is no picture, is broken, or is too large
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture | { why: string }> {
  const sharp = await loadSharp();
  try {
    const options: SharpOptions = { failOn: 'error', limitInputPixels: MOST.pixels };
    const found = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    const isDrawing = found.format === 'svg';
    if (!isDrawing && found.width * found.height > MOST.pixels)
      return { why: `it has more than ${MOST.pixels / 1_000_000} million pixels` };
    const longest = isDrawing ? DRAWN : LONGEST;
    const density = isDrawing ? { density: densityOf(found) } : {};
    const upright = sharp(bytes, { ...options, ...density })
      .timeout({ seconds: LONGEST_TIME })
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const ending = endingOf(found);
    const { data, info } = await encode(upright, ending).toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, ending };
  } catch {
    return { why: 'it can not be read as a picture' };
  }
}

/** Draws the longer side `DRAWN` pixels long. */
const densityOf = ({ width, height }: Metadata): number => Math.min(100_000, Math.max(1, (UNIT_DENSITY * DRAWN) / Math.max(width, height)));

/** Photographs stay small; all else keeps each pixel. */
function endingOf({ format, hasAlpha }: Metadata): PictureName['ending'] {
  if (format === 'webp') return 'webp';
  return format === 'jpeg' || (!hasAlpha && (format === 'heif' || format === 'tiff')) ? 'jpg' : 'png';
}

function encode(picture: Sharp, ending: PictureName['ending']): Sharp {
  if (ending === 'jpg') return picture.jpeg({ quality: 90, progressive: true });
  return ending === 'webp' ? picture.webp({ quality: 92, effort: 4 }) : picture.png({ compressionLevel: 9 });
}

import { readPictureName } from '../../schemas/picture.ts';
import { href } from './href.ts';

/** A file of the site that shows a picture. */
export interface PictureFile {
  /** From the site's root. */
  path: string;
  /** In pixels. */
  width: number;
  format: 'avif' | 'webp' | 'jpg' | 'png';
}

/** In pixels: the widths that a picture is there in, so far as it has them itself. */
const WIDTHS = [480, 960, 1600];

/** The files that show a picture, of each format the narrower first: AVIF and WebP, and for browsers without either one of its own format. */
export function pictureFiles(name: string): PictureFile[] {
  const { width: own, ending } = readPictureName(name) ?? { width: 0, ending: 'jpg' };
  const widest = Math.min(own, WIDTHS.at(-1) as number);
  const widths = [...WIDTHS.filter((width) => width < widest), widest];
  const file = (width: number, format: PictureFile['format']): PictureFile => ({
    path: `/media/${name.slice(0, -ending.length - 1)}-${width}.${format}`,
    width,
    format,
  });
  const modern = (['avif', 'webp'] as const).flatMap((format) => widths.map((width) => file(width, format)));
  return ending === 'webp' ? modern : [...modern, file(widest, ending)];
}

/** Where the site has a picture, for whoever takes one file of it. */
export const pictureHref = (name: string): string => href(pictureFiles(name).at(-1)?.path ?? '');

/** What is listed in a `srcset`. */
export const srcsetOf = (name: string, wanted: PictureFile['format']): string =>
  pictureFiles(name)
    .filter(({ format }) => format === wanted)
    .map(({ path, width }) => `${href(path)} ${width}w`)
    .join(', ');

/** In CSS pixels: so wide is the text at most, and so high may a picture be, to be seen whole. */
const MOST = { width: 620, height: 720 };

/** How large a picture is shown where there is room for it, in CSS pixels, and how wide in a window of any width (`sizes`). */
export function shownSize(name: string): { width: number; height: number; sizes: string } {
  const { width: own = 1, height: ownHeight = 1 } = readPictureName(name) ?? {};
  const width = Math.max(1, Math.round(own * Math.min(1, MOST.height / ownHeight)));
  const sizes = [`(min-width: 44rem) ${Math.min(width, MOST.width)}px`, `min(100vw,${width}px)`];
  return { width, height: Math.min(ownHeight, MOST.height), sizes: sizes.join(', ') };
}

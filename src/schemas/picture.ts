/** What of a picture its name says. */
export interface PictureName {
  /** In pixels, up to 9,999. */
  width: number;
  height: number;
  ending: 'jpg' | 'png' | 'webp';
}

const NAME = /^[\p{Ll}\p{Lo}\p{N}-]+-[0-9a-f]{10}-(?<width>[1-9]\d{0,3})x(?<height>[1-9]\d{0,3})\.(?<ending>jpg|png|webp)$/u;

/**
 * Reads the name of a file in the folder `media`: the slug of what it was called, a hash of the bytes that came, and its size, as in
 * `quay-1a2b3c4d5e-1600x1067.jpg`. Undefined for any other.
 */
export function readPictureName(name: string): PictureName | undefined {
  const { width, height, ending } = NAME.exec(name)?.groups ?? {};
  return ending === undefined ? undefined : { width: Number(width), height: Number(height), ending: ending as PictureName['ending'] };
}

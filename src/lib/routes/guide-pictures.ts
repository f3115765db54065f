import { href } from './href.ts';

/** A picture of the guide. */
export interface GuidePicture {
  bytes: Uint8Array<ArrayBuffer>;
  /** In CSS pixels. */
  width: number;
  height: number;
}

// In the code and not beside it: as files of their own they would be in sites that have no guide.
const urls = import.meta.glob<string>('../../content/guide/pictures/*.png', { query: '?inline', import: 'default', eager: true });

/** The pictures of the guide by their names, such as `desk-list`. */
export const guidePictures: ReadonlyMap<string, GuidePicture> = new Map(
  Object.entries(urls).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.png'.length), pictureOf(url)]),
);

/** The address of a picture of the guide. */
export const guidePictureHref = (name: string): string => href(`/guide/${name}.png`);

function pictureOf(url: string): GuidePicture {
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (byte) => byte.charCodeAt(0));
  // Where each PNG has its width and height.
  const view = new DataView(bytes.buffer);
  return { bytes, width: view.getUint32(16), height: view.getUint32(20) };
}

/** What this project uses of subset-font, which ships no types. */
declare module 'subset-font' {
  interface Options {
    keepAllGlyphs: true;
    targetFormat?: 'truetype' | 'woff2';
    variationAxes?: Record<string, { min: number; max: number }>;
  }
  export default function subsetFont(font: Uint8Array, text: undefined, options: Options): Promise<Buffer>;
}

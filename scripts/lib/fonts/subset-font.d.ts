/** What this project uses of subset-font, which ships no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff2';
    variationAxes?: Record<string, { min: number; max: number }>;
  }
  /** Either every glyph, or those of a text and of the features to keep. */
  export default function subsetFont(font: Uint8Array, text: undefined, options: Options & { keepAllGlyphs: true }): Promise<Buffer>;
  export default function subsetFont(font: Uint8Array, text: string, options: Options & { keepFeatures: string[] }): Promise<Buffer>;
}

/** What this project uses of subset-font, which ships no types. */
declare module 'subset-font' {
  interface Options {
    variationAxes?: Record<string, { min: number; max: number }>;
    keepFeatures: string[];
  }
  /** Cuts a font down to the glyphs of a text and of the features to keep. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Buffer>;
}

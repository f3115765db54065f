/** What the settings say of the look, as `scripts/lib/look/make.ts` writes it. */
declare module '@look/look.js' {
  /** The addresses of the fonts that a page is set in for the most part. */
  export const firstFonts: string[];
  export const logo: { src: string; alt: string; width: number; height: number } | undefined;
}

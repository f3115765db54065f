/** What this project uses of fontverter, which ships no types. */
declare module 'fontverter' {
  const fontverter: { convert: (font: Buffer, format: 'sfnt') => Promise<Buffer> };
  export default fontverter;
}

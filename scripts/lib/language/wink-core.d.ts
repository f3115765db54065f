declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  /** Both in base64. */
  const stored: { lexicon: string; xpansions: string };
  export default stored;
}

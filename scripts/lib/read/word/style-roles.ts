/** What the paragraphs of a style are. */
export type Role =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'caption'
  | 'quotation'
  | 'preformatted'
  | 'contents'
  | 'heading';

/**
 * The names of styles, in lower case: those that Word, LibreOffice and pandoc bring, and those that newsrooms give their own. A document that
 * was written in another language has Word's own styles by their English names all the same.
 */
const NAMES: Record<Role, readonly string[]> = {
  headline: ['title', 'headline', 'article title', 'schlagzeile', 'titel', 'titre', 'titolo', 'título', 'rubrik', 'kop'],
  kicker: ['kicker', 'eyebrow', 'dachzeile', 'spitzmarke', 'surtitre', 'occhiello', 'antetítulo'],
  standfirst: [
    ...['subtitle', 'standfirst', 'deck', 'dek', 'strapline', 'vorspann', 'untertitel', 'unterzeile', 'chapô', 'chapeau', 'sous-titre'],
    ...['sottotitolo', 'subtítulo', 'entradilla', 'ondertitel', 'underrubrik'],
  ],
  byline: ['byline', 'by-line', 'by line', 'author', 'authors', 'autor', 'autorin', 'autorzeile', 'verfasser', 'auteur', 'autore', 'firma'],
  date: ['date', 'dateline', 'publication date', 'datum', 'datumszeile', 'fecha'],
  caption: [
    ...[
      'caption',
      'image caption',
      'figure caption',
      'photo caption',
      'picture caption',
      'table caption',
      'figure',
      'illustration',
      'cutline',
    ],
    ...['credit', 'photo credit', 'bildunterschrift', 'bildlegende', 'bildtext', 'beschriftung', 'légende', 'didascalia', 'pie de foto'],
    ...['bijschrift', 'fotobijschrift'],
  ],
  quotation: [
    'quote',
    'intense quote',
    'block text',
    'block quote',
    'blockquote',
    'block quotation',
    'quotation',
    'quotations',
    'pull quote',
  ],
  preformatted: ['html preformatted', 'preformatted', 'preformatted text', 'source code', 'code', 'code block', 'macro text'],
  contents: [
    'toc heading',
    'contents heading',
    'table of figures',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((at) => [`toc ${at}`, `contents ${at}`]),
  ],
  heading: [
    ...['heading', 'subhead', 'sub-head', 'sub head', 'subheading', 'sub-heading', 'crosshead', 'cross-head', 'cross head', 'intertitle'],
    ...['zwischentitel', 'zwischenüberschrift', 'zwischenzeile', 'intertitre', 'ladillo', 'intertítulo', 'tussenkop', 'mellanrubrik'],
  ],
};
const ROLES = new Map((Object.entries(NAMES) as [Role, string[]][]).flatMap(([role, names]) => names.map((name) => [name, role] as const)));

/** Names of styles for words that are code. */
const CODE = new Set(['html code', 'html typewriter', 'verbatim char', 'source text', 'code', 'code char', 'inline code']);

export const roleOf = (styleName: string): Role | undefined => ROLES.get(styleName.trim().toLowerCase());
export const isCodeStyle = (styleName: string): boolean => CODE.has(styleName.trim().toLowerCase());

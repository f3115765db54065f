/** How wide an embedded card is at most, in CSS pixels. */
export const EMBED_WIDTH = 420;

/** Characters that stand in one line of a card on a phone of 320 pixels, and how high a line is. */
const LINE = { characters: 34, height: 27 };
/** What stands below the words: where they are from. */
const BELOW = 190;
const PICTURE = 240;

/** How high a frame has to be for a card of so many characters, on a phone too. */
export const embedHeight = (characters: number, hasPicture = false): number =>
  BELOW + Math.ceil(characters / LINE.characters) * LINE.height + (hasPicture ? PICTURE : 0);

/** The HTML that shows a card on another site. @param title what is in it, for those who do not see it */
export const embedCode = (address: string, title: string, height: number): string =>
  `<iframe src="${quotable(address)}" title="${quotable(title)}" width="${EMBED_WIDTH}" height="${height}" ` +
  'loading="lazy" style="border:0;max-width:100%"></iframe>';

const quotable = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

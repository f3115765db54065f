const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text without what a font has no glyphs for, so that no empty boxes are drawn: "…" takes the place of words in another script; emoji,
 * other signs and control characters go.
 *
 * @param has tells whether the font has a character
 */
export function drawable(text: string, has: (character: string) => boolean): string {
  let kept = '';
  for (const { segment } of graphemes.segment(text.normalize('NFC').replace(/[^\S\u00a0\u202f]+/g, ' '))) {
    const visible = segment.replace(/[\p{C}\p{Variation_Selector}]/gu, '');
    if ([...visible].every(has)) kept += visible;
    else if (/[\p{L}\p{N}]/u.test(visible)) kept += '…';
  }
  return kept
    .replace(/…( ?…)+/g, '…')
    .replace(/ +/g, ' ')
    .trim();
}

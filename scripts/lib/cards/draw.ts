import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CARD_SIZE, type Card } from '../../../src/lib/machines/card.ts';
import { site } from '../../../src/site.config.ts';
import { projectRoot } from '../platform/folders.ts';
import { type Face, loadFamily, type SetText } from './face.ts';
import { drawGlyph } from './glyph.ts';
import { cutShort, drawable, fitText, type Step } from './lines.ts';
import { blankPicture, fillRectangle, type Picture, stamp } from './picture.ts';

/** The weights that the site's own titles, prose and labels have. */
export async function loadFaces() {
  const [serif, sans] = await Promise.all([loadFamily('serif'), loadFamily('sans')]);
  return { brand: serif(750), title: serif(700), prose: serif(400), label: sans(400), kicker: sans(600) };
}

const margin = 80;
const inner = CARD_SIZE.width - 2 * margin;
/** Where the lines of the card stand, in pixels from its top. */
const at = { brand: 98, rule: 132, kicker: 196, title: 218, byline: 566, foot: 614 };
const room = 506 - at.title;

/** Draws a card from the outlines of the site's own fonts, so that a machine's do not count. */
export function drawCard(
  card: Card,
  siteName: string,
  faces: Awaited<ReturnType<typeof loadFaces>>,
  palette: Awaited<ReturnType<typeof loadPalette>>,
): Picture {
  const name = oneLine(siteName, faces.brand, 44, inner - 40);
  const kicker = oneLine(card.kicker, faces.kicker, 28, inner);
  const under = fit(card.under, faces.prose, [{ size: 32, room: card.kicker === '' ? 4 : 2 }]);
  const underHeight = under.lines.length > 0 ? underGap + under.lines.length * under.size * underLeading : 0;
  const title = fit(hasWords(card.title, faces.title) ? card.title : siteName, faces.title, stepsFor(room - underHeight));
  const underTop = at.title + title.lines.length * title.size * leading + underGap;
  const note = oneLine(card.note, faces.label, 24, inner / 2);
  const noteWidth = note.width * 24;
  const bylineWidth = inner - (noteWidth > 0 ? noteWidth + 40 : 0);
  const byline = fit(
    card.byline,
    faces.kicker,
    [
      { size: 26, room: 1 },
      { size: 22, room: 2 },
    ],
    bylineWidth,
  );

  const picture = blankPicture(
    CARD_SIZE,
    palette.paper,
    inks.map((ink) => palette[ink]),
  );
  const paint = (text: SetText, size: number, x: number, baseline: number, ink: Ink): void => {
    for (const { font, glyph, ...offset } of text.glyphs) {
      const drawn = drawGlyph(font, glyph, size, x + offset.x * size);
      stamp(picture, drawn.coverage, inks.indexOf(ink), drawn.x, Math.round(baseline) - Math.round(offset.y * size));
    }
  };
  fillRectangle(picture, inks.indexOf('accent'), 0, at.foot, CARD_SIZE.width, CARD_SIZE.height - at.foot);
  fillRectangle(picture, inks.indexOf('rule'), margin, at.rule, inner, 2);
  paint(name, 44, margin, at.brand, 'ink');
  paint(faces.brand.set('¶'), 44, margin + name.width * 44 + 4, at.brand, 'accent');
  paint(kicker, 28, margin, at.kicker, 'accent');
  for (const [i, line] of title.lines.entries()) paint(line, title.size, margin, at.title + title.size * (0.95 + i * leading), 'ink');
  for (const [i, line] of under.lines.entries())
    paint(line, under.size, margin, underTop + under.size * (1 + i * underLeading), 'inkQuiet');
  for (const [i, line] of byline.lines.entries())
    paint(line, byline.size, margin, at.byline - (byline.lines.length - 1 - i) * byline.size * underLeading, 'ink');
  paint(note, 24, CARD_SIZE.width - margin - noteWidth, at.byline, 'inkQuiet');
  return picture;
}

const inks = ['ink', 'inkQuiet', 'rule', 'accent'] as const;
type Ink = (typeof inks)[number];

const leading = 1.1;
const underLeading = 1.3;
const underGap = 22;

const stepsFor = (height: number) =>
  [88, 80, 72, 64, 58, 52, 46, 42, 38].map((size): Step => ({ size, room: Math.floor(height / (size * leading)) })) as [Step, ...Step[]];

function fit(text: string, face: Face, steps: [Step, ...Step[]], width = inner): { lines: SetText[]; size: number } {
  const { lines, size } = fitText(drawable(text, face.has), face.measure, width, steps);
  return { lines: lines.map(face.set), size };
}

const hasWords = (text: string, face: Face): boolean => /[\p{L}\p{N}]/u.test(drawable(text, face.has));

function oneLine(text: string, face: Face, size: number, width: number): SetText {
  const shown = drawable(text, face.has);
  const whole = face.set(shown);
  return whole.width * size <= width ? whole : face.set(cutShort(shown, face.measure, width / size));
}

const file = 'src/styles/tokens.css';

/** The colours of the site's light scheme, the publisher's accent among them, so that cards follow the look. */
export async function loadPalette() {
  const css = await readFile(join(projectRoot, file), 'utf8');
  const colour = (name: string): string => {
    const value = new RegExp(`--${name}:\\s*#([0-9a-f]{6}|[0-9a-f]{3})\\b`, 'i').exec(css)?.[1];
    if (!value) throw new Error(`${file} has no --${name} written as #rrggbb or #rgb, which share cards are drawn in`);
    return value.length === 6 ? `#${value}` : `#${value.replace(/./g, '$&$&')}`;
  };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    inkQuiet: colour('ink-quiet'),
    rule: colour('rule'),
    accent: site.colours?.accent.light ?? colour('accent'),
  };
}

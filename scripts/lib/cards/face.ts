import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Font, Buffer as GlyphBuffer, Face as HarfBuzzFace, shape, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** A text set in one line at a size of 1: how wide it is, and its glyphs as SVG, on a baseline at 0. */
export interface SetText {
  width: number;
  svg: string;
}

/** A family of fonts at one weight: sets text, and knows which characters it has. */
export interface Face {
  has: (character: string) => boolean;
  /** @param text only characters that the face has */
  set: (text: string) => SetText;
  /** The width of a text at a size of 1; kept, since the same words come again. */
  measure: (text: string) => number;
}

const packages = { serif: '@fontsource-variable/source-serif-4', sans: '@fontsource-variable/inter' };
export type Family = keyof typeof packages;

/**
 * Reads a family with all its scripts.
 *
 * @returns gives the family at a weight, 200 to 900
 */
export async function loadFamily(family: Family): Promise<(weight: number) => Face> {
  const folder = join(dirname(fileURLToPath(import.meta.resolve(`${packages[family]}/package.json`))), 'files');
  const names = (await readdir(folder)).filter((name) => name.endsWith('-wght-normal.woff2')).sort(latinFirst);
  const files = await Promise.all(names.map((name) => readFont(join(folder, name))));
  return (weight) => faceOf(files.map((file) => atWeight(file, weight)));
}

function faceOf(fonts: LoadedFont[]): Face {
  const fontOf = (character: string) => {
    const point = character.codePointAt(0) as number;
    return fonts.find(({ font }) => font.nominalGlyph(point) !== undefined);
  };
  const set = (text: string) => joinRuns(runsOf(text, (character) => fontOf(character) ?? (fonts[0] as LoadedFont)));
  const widths = new Map<string, number>();
  return {
    has: (character) => [...character].every((point) => fontOf(point) !== undefined),
    set,
    measure(text) {
      const width = widths.get(text) ?? set(text).width;
      widths.set(text, width);
      return width;
    },
  };
}

interface LoadedFont {
  font: Font;
  unitsPerEm: number;
}

/** A character that stands in several files, such as a space or a combining accent, is taken from the plainest. */
const latinFirst = (a: string, b: string): number => Number(b.includes('-latin-')) - Number(a.includes('-latin-')) || (a < b ? 1 : -1);

async function readFont(path: string): Promise<HarfBuzzFace> {
  const bytes = await subsetFont(await readFile(path), undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
  return new HarfBuzzFace(new Blob(new Uint8Array(bytes).buffer));
}

function atWeight(face: HarfBuzzFace, weight: number): LoadedFont {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { font, unitsPerEm: face.upem };
}

/** Cuts a text where its characters come from another file; a combining mark stays with its letter where the letter's file has it. */
function runsOf(text: string, fontOf: (character: string) => LoadedFont): SetText[] {
  const runs: { font: LoadedFont; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const isMarkOfLast = /\p{M}/u.test(character) && last?.font.font.nominalGlyph(character.codePointAt(0) as number) !== undefined;
    const font = isMarkOfLast ? last.font : fontOf(character);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs.map(({ font, text }) => setRun(font, text));
}

function setRun({ font, unitsPerEm }: LoadedFont, text: string): SetText {
  const buffer = new GlyphBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let x = 0;
  let paths = '';
  for (const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    const path = font.glyphToPath(glyph);
    if (path !== '') paths += `<path transform="translate(${x + xOffset} ${yOffset})" d="${rounded(path)}"/>`;
    x += xAdvance;
  }
  return { width: x / unitsPerEm, svg: `<g transform="scale(${1 / unitsPerEm} ${-1 / unitsPerEm})">${paths}</g>` };
}

/** Outlines of a variable font have long fractions of a unit, which is a thousandth of the size. */
const rounded = (path: string): string => path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

function joinRuns(runs: SetText[]): SetText {
  let width = 0;
  let svg = '';
  for (const run of runs) {
    svg += width === 0 ? run.svg : `<g transform="translate(${width} 0)">${run.svg}</g>`;
    width += run.width;
  }
  return { width, svg };
}

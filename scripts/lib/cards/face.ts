import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fontverter from 'fontverter';
import { Blob, Font, Buffer as GlyphBuffer, Face as HarfBuzzFace, shape, Variation } from 'harfbuzzjs';
import type { GlyphFont } from './glyph.ts';

/** A text set in one line at a size of 1: how wide it is, and where its glyphs stand, on a baseline at 0, y upwards. */
export interface SetText {
  width: number;
  glyphs: { font: GlyphFont; glyph: number; x: number; y: number }[];
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

function faceOf(fonts: GlyphFont[]): Face {
  const fontOf = (character: string) => {
    const point = character.codePointAt(0) as number;
    return fonts.find(({ font }) => font.nominalGlyph(point) !== undefined);
  };
  const set = (text: string) => setRuns(runsOf(text, (character) => fontOf(character) ?? (fonts[0] as GlyphFont)));
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

/** A character that stands in several files, such as a space or a combining accent, is taken from the plainest. */
const latinFirst = (a: string, b: string): number => Number(b.includes('-latin-')) - Number(a.includes('-latin-')) || (a < b ? 1 : -1);

async function readFont(path: string): Promise<HarfBuzzFace> {
  const bytes = await fontverter.convert(await readFile(path), 'sfnt');
  return new HarfBuzzFace(new Blob(new Uint8Array(bytes).buffer));
}

function atWeight(face: HarfBuzzFace, weight: number): GlyphFont {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { font, unitsPerEm: face.upem, drawn: new Map() };
}

/** Cuts a text where its characters come from another file; a combining mark stays with its letter where the letter's file has it. */
function runsOf(text: string, fontOf: (character: string) => GlyphFont): { font: GlyphFont; text: string }[] {
  const runs: { font: GlyphFont; text: string }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const isMarkOfLast = /\p{M}/u.test(character) && last?.font.font.nominalGlyph(character.codePointAt(0) as number) !== undefined;
    const font = isMarkOfLast ? last.font : fontOf(character);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

function setRuns(runs: { font: GlyphFont; text: string }[]): SetText {
  const set: SetText = { width: 0, glyphs: [] };
  for (const { font, text } of runs) {
    const buffer = new GlyphBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font.font, buffer);
    for (const { codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      set.glyphs.push({ font, glyph, x: set.width + xOffset / font.unitsPerEm, y: yOffset / font.unitsPerEm });
      set.width += xAdvance / font.unitsPerEm;
    }
  }
  return set;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../platform/folders.ts';

/** The colours of a card, as CSS has them. */
export interface Palette {
  paper: string;
  ink: string;
  inkQuiet: string;
  rule: string;
  accent: string;
}

const file = 'src/styles/tokens.css';

/** The colours of the site's light scheme, so that cards follow the look. */
export async function loadPalette(): Promise<Palette> {
  const css = await readFile(join(projectRoot, file), 'utf8');
  const colour = (name: string): string => {
    const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{3,8})`, 'i').exec(css)?.[1];
    if (!value) throw new Error(`${file} has no --${name} written as a hexadecimal colour, which share cards are drawn in`);
    return value;
  };
  return { paper: colour('paper'), ink: colour('ink'), inkQuiet: colour('ink-quiet'), rule: colour('rule'), accent: colour('accent') };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../platform/folders.ts';

/** Colours by name, as `src/styles/tokens.css` has them: `#rrggbb`. */
export type Tokens = ReadonlyMap<string, string>;

/** The colours of the site's styles, scheme by scheme; the dark one stands there twice, by choice and by system. */
export async function readTokens(): Promise<{ light: Tokens; dark: Tokens; darkBySystem: Tokens }> {
  const css = await readFile(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  const [light = '', dark = '', darkBySystem = ''] = css.split(/color-scheme: \w+;/).slice(1);
  return { light: tokensIn(light), dark: tokensIn(dark), darkBySystem: tokensIn(darkBySystem) };
}

const tokensIn = (block: string): Tokens =>
  new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));

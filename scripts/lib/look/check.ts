import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../../../src/lib/content-error.ts';
import { projectRoot } from '../platform/folders.ts';
import { contrast } from './contrast.ts';
import { type LookFiles, type LookSettings, readLookFiles } from './files.ts';
import { readTokens } from './tokens.ts';

const SETTINGS = 'src/site.config.ts';
/** What WCAG 2.2 asks of text (1.4.3). */
const LEAST = 4.5;

/**
 * Holds what the settings say of the look against what readers need.
 *
 * @returns the files that they name
 * @throws ContentError for a colour that can't be read on the site's papers, a file that is not there, or one that is no picture or font
 */
export async function checkLook({ logo, colours, fonts }: LookSettings): Promise<LookFiles> {
  const { light, dark } = await readTokens();
  for (const [scheme, tokens] of Object.entries({ light, dark }) as ['light' | 'dark', typeof light][]) {
    const accent = colours?.accent[scheme];
    if (accent === undefined) continue;
    for (const paper of ['paper', 'paper-raised']) {
      const on = tokens.get(paper) ?? '';
      const found = contrast(accent, on);
      if (found >= LEAST) continue;
      // Cut, not rounded: 4.49 is not enough, and must not read as 4.5.
      const shown = Math.floor(found * 10) / 10;
      throw new ContentError(
        `the accent ${accent} of the ${scheme} scheme has a contrast of ${shown} to its paper ${on}, and text needs ${LEAST}`,
        await placeOf(accent),
        `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} colour.`,
      );
    }
  }
  return readLookFiles({ logo, fonts }, placeOf);
}

/** Where the settings say something, for messages. */
async function placeOf(words: string): Promise<{ file: string; line: number | undefined }> {
  const lines = (await readFile(join(projectRoot, SETTINGS), 'utf8')).split('\n');
  return { file: SETTINGS, line: lines.findIndex((line) => line.includes(words)) + 1 || undefined };
}

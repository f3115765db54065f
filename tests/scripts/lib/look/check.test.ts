import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLook } from '../../../../scripts/lib/look/check.ts';
import type { LookSettings } from '../../../../scripts/lib/look/files.ts';
import { projectRoot } from '../../../../scripts/lib/platform/folders.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';

mkdirSync(join(projectRoot, '.cache'), { recursive: true });
const folder = mkdtempSync(join(projectRoot, '.cache/look-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of the project's, by its path from the root. */
function own(name: string, bytes: string): string {
  writeFileSync(join(folder, name), bytes);
  return relative(projectRoot, join(folder, name)).replaceAll('\\', '/');
}

const plain: LookSettings = { logo: undefined, colours: undefined, fonts: { text: 'source-serif', labels: 'inter' } };
const fault = (settings: Partial<LookSettings>): Promise<string> =>
  checkLook({ ...plain, ...settings }).then(
    () => 'no fault',
    (error) => (error instanceof ContentError ? error.format() : String(error)),
  );
const accent = (light: string, dark: string): Partial<LookSettings> => ({ colours: { accent: { light, dark } } });

describe('what the settings say of the look', () => {
  it('is fine where they say nothing, or what readers can read', async () => {
    expect(await fault({})).toBe('no fault');
    expect(await fault(accent('#005a9c', '#8ab4f8'))).toBe('no fault');
  });

  it('is refused where an accent can’t be read on a paper of its scheme', async () => {
    expect(await fault(accent('#ff8fa9', '#ff8fa9'))).toBe(
      'src/site.config.ts: the accent #ff8fa9 of the light scheme has a contrast of 2.1 to its paper #fdfdfb, and text needs 4.5\n  Choose a darker colour.',
    );
    expect(await fault(accent('#005a9c', '#005a9c'))).toBe(
      'src/site.config.ts: the accent #005a9c of the dark scheme has a contrast of 2.5 to its paper #131417, and text needs 4.5\n  Choose a lighter colour.',
    );
  });

  it('names files that are there, and are what they should be', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40"/></svg>';
    const logo = { file: own('logo.svg', svg), alt: 'The Vell Courier' };
    expect((await checkLook({ ...plain, logo })).logo).toMatchObject({ width: 120, height: 40 });
    expect(await fault({ logo: { file: 'own/none.svg', alt: 'None' } })).toBe(
      'src/site.config.ts: it names own/none.svg, which is not there\n  Write the path of the file from the folder of the project, or take the line out.',
    );
    const broken = own('broken.png', 'no picture');
    expect(await fault({ logo: { file: broken, alt: 'None' } })).toBe(
      `src/site.config.ts: ${broken} is no picture that can be read\n  Save the logo anew as SVG or PNG.`,
    );
    const file = own('text.woff2', 'OTTO');
    const fonts = {
      text: { files: [{ file, weight: '400', style: 'normal' as const }], fallback: 'serif' as const },
      labels: 'inter' as const,
    };
    expect(await fault({ fonts })).toBe(`src/site.config.ts: ${file} is no WOFF2 font\n  Convert the font to WOFF2, or name another file.`);
  });
});

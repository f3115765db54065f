import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findThemes } from '../../../../scripts/lib/analyse/themes/themes.ts';
import { loadThemeVocabulary } from '../../../../scripts/lib/vocabulary/themes.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { paragraphsOf } from '../analyse/structure/texts.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'nutgraf-themes-'));
  mkdirSync(join(content, 'themes'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(content, 'themes', file), text);
const fault = async () => loadThemeVocabulary(content).catch((error: unknown) => (error instanceof ContentError ? error.format() : error));

describe('the theme vocabulary', () => {
  it('names only Media Topics that exist', async () => {
    const { themes, triggers } = await loadThemeVocabulary(content);
    const suggested: string[] = [];
    const collect = (branch: typeof triggers) => {
      suggested.push(...(branch.trigger?.themes.keys() ?? []));
      for (const next of branch.next.values()) collect(next);
    };
    collect(triggers);
    expect(new Set(suggested).size).toBeGreaterThan(700);
    expect(suggested.filter((key) => !themes.has(key))).toEqual([]);
  });

  it('holds the publisher’s own themes', async () => {
    write('beekeeping.yaml', 'name: beekeeping\nbelow: medtop:20000210\ntriggers: [beekeeper, apiary, honey harvest]\n');
    const found = findThemes(
      paragraphsOf('Beekeepers met.\nThe apiaries of the south had a poor honey harvest.'),
      await loadThemeVocabulary(content),
    );
    expect(found.find(({ id }) => id === 'beekeeping')).toMatchObject({
      name: 'beekeeping',
      iptc: undefined,
      below: 'medtop:20000210',
      because: ['Beekeepers', 'apiaries', 'honey harvest'],
    });
  });

  it('needs no folder of themes', async () => {
    rmSync(join(content, 'themes'), { recursive: true });
    expect((await loadThemeVocabulary(content)).themes.size).toBeGreaterThan(1000);
  });

  it('says where a theme does not parse, lacks its words, or lies below nothing', async () => {
    write('bees.yaml', 'name: bees\nbelow: medtop:20000210\ntriggers: [bee\n');
    expect(await fault()).toContain('bees.yaml:');
    write('bees.yaml', 'name: bees\nbelow: medtop:20000210\ntriggers: []\n');
    expect(await fault()).toContain('bees.yaml:3: triggers');
    write('bees.yaml', 'name: bees\nbelow: medtop:99999999\ntriggers: [bee]\n');
    expect(await fault()).toContain('there is no Media Topic medtop:99999999');
  });

  it('refuses an id that a Media Topic has', async () => {
    write('war.yaml', 'name: our war\nbelow: medtop:20000053\ntriggers: [war]\n');
    expect(await fault()).toContain('Rename the file');
  });
});

import { readdir } from 'node:fs/promises';
import type { Choices } from '../../../src/desk/types.ts';
import type { Folders } from '../platform/folders.ts';
import { loadThemeVocabulary } from '../vocabulary/themes.ts';
import { blockFields } from './block-fields.ts';

/** What a person can choose from at the desk, whichever explainer it is. @throws ContentError for a theme of the publisher's that can't be read */
export async function readChoices({ content, media }: Folders): Promise<Choices> {
  const { themes } = await loadThemeVocabulary(content);
  const files = await readdir(media, { withFileTypes: true }).catch(() => []);
  return {
    themes: [...themes.values()].map(({ id, name, parent }) => ({ id, name, within: themes.get(parent ?? '')?.name })),
    media: files.flatMap((file) => (file.isFile() ? file.name : [])).sort(),
    blocks: blockFields(),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError } from '../../../src/lib/content-error.ts';
import { publisherThemeSchema } from '../../../src/schemas/theme.ts';
import mediaTopics from '../../../src/vocabulary/mediatopics.json' with { type: 'json' };
import { slug } from '../analyse/model/slug.ts';
import type { KnownTheme, ThemeVocabulary } from '../analyse/model/vocabulary.ts';
import { plantTriggers } from '../analyse/themes/triggers.ts';
import { readEntries } from './publisher.ts';

const TRIGGERS = fileURLToPath(new URL('../../../src/vocabulary/triggers/', import.meta.url));

/**
 * The IPTC Media Topics with this project's trigger words, and the publisher's local themes below them.
 *
 * @param contentDir folder with `themes/`, which may be missing
 * @throws ContentError for a publisher's theme that cannot be read, or that lies below no Media Topic
 */
export async function loadThemeVocabulary(contentDir: string): Promise<ThemeVocabulary> {
  const themes = new Map<string, KnownTheme>();
  for (const { id, label, broader } of mediaTopics.topics) themes.set(id, { id: slug(label), name: label, iptc: id, parent: broader });
  const triggers = new Map(shippedTriggers());
  const taken = new Map([...themes.values()].map((theme) => [theme.id, theme.name]));
  const folder = join(contentDir, 'themes');
  for (const { id, data } of await readEntries(folder, publisherThemeSchema)) {
    const fail = (problem: string, hint: string): never => {
      throw new ContentError(problem, { file: join(folder, `${id}.yaml`) }, hint);
    };
    if (!themes.has(data.below)) {
      fail(`below: there is no Media Topic ${data.below}`, 'Take a code from https://cv.iptc.org/newscodes/mediatopic.');
    }
    if (taken.has(id)) fail(`the id "${id}" is that of the Media Topic "${taken.get(id)}"`, 'Rename the file: its name is the id.');
    themes.set(id, { id, name: data.name, below: data.below, parent: data.below });
    triggers.set(id, data.triggers);
  }
  return { themes, triggers: plantTriggers(triggers) };
}

/** Media Topic → triggers, of every file in src/vocabulary/triggers; there a topic stands with its label, for whoever reads it. */
function shippedTriggers(): [string, string[]][] {
  const files = readdirSync(TRIGGERS).sort();
  return files.flatMap((file) => {
    const lists = JSON.parse(readFileSync(join(TRIGGERS, file), 'utf8')) as Record<string, string[]>;
    return Object.entries(lists).map(([topic, triggers]): [string, string[]] => [topic.slice(0, topic.indexOf(' ')), triggers]);
  });
}

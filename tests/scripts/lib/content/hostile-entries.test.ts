import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readActors } from '../../../../scripts/lib/content/actors.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { readCases } from '../../../support/hostile.ts';

const caseSchema = z.strictObject({ name: z.string(), yaml: z.string(), refused: z.string().nullable() });
/** Each alias stands for nine of the one before. */
const bomb = Array.from(
  { length: 9 },
  (_, n) =>
    `a${n}: &a${n} [${Array(9)
      .fill(n === 0 ? 'x' : `*a${n - 1}`)
      .join(', ')}]`,
).join('\n');
let folders: Folders;
beforeEach(() => {
  folders = resolveFolders({ content: mkdtempSync(join(tmpdir(), 'nutgraf-entries-')) });
  mkdirSync(folders.actors);
});
afterEach(() => rmSync(folders.content, { recursive: true }));

test.each(readCases('entries.json', z.array(caseSchema)))('an actor with $name is refused, or is data', async ({ yaml, refused }) => {
  const text = yaml.replace('DEEP', '['.repeat(20_000)).replace('BOMB', bomb);
  writeFileSync(join(folders.actors, 'vell.yaml'), text);
  const read = await readActors(folders).then(
    () => null,
    (error) => error,
  );
  if (refused === null) expect(read).toBeNull();
  else expect(read).toMatchObject({ name: 'ContentError', message: expect.stringContaining(refused) });
  expect({}).not.toHaveProperty('ran');
});

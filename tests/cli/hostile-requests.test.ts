import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { enterDesk } from './desk-client.ts';
import { expectSound } from './hostile-asking.ts';
import { run, serve } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-hostile-requests-'));
mkdirSync(join(folder, 'articles'));
writeFileSync(join(folder, 'articles/ferry.txt'), 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.\n');
afterAll(() => rmSync(folder, { recursive: true }));

// `serving.test.ts` asks start and dev.
test('the desk answers hostile addresses and headers, and runs on', async () => {
  expect(await run('explain', ['--content', '.'], { folder })).toMatchObject({ code: 0 });
  const server = await serve('desk', ['--content', '.'], folder);
  try {
    const ask = await enterDesk(server.url);
    await expectSound((path, headers = {}) => ask(path, { headers }), [401, 421]);
    expect(server.output()).not.toContain('Unexpected');
  } finally {
    await server.stop();
  }
});

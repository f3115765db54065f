import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ABOUT, ownPages } from '../../../src/schemas/page.ts';

it('no page of the publisher’s may take the place of one of the site’s own, but that about the site', () => {
  const names = readdirSync(new URL('../../../src/pages', import.meta.url)).filter((name) => !name.includes('['));
  const folders = names.map((name) => name.replace(/\.astro$/, '')).filter((name) => !name.includes('.'));
  expect(folders).toContain(ABOUT);
  expect(folders.filter((name) => name !== ABOUT && !ownPages.includes(name))).toEqual([]);
  expect(ownPages).not.toContain(ABOUT);
});

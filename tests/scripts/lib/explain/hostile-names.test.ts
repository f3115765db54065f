import { basename } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Became, explainAll } from '../../../support/explain-all.ts';
import { readCases } from '../../../support/hostile.ts';
import { utf8 } from '../../../support/hostile-made.ts';

const names = readCases('names.json', z.array(z.tuple([z.string(), z.string().nullable()])));
let became: Map<string, Became>;

// Other systems allow few of these names.
const onLinux = test.skipIf(process.platform !== 'linux');

beforeAll(async () => {
  if (process.platform !== 'linux') return;
  const prose = 'The old ferry of Vell will sail again in spring, the harbour master said on Monday.';
  became = await explainAll(names.map(([file]) => ({ file, bytes: utf8(prose) })));
});

onLinux.each(names)('an article in the file %j has the address %j, or none', (file, slug) => {
  const { explainer, refused } = became.get(file) ?? {};
  if (slug === null) expect(refused).toBe('the file name has no letter or digit to make an address of');
  else expect(explainer && basename(explainer)).toBe(`${slug}.mdx`);
});

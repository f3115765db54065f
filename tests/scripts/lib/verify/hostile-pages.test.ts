import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkExecutable, checkInlineStyle } from '../../../../scripts/lib/verify/executable.ts';
import { checkHosts } from '../../../../scripts/lib/verify/hosts.ts';
import { readPage } from '../../../../scripts/lib/verify/page.ts';
import { readCases } from '../../../support/hostile.ts';

const caseSchema = z.strictObject({ name: z.string(), html: z.string(), found: z.string().nullable() });
const around = { address: { origin: 'https://vell.example', base: '/news/' }, sources: new Map() };

test.each(readCases('pages.json', z.array(caseSchema)))('in a built page, $name is found, or is no fault', ({ html, found }) => {
  const page = readPage(`<!doctype html><title>Ferry</title>${html}`, 'index.html', 'index.html');
  const problems = [checkExecutable, checkInlineStyle, checkHosts].flatMap((check) => check(page, around)).map(({ problem }) => problem);
  expect(problems).toEqual(found === null ? [] : expect.arrayContaining([expect.stringContaining(found)]));
});

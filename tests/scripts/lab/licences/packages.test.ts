import { expect, test } from 'vitest';
import { isAllowed, shippedPackages } from '../../../../scripts/lab/licences/packages.ts';

test('what ships is listed, each version once, with the licence that the package names in whatever form', () => {
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/quay': { version: '2.0.0', license: 'MIT' },
    'node_modules/ferry/node_modules/quay': { version: '2.0.0', license: 'MIT' },
    'node_modules/@vell/old': { version: '0.1.0' },
    'node_modules/tester': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/elsewhere': { version: '1.0.0', optional: true },
    'node_modules/silent': { version: '1.0.0' },
  };
  const manifests: Record<string, object> = { 'node_modules/@vell/old': { licenses: [{ type: 'ISC' }] }, 'node_modules/silent': {} };
  expect(shippedPackages(locked, (path) => manifests[path])).toEqual([
    { name: '@vell/old', version: '0.1.0', licence: 'ISC' },
    { name: 'quay', version: '2.0.0', licence: 'MIT' },
    { name: 'silent', version: '1.0.0', licence: undefined },
  ]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  [undefined, false],
])('of %s it is known what it asks for: %j', (licence, known) => {
  expect(isAllowed(licence)).toBe(known);
});

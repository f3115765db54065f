import { expect, test } from 'vitest';
import { licenceOf } from '../../../../src/lib/text/licence.ts';

const by = 'https://creativecommons.org/licenses/by/2.0/';
const sharing = 'https://creativecommons.org/licenses/by-nc-sa/4.0/';

test.each([
  ['CC BY 2.0', 'CC BY 2.0', by],
  ['cc-by-2.0', 'CC BY 2.0', by],
  ['http://creativecommons.org/licenses/by/2.0/deed.de', 'CC BY 2.0', by],
  ['CC BY-NC-SA 4.0', 'CC BY-NC-SA 4.0', sharing],
  [sharing, 'CC BY-NC-SA 4.0', sharing],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['https://terms.example/pictures', 'terms.example', 'https://terms.example/pictures'],
])('%s is known', (given, name, url) => {
  expect(licenceOf(given)).toEqual({ name, url });
});

test.each(['All rights reserved', 'CC BY', 'javascript:run()', 'https://'])('%s leads nowhere', (given) => {
  expect(licenceOf(given)).toEqual({ name: given });
});

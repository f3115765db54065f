import { expect, it } from 'vitest';
import { xmlSafe } from '../../../../src/lib/text/xml.ts';

it('a feed has no characters that break its readers', () => {
  expect(xmlSafe('a\u0000b\u001Fc\uFFFEd\uD800e\tf\u{1F600}')).toBe('abcde\tf\u{1F600}');
});

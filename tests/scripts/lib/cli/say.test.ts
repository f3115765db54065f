import { expect, test, vi } from 'vitest';
import { plain, say, warn } from '../../../../scripts/lib/cli/say.ts';

test.each([
  ['a colour', 'Vell \u001b[31msails', 'Vell \\x1b[31msails'],
  ['a title of the window', '\u001b]0;Mine\u0007', '\\x1b]0;Mine\\x07'],
  ['what goes back over the line', 'gone\rhere\b', 'gone\\x0dhere\\x08'],
  ['a sequence in one character', '\u009b31m\u007f', '\\x9b31m\\x7f'],
  ['letters turned round', 'ferry\u202etxt.mdx\u2066', 'ferry\\u202etxt.mdx\\u2066'],
])('%s is written out', (_, text, shown) => {
  expect(plain(text)).toBe(shown);
});

test('lines, tabs, and the letters of any language stay', () => {
  const text = 'Łódź:\tدجلة,\n  “日本” 👩‍🚀';
  expect(plain(text)).toBe(text);
});

test('what is printed does not steer the terminal', () => {
  const [out, err] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) => spy.mockImplementation(() => {}));
  say('a\u001bc');
  warn('b\u001bc');
  expect([out?.mock.calls, err?.mock.calls]).toEqual([[['a\\x1bc']], [['b\\x1bc']]]);
  vi.restoreAllMocks();
});

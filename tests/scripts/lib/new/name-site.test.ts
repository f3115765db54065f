import { expect, it } from 'vitest';
import { nameSite } from '../../../../scripts/lib/new/name-site.ts';

const settings = (name: string, publisher: string) =>
  `const schema = {\n  name: 'text',\n};\n\nexport const site = readSettings({\n  name: ${name},\n  url: 'https://a.example',\n  publisher: { name: ${publisher} },\n});\n`;

it('names the site, and the publisher where that was the same', () => {
  expect(nameSite(settings("'Nutgraf'", "'Nutgraf'"), 'The Vell Courier')).toBe(settings("'The Vell Courier'", "'The Vell Courier'"));
  expect(nameSite(settings("'Nutgraf'", "'Vell Press'"), 'The Vell Courier')).toBe(settings("'The Vell Courier'", "'Vell Press'"));
});

it('writes a name with quotation marks, and finds it again', () => {
  const first = nameSite(settings('"Nutgraf"', '"Nutgraf"'), "Vell's $& \\ paper");
  expect(first).toBe(settings("'Vell\\'s $& \\\\ paper'", "'Vell\\'s $& \\\\ paper'"));
  expect(nameSite(first, 'Another')).toBe(settings("'Another'", "'Another'"));
});

it('says what to write where the settings are not as they came', () => {
  expect(() => nameSite('export const site = 1;', 'Vell')).toThrow(
    expect.objectContaining({ message: 'the name of the site is not where it was', hint: "Write it there by hand: name: 'Vell'" }),
  );
});

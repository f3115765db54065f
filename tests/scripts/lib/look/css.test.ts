import { expect, test } from 'vitest';
import { lookCss } from '../../../../scripts/lib/look/css.ts';

const shipped = { text: 'source-serif', labels: 'inter' } as const;
const named = (file: string) => `./${file}`;

test('where nothing is chosen nothing is written', () => {
  expect(lookCss({ logo: undefined, colours: undefined, fonts: shipped }, named)).toBe('');
});

test('an accent stands in both schemes, the dark one by choice and by system', () => {
  const css = lookCss({ logo: undefined, colours: { accent: { light: '#005a9c', dark: '#8ab4f8' } }, fonts: shipped }, named);
  expect(css).toBe(
    ':root {\n  --accent: #005a9c;\n}\n:root[data-scheme="dark"] {\n  --accent: #8ab4f8;\n}\n' +
      '@media (prefers-color-scheme: dark) {\n:root:not([data-scheme="light"]) {\n  --accent: #8ab4f8;\n}\n}\n',
  );
});

test('a typeface is one of ours or of files of the publisher’s, each with its weight', () => {
  const files = [
    { file: 'a.woff2', weight: '400 700', style: 'normal' as const },
    { file: 'b.woff2', weight: '400', style: 'italic' as const },
  ];
  const css = lookCss(
    { logo: undefined, colours: undefined, fonts: { text: { files, fallback: 'serif' }, labels: 'source-serif' } },
    named,
  );
  expect(css.match(/@font-face \{[^}]*\}/g)).toEqual([
    '@font-face {\n  font-family: "Own text";\n  src: url("./a.woff2") format("woff2");\n  font-weight: 400 700;\n  font-style: normal;\n  font-display: optional;\n}',
    '@font-face {\n  font-family: "Own text";\n  src: url("./b.woff2") format("woff2");\n  font-weight: 400;\n  font-style: italic;\n  font-display: optional;\n}',
  ]);
  expect(css).toContain('--serif: "Own text", Georgia, serif;');
  expect(css).toContain('--sans: "Source Serif", ');
});

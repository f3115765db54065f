import type { OwnFont } from '../../../src/schemas/look.ts';
import type { LookSettings } from './files.ts';

type Font = LookSettings['fonts']['text'];

/** The typefaces that ship, as `src/styles/fonts.css` names them, with what stands in for each. */
const SHIPPED = {
  'source-serif': '"Source Serif", "Source Serif as Georgia", "Source Serif as Times", Georgia, serif',
  inter: '"Inter", "Inter as Arial", system-ui, sans-serif',
};
const STANDING_IN = { serif: 'Georgia, serif', 'sans-serif': 'system-ui, sans-serif' };

/**
 * The styles that the settings ask for, to stand after the site's own; empty where they ask for nothing.
 *
 * @param nameOf the address of a file of a font
 */
export function lookCss({ colours, fonts }: LookSettings, nameOf: (file: string) => string): string {
  const own = Object.entries(fonts).flatMap(([role, font]: [string, Font]) =>
    typeof font === 'string' ? [] : facesOf(role, font, nameOf),
  );
  const families = [
    ...(fonts.text === 'source-serif' ? [] : [`--serif: ${familyOf('text', fonts.text)};`]),
    ...(fonts.labels === 'inter' ? [] : [`--sans: ${familyOf('labels', fonts.labels)};`]),
  ];
  const root = [...families, ...(colours ? [`--accent: ${colours.accent.light};`] : [])];
  return [...own, ...(root.length > 0 ? [block(':root', root)] : []), ...(colours ? darkBlocks(colours.accent.dark) : [])].join('');
}

const familyOf = (role: string, font: Font): string =>
  typeof font === 'string' ? SHIPPED[font] : `"Own ${role}", ${STANDING_IN[font.fallback]}`;

const facesOf = (role: string, { files }: OwnFont, nameOf: (file: string) => string): string[] =>
  files.map(({ file, weight, style }) =>
    block('@font-face', [
      `font-family: "Own ${role}";`,
      `src: url("${nameOf(file)}") format("woff2");`,
      `font-weight: ${weight};`,
      `font-style: ${style};`,
      // As in src/styles/fonts.css: nothing moves under a reader's eyes.
      'font-display: optional;',
    ]),
  );

/** As in src/styles/tokens.css: by choice, and by system. */
const darkBlocks = (accent: string): string[] => [
  block(':root[data-scheme="dark"]', [`--accent: ${accent};`]),
  `@media (prefers-color-scheme: dark) {\n${block(':root:not([data-scheme="light"])', [`--accent: ${accent};`])}}\n`,
];

const block = (selector: string, lines: readonly string[]): string => `${selector} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;

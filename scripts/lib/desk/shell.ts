import { wordsFolderOf } from '../../../src/lib/words/words.ts';
import { site } from '../../../src/site.config.ts';

type Door = typeof import('../../../src/lib/words/en/desk/door.ts');

/** What the server of the desk says itself, in the language of the site; all else its page says. */
export const { doorWords } = (await import(
  new URL(`../../../src/lib/words/${wordsFolderOf(site.language)}/desk/door.ts`, import.meta.url).href
)) as Door;

/** A browser does without a font that is not there at once. */
const FIRST_FONTS = ['sans-latin.woff2', 'serif-latin.woff2'];

/** The page of the desk, at all of its addresses. @param base the path that the site lies under */
export const shellOf = (base: string): string => `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${doorWords.title}</title>
<link rel="icon" href="${base}favicon.svg" type="image/svg+xml">
${FIRST_FONTS.map((name) => `<link rel="preload" href="${base}desk/files/${name}" as="font" type="font/woff2" crossorigin>`).join('\n')}
<link rel="stylesheet" href="${base}desk/files/main.css">
<script src="${base}colour-scheme.js"></script>
<script type="module" src="${base}desk/files/desk.js"></script>
</head>
<body data-base="${base}"><noscript>${doorWords.noScript}</noscript></body>
</html>
`;

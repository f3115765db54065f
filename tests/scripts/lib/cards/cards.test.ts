import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { drawCard, loadFaces, loadPalette } from '../../../../scripts/lib/cards/draw.ts';
import { startCards } from '../../../../scripts/lib/cards/make.ts';
import { encodePng } from '../../../../scripts/lib/cards/picture.ts';
import { forgetContent } from '../../../../scripts/lib/content/site-content.ts';
import { type Folders, resolveFolders } from '../../../../scripts/lib/platform/folders.ts';
import { cacheFolderOf } from '../../../../src/cache-folder.ts';
import { type Card, cardAlt } from '../../../../src/lib/machines/card.ts';

const makeCards = async (folders: Folders) => (await startCards(folders, '2026-03-12')).place(folders.out);
const faces = await loadFaces();
const palette = await loadPalette();
const plain: Card = {
  kicker: 'Explainer',
  title: 'The old ferry of Vell sails again',
  under: '',
  byline: 'By Ada Brun',
  note: 'Not yet reviewed',
};

/** The box around all that is not paper, without the rule and the foot of the card: left, top, right, bottom in pixels. */
async function inkOf(card: Card) {
  const above = { left: 0, top: 140, width: 1200, height: 470 };
  const { info } = await sharp(encodePng(drawCard(card, 'Vell Now', faces, palette)))
    .extract(above)
    .toBuffer()
    .then((part) => sharp(part).trim({ background: palette.paper, threshold: 40 }).toBuffer({ resolveWithObject: true }));
  const [left, top] = [-(info.trimOffsetLeft ?? 0), above.top - (info.trimOffsetTop ?? 0)];
  return { left, top, right: left + info.width, bottom: top + info.height };
}

const long = 'The harbour master of Vell, who had waited ten years, said on Monday that nevertheless extraterritoriality ';
test.each([
  ['a headline of 500 characters', { ...plain, title: long.repeat(5) }],
  ['a word that is longer than the card', { ...plain, title: 'Ferryharbourmasterassociation'.repeat(20) }],
  ['wide letters', { ...plain, title: 'WWWWWWWWWW '.repeat(30), under: 'MMMMMMMMMM '.repeat(30) }],
  ['a long author, and a long note', { ...plain, byline: `By ${long}`, note: long }],
  ['a long heading in a long headline', { ...plain, title: long.repeat(2), under: long.repeat(3) }],
  ['accents over and under capitals', { ...plain, title: 'ŐŰÅẬǗ Ș Ģ ĶŅ '.repeat(12) }],
])('nothing runs over the margins: %s', async (_, card) => {
  const { left, right, bottom } = await inkOf(card);
  expect(left).toBeGreaterThanOrEqual(76);
  expect(right).toBeLessThanOrEqual(1124);
  expect(bottom).toBeLessThanOrEqual(580);
});

test.each(['مرحبا بالعالم', '中文标题很长', '🎉👩‍👩‍👧', '\u0000\u202e\ud800', 'e\u0301\u0323\u0327', '<b>&amp;"\'</b>', ''])(
  'draws what it can of %j',
  async (odd) => {
    const png = encodePng(
      drawCard({ ...plain, title: `Vell ${odd}`, under: odd, byline: odd, note: odd, kicker: odd }, odd, faces, palette),
    );
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  },
);

test('"…" stands for words in a script that the fonts lack, nothing for emoji, and no empty box for either', () => {
  const png = (title: string) => encodePng(drawCard({ ...plain, title }, 'Vell Now', faces, palette)).toString('base64');
  expect(png('Vell 中文 标题 today')).toBe(png('Vell … today'));
  expect(png('Vell 🎉 today')).toBe(png('Vell today'));
  expect(png('中文')).toBe(png('Vell Now'));
});

test('a card is the same picture whatever was drawn before it', async () => {
  const png = (fonts: typeof faces) => encodePng(drawCard({ ...plain, title: long }, 'Vell Now', fonts, palette)).toString('base64');
  const used = await loadFaces();
  for (const title of ['said', 'The old said', long.repeat(2)]) drawCard({ ...plain, title, note: title }, 'Vell', used, palette);
  expect(png(used)).toBe(png(await loadFaces()));
});

test('names in Latin, Greek and Cyrillic letters are drawn whole', () => {
  for (const name of ['Zelenskyy', 'Erdoğan', 'Łódź', 'Nguyễn', 'Зеленський', 'Τσίπρας'])
    expect([...name].every(faces.title.has), name).toBe(true);
});

test('the alternative text says what the card shows', () => {
  expect(cardAlt({ kicker: 'Section 2 of 5', title: 'The council', under: 'The old ferry', byline: 'By Ada Brun', note: '' })).toBe(
    'Section 2 of 5 · The council · The old ferry · By Ada Brun · Nutgraf',
  );
});

let folder = '';
afterEach(() => {
  if (folder === '') return;
  rmSync(cacheFolderOf(join(folder, 'content')), { recursive: true, force: true });
  rmSync(folder, { recursive: true });
  folder = '';
});

test('a site has a card for itself, each explainer and each section; only those with new words, and damaged ones, are drawn again', async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-cards-'));
  cpSync(join(import.meta.dirname, '../../../fixtures/verify/sound/content'), join(folder, 'content'), { recursive: true });
  const folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  expect(await makeCards(folders)).toEqual({ cards: 4, drawn: 4 });
  const files = readdirSync(folders.out, { recursive: true }).filter((name) => String(name).endsWith('.png'));
  expect(files.sort()).toEqual(['card.png', 'cards/harbour.png', 'cards/harbour/the-council-of-vell.png', 'cards/harbour/the-ferry.png']);
  const first = readFileSync(join(folders.out, 'cards/harbour/the-ferry.png'));

  rmSync(folders.out, { recursive: true });
  expect(await makeCards(folders)).toEqual({ cards: 4, drawn: 0 });
  expect(readFileSync(join(folders.out, 'cards/harbour/the-ferry.png')).equals(first)).toBe(true);

  const mdx = join(folders.explainers, 'harbour.mdx');
  writeFileSync(mdx, readFileSync(mdx, 'utf8').replace('## The council of Vell', '## The council'));
  forgetContent();
  expect(await makeCards(folders)).toEqual({ cards: 4, drawn: 1 });
  const cache = join(cacheFolderOf(folders.content), 'cards');
  expect(readdirSync(cache)).toHaveLength(4);

  for (const name of readdirSync(cache)) truncateSync(join(cache, name), 5000);
  expect(await makeCards(folders)).toEqual({ cards: 4, drawn: 4 });
  expect(readFileSync(join(folders.out, 'cards/harbour/the-ferry.png')).equals(first)).toBe(true);

  for (const name of readdirSync(cache)) {
    const bytes = readFileSync(join(cache, name));
    bytes[3000] = (bytes[3000] ?? 0) ^ 1;
    writeFileSync(join(cache, name), bytes);
  }
  expect(await makeCards(folders)).toEqual({ cards: 4, drawn: 4 });
  expect(readFileSync(join(folders.out, 'cards/harbour/the-ferry.png')).equals(first)).toBe(true);

  rmSync(cache, { recursive: true });
  await makeCards(folders);
  expect(readFileSync(join(folders.out, 'cards/harbour/the-ferry.png')).equals(first)).toBe(true);
});

test('many cards are drawn on threads, the same as one by one', async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-cards-'));
  cpSync(join(import.meta.dirname, '../../../fixtures/verify/sound/content'), join(folder, 'content'), { recursive: true });
  const folders = resolveFolders({ content: join(folder, 'content'), out: join(folder, 'site') });
  const mdx = readFileSync(join(folders.explainers, 'harbour.mdx'), 'utf8');
  for (let number = 0; number < 50; number += 1) {
    const heading = `## The council of Vell, part ${number}`;
    writeFileSync(join(folders.explainers, `harbour-${number}.mdx`), mdx.replace('## The council of Vell', heading));
  }
  forgetContent();
  const all = await makeCards(folders);
  // The other cards of the copies are the same as those of the first.
  expect(all.drawn).toBe(all.cards - 100);
  const one = join(folders.out, 'cards/harbour-49/the-council-of-vell.png');
  const onThread = readFileSync(one);
  rmSync(join(cacheFolderOf(folders.content), 'cards'), { recursive: true });
  for (let number = 0; number < 49; number += 1) rmSync(join(folders.explainers, `harbour-${number}.mdx`));
  forgetContent();
  expect(await makeCards(folders)).toEqual({ cards: 7, drawn: 5 });
  expect(readFileSync(one).equals(onThread)).toBe(true);
});

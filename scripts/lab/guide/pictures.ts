import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { cacheFolderOf } from '../../../src/cache-folder.ts';
import { site } from '../../../src/site.config.ts';
import { openDesk } from '../../lib/desk/desk.ts';
import { explainArticles } from '../../lib/explain/explain-articles.ts';
import { projectRoot, resolveFolders } from '../../lib/platform/folders.ts';
import { browserFlags, findBrowser } from '../checks/browser.ts';
import { type Shot, shots } from './shots.ts';

const WIDTHS = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 760 } };

/** Takes each picture of the desk that the guide shows, from a real run. */
export async function takePictures(): Promise<void> {
  const articles = join(projectRoot, 'tests/fixtures/articles');
  const folder = await mkdtemp(join(tmpdir(), 'nutgraf-guide-'));
  const folders = resolveFolders({ content: folder, out: join(folder, 'site') });
  await mkdir(folders.articles);
  const there = join(folders.articles, 'arrand-flood.txt');
  await copyFile(join(articles, 'arrand-flood.txt'), there);
  await explainArticles([there], folders, site.minConfidence);
  let door = '';
  const desk = await openDesk(folders, 0, (next) => {
    door = next;
  });
  door = desk.url;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
  try {
    for (const shot of shots) {
      const context = await browser.newContext({ viewport: WIDTHS[shot.on], colorScheme: 'light', reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(door);
      await page.locator('.explainers').waitFor();
      await shot.show(page, join(articles, 'corn-street-closure.txt'));
      await keep(page, shot);
      await context.close();
    }
  } finally {
    await browser.close();
    await desk.close();
    await rm(folder, { recursive: true });
    await rm(cacheFolderOf(folder), { recursive: true, force: true });
  }
}

async function keep(page: Page, { name }: Shot): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const file = join(projectRoot, `src/content/guide/pictures/${name}.png`);
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 64, effort: 10 })
    .toFile(file);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** An article about pictures, an invented one. */
const ARTICLE = `---
title: The old quay of Vell opens again
author: Ada Brun
date: 2026-03-02
---

![Two ferries lie side by side at a quay.](photos/The%20quay.jpg "The quay on its first morning. Photo: Otto Lindqvist")

The old quay of Vell opened to ferries on Monday after a year of repairs, the harbour master, Ada Brun, said.

![](photos/tower.webp)

The tower beside the quay, built in 1874, was repaired too. Its clock runs again for the first time since 1961.

![The sign of the harbour](photos/sign.png)

The council will decide on Tuesday whether the second quay is to follow. Nobody has said who would pay for that.

![A map of the quay](plan.svg "Plan: Vell Harbour Office")
`;

const scene = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#447799' } });

/** Writes an article, `quay.md`, with a wide photograph that lies on its side and says where it was taken, a tall one, a tiny one and a drawing. */
export async function writePictured(articles: string): Promise<void> {
  mkdirSync(join(articles, 'photos'), { recursive: true });
  const wide = scene(1100, 2000)
    .jpeg()
    .withExif({ IFD0: { Artist: 'Otto Lindqvist' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } });
  await wide.withMetadata({ orientation: 6 }).toFile(join(articles, 'photos/The quay.jpg'));
  await scene(500, 1400).webp().toFile(join(articles, 'photos/tower.webp'));
  await scene(24, 24).png().toFile(join(articles, 'photos/sign.png'));
  writeFileSync(
    join(articles, 'plan.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><script>run()</script><path d="M9 20H80" stroke="black"/></svg>',
  );
  writeFileSync(join(articles, 'quay.md'), ARTICLE);
}

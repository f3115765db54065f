import { join } from 'node:path';
import sharp from 'sharp';
import { makeChanges } from '../../scripts/lib/platform/changes.ts';
import { writeAtomic } from '../../scripts/lib/platform/files.ts';
import type { Folders } from '../../scripts/lib/platform/folders.ts';
import { planAction } from '../../scripts/lib/review/plan-action.ts';
import { explain } from './harbour-news.ts';

/** An article of an invented town that has every shape an article can have. */
export const MARKET = `---
title: The market of Vell moves to the quay
author: Osric Tamblyn
date: 2031-03-03
---

The market of Vell will move to the quay on 1 May 2031, Mira Castellan, the harbour master, said on Monday. “The square floods *every* spring,”
Castellan said.[^flood]

The town council had argued over it since 2029. ~~Nine~~ Eight of its members voted for the move, according to Donal Ferrow.

## What comes to the quay

1. Fish, which Lena Duarte sells
   - from the boats
   - smoked
2. Bread

- [x] stalls ordered
- [ ] lamps ordered

![Stalls on a wet quay](quay.png "The quay in March. Photo: Otto Lind")

## What it costs

> The rent stays as it is, the Harbour Office said.
>
> - for two years
> - or until the [second quay](https://quay.example/plan) opens

| Stall | Rent |
|-------|-----:|
| fish | 12 |
| **bread** | 9 |

The Harbour Office wrote the rule down:

\`\`\`
rent = 12 * days
\`\`\`

---

Donal Ferrow told reporters that the Harbour Office would pay for the lamps. Fishing families asked who would guard the stalls at night.

[^flood]: In 2030 it stood under water twice, the council said.
`;

const files: Record<string, string> = {
  'articles/market.md': MARKET,
  'articles/guards.txt': `Guards for the quay

Mira Castellan said on Tuesday that two guards would watch the quay at night. The Harbour Office will pay them.

"We asked for three," Lena Duarte told reporters.
`,
  'actors/mira-castellan.yaml':
    '# Ours.\nname: Mira Castellan\nkind: person\ntitles: [ harbour master ]\nrole: Harbour master # since 2019\n',
  'actors/harbour-office.yaml': 'name: Harbour Office\nkind: organisation\naliases: [ "the Office" ]\n',
  'themes/ferries.yaml': 'name: Ferries\nbelow: medtop:20000639\ntriggers: [ ferry, quay ]\n',
  'glossary/quay.mdx': '---\nterm: quay\ndefinition: A wall at which boats land.\n---\n',
  'media/rents.csv': 'stall,rent,stalls\nfish,12,3\nbread,9,4\n',
  'media/broken.png': 'no picture',
};

/** Writes and explains two articles of a town, with the publisher's actors, a theme, a term, a picture and a table: `market`, and `guards`, which is approved. */
export async function writeMarketTown(folders: Folders): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeAtomic(join(folders.content, path), text);
  const scene = sharp({ create: { width: 300, height: 200, channels: 3, background: '#447799' } });
  await writeAtomic(join(folders.articles, 'quay.png'), await scene.png().toBuffer());
  await writeAtomic(join(folders.media, 'a.jpg'), await scene.jpeg().toBuffer());
  await explain(folders, ['market.md', 'guards.txt']);
  await makeChanges(folders, await planAction(folders, 'guards', { do: 'approve', by: 'Jo Lind' }, '2031-03-05'));
}

import { expect, test } from 'vitest';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { markdownOf } from '../../../../src/lib/machines/markdown.ts';
import { whole } from '../../../support/whole-explainer.ts';

const url = 'https://vell.example/explainers/whole/';
/** Each place's sign and its whole address, written shorter. */
const read = (): string => markdownOf(whole, absoluteAt('https://vell.example')).replaceAll(`[¶](${url}#`, '¶(');
function from(start: string, end?: string): string {
  const markdown = read();
  return markdown.slice(markdown.indexOf(start), end === undefined ? undefined : markdown.indexOf(end));
}

test('above the article stand the facts of it and what an editor wrote over it', () => {
  expect(from('# A whole', '\n---')).toBe(`# A whole \\*day\\*

- Address: <${url}>
- As data: <${url}index.json>
- Author: Ada Brun
- Published: 2031-03-01
- Updated: 2031-03-02
- Language: German
- Suggested by software; no editor has approved it yet

> **[Introduction by the editor](${url}#ui-standfirst)**
>
> What is [known](https://vell.example/about/).

> **[Summary by the editor](${url}#ui-summary)**
>
> It sails.
`);
});

test('each block of an article keeps its shape, and each passage its address', () => {
  expect(from('## [The quay]', '> **[Editor’s note: context]')).toBe(`## [The quay](${url}quay/)

A *new* [ferry](https://ferry.example/ "It") of Lindmoor, ~~not~~ H2O, \`x\` **now**[^1] ferries.

¶(b1000)

1. One. ¶(c1000)
2. Two. ¶(d1000)

- [x] Done. ¶(f1000)
- [ ] To do. ¶(g1000)

> Quoted *so*. ¶(h1000)

---

Over it.

¶(j1000)

| Pier | *Boats* | ¶(k1000) |
| :- | -: | - |
| *East* | 4 | ¶(m1000) |
| West | | ¶(n1000) |

| | | |
| - | - | - |
| a | b | ¶(p1000) |

![A quay.](https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg)

The quay.

¶(q1000)

![](https://vell.example/media/pier-1a2b3c4d5e-60x40-60.png)

The pier.

¶(r1000)

A film.

¶(t1000)

[A film](https://film.example/1)

<https://film.example/2>

\`\`\`
dep 08:00
  arr 08:40
\`\`\`

¶(v1000)

[^1]: A note. ¶(w1000)

`);
});

test('each block of an editor’s is a quotation that says so, with what it shows of the article and who made it', () => {
  expect(from('> **[Editor’s note: context]', '\n\n---\n\n## Who said what')).toBe(`> **[Editor’s note: context](${url}#n0001)**
>
> Before
>
> See [the pier](https://vell.example/explainers/pier/), [it](https://it.example/) or [that](//that.example/).

> **[Question, chosen by the editor](${url}#n0002)**
>
> Readers ask
>
> Why?
>
> > One. [passage c1000](${url}#c1000)
>
> > Two. [passage d1000](${url}#d1000)
>
> Because *so*.

> **[Question, chosen by the editor](${url}#n0003)**
>
> When?
>
> > One. [passage c1000](${url}#c1000)

> **[Editor’s note: what we know](${url}#n0004)**
>
> It sails.

> **[Quotation, chosen by the editor](${url}#n0005)**
>
> > A new ferry \\[…] H2O [passage b1000](${url}#s1000)

> **[Added to the timeline by the editor: May 1999](${url}#n0006)**
>
> It began.

> **[Added to the timeline by the editor: March – June 2011](${url}#n0007)**
>
> It stopped.

> **[Picture, chosen by the editor](${url}#n0008)**
>
> ![The old quay.](https://vell.example/media/quay-1a2b3c4d5e-600x400-600.jpg)
>
> Picture: Ada Brun Licence: Mine

> **[Picture, chosen by the editor](${url}#n0009)**
>
> It is gone.
>
> Picture: [Ada Brun](https://photos.example/pier)

> **[Chart by the editor](${url}#n0010)**
>
> Boats
>
> | pier | boats |
> | - | -: |
> | East | 1,475 |
> | West | none |
>
> Numbers: [Harbour](https://harbour.example/)

> **[Chart by the editor](${url}#n0011)**
>
> None
>
> Numbers: Harbour

> **[Correction by the editor, 2 March 2031](${url}#n0012)**
>
> It *was* wrong.

> **[Sources, chosen by the editor](${url}#n0013)**
>
> To read on
>
> The original article: [post.example](https://post.example/a) (looked at on 1 March 2031)
>
> - [The *river* board](https://river.example/) and [us](https://vell.example/about/)`);
});

test('below the article stand what was said in it, and its file', () => {
  expect(from('## Who said what')).toBe(`## Who said what

- **Lindmoor** (mixed): A new ferry \\[…] H2O ¶(s1000)

## Source

The article file \`a.txt\`, SHA-256 \`${'0'.repeat(64)}\`.
`);
});

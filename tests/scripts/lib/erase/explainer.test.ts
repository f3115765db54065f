import { expect, test } from 'vitest';
import { scrubExplainer } from '../../../../scripts/lib/erase/explainer.ts';

const MDX = `---
format: 1
headline: Samir Oduya opens the dam
author: Samir Oduya
published: null
standfirst: p0000
source: { file: dam.txt, sha256: ${'f'.repeat(64)}, url: 'https://post.example/samir-oduya', publisher: The Post, section: Coast }
leftOut:
  - { kind: comment, count: 1, text: Samir Oduya was here }
  - { kind: comment, count: 1, text: Well }
actors:
  - { id: samir-oduya, name: Samir Oduya, kind: person }
  - { id: council, name: Council, kind: organisation, of: samir-oduya }
  - { id: lone, name: Lone, kind: person }
themes:
  - { id: dams, name: Dams, iptc: medtop:20000639, because: [ dam, Samir Oduya, wall ] }
keyPoints:
  - { passage: p1111, text: The dam held }
  - { passage: p1111, text: said Samir Oduya }
dates:
  - { passage: p2222, text: Friday, on: '2031-03-07' }
  - { passage: p3333, text: Monday, on: '2031-03-10' }
statements:
  - { id: s1111, passage: p1111, source: Samir Oduya, actor: samir-oduya, cue: said, content: The dam held, kind: indirect }
  - { id: s2222, passage: p2222, source: He, actor: samir-oduya, cue: added, content: the council met, kind: indirect }
  - { id: s3333, passage: p3333, source: Lone, actor: lone, cue: asked, content: Who, kind: indirect }
---

<Section id="samir-oduya-speaks">
  ## What Samir Oduya says

  <Passage id="p0000">
    Samir Oduya!
  </Passage>

  <Passage id="p1111">
    The dam held, said <Actor id="samir-oduya">Samir Oduya</Actor> of the <Actor id="council">Council</Actor>.
  </Passage>

  <Passage id="p2222">
    He added on Friday that the council met; see [the record](https://post.example/samir-oduya) and *the wall*.
  </Passage>

  <Figure picture="samir-oduya-1a2b3c4d5e-16x10.jpg" alt="Samir Oduya at the wall">
  </Figure>
</Section>

<Section id="others">
  ## Others

  <Passage id="p3333">
    Who, <Actor id="lone">Lone</Actor> asked on Monday.
  </Passage>
</Section>
`;
const scrub = (mdx = MDX, ...doomed: string[][]) => scrubExplainer(mdx, doomed.length > 0 ? doomed : [['samir', 'oduya']], 'dam.mdx');

test('words go out of an explainer, with what quotes them and whom they name; the rest stays as it is', () => {
  const { mdx, ...told } = scrub();
  expect(told).toEqual({ passages: ['p0000'], actors: ['samir-oduya'], sections: ['samir-oduya-speaks'] });
  expect(mdx).toBe(`---
format: 1
headline: '[…] opens the dam'
author: null
published: null
source: { file: dam.txt, sha256: ${'f'.repeat(64)}, publisher: The Post, section: Coast }
leftOut:
  - { kind: comment, count: 1, text: Well }
actors:
  - { id: council, name: Council, kind: organisation }
  - { id: lone, name: Lone, kind: person }
themes:
  - { id: dams, name: Dams, iptc: medtop:20000639, because: [ dam, wall ] }
keyPoints:
  - { passage: p1111, text: The dam held }
dates:
  - { passage: p2222, text: Friday, on: '2031-03-07' }
  - { passage: p3333, text: Monday, on: '2031-03-10' }
statements:
  - { id: s2222, passage: p2222, source: He, cue: added, content: the council met, kind: indirect }
  - { id: s3333, passage: p3333, source: Lone, actor: lone, cue: asked, content: Who, kind: indirect }
---

<Section id="section-1">
  ## What \\[…] says

  <Passage id="p1111">
    The dam held, said \\[…] of the <Actor id="council">Council</Actor>.
  </Passage>

  <Passage id="p2222">
    He added on Friday that the council met; see the record and *the wall*.
  </Passage>

  <Figure alt="[…] at the wall" />
</Section>

${MDX.slice(MDX.indexOf('<Section id="others">'))}`);
});

test('an explainer without the words stays as it is', () => {
  expect(scrub(MDX, ['nobody'])).toEqual({ mdx: MDX, passages: [], actors: [], sections: [] });
});

test('a section that has no words left goes, and an actor whom nothing names any more, with what they said', () => {
  const { mdx, ...told } = scrub(MDX, ['who', 'lone', 'asked', 'on', 'monday']);
  expect(told).toEqual({ passages: ['p3333'], actors: ['lone'], sections: [] });
  expect(mdx).not.toMatch(/others|Others|p3333|lone/i);
  expect(mdx).toContain('<Section id="samir-oduya-speaks">');
});

test('an actor whose words are cut but who still says something stays', () => {
  const quoted = MDX.replace('Lone</Actor> asked on Monday.', 'Lone</Actor> asked on Monday. Who, she asked.').replace(
    'source: Lone,',
    'source: she,',
  );
  const { mdx, actors } = scrub(quoted, ['lone', 'asked', 'on', 'monday']);
  expect(mdx).toContain('Who, \\[…]. Who, she asked.');
  expect(actors).toEqual([]);
});

test('a heading that was suggested of the words goes with its address; so does a headline', () => {
  const suggested = MDX.replace('headline: Samir Oduya opens the dam', 'headline: The dam held')
    .replace('standfirst', 'from: { headline: suggested }\nstandfirst')
    .replace('<Section id="others">\n  ## Others', '<Section id="who-asked" from="suggested">\n  ## Who asked');
  const { mdx, sections } = scrub(suggested, ['asked'], ['held']);
  expect(sections).toEqual(['who-asked']);
  expect(mdx).toContain("headline: '[…]'\n");
  expect(mdx).toContain(
    '<Section id="section-2" from="suggested">\n  <Passage id="p3333">\n    Who, <Actor id="lone">Lone</Actor> \\[…] on Monday.',
  );
});

test('themes that are named by the words go, an author who is not stays, and a heading of the words of others', () => {
  const own = MDX.replace('author: Samir Oduya', 'author: Jo Lind')
    .replace('name: Dams,', 'name: Samir Oduya,')
    .replace('id="others">\n  ## Others', 'id="who-asked" from="suggested">\n  ## The');
  const { mdx, sections } = scrub(own);
  expect(mdx).toContain('author: Jo Lind\n');
  expect(mdx).toContain('themes: []\n');
  expect(mdx).toContain('<Section id="who-asked" from="suggested">\n  ## The\n');
  expect(sections).toEqual(['samir-oduya-speaks']);
});

test('films go that have the words in their address or name; others stay, with the lines between', () => {
  const film = (own: string): string => `  <Embed ${own} />\n`;
  const [kept, gone] = [film('url="https://films.example/1" name="A film"'), film('url="https://films.example/2" name="Samir Oduya"')];
  const own = MDX.replace('  ## Others\n', `  ## Others\n\n${kept}\n${gone}\n  ---\n`);
  const { mdx } = scrub(own);
  expect(mdx).toContain(`## Others\n\n${kept}\n  ---\n\n  <Passage id="p3333">`);
  expect(mdx).not.toContain('films.example/2');
});

test('a section without a heading stays without one', () => {
  const own = MDX.replace('\n  ## What Samir Oduya says\n', '');
  expect(scrub(own).mdx).toContain('<Section id="section-1">\n  <Passage id="p1111">');
});

test('a free address is given in place of one that is made of the words', () => {
  const taken = MDX.replace('id="others"', 'id="section-1"');
  expect(scrub(taken).mdx).toContain('<Section id="section-2">\n  ## What \\[…] says');
});

test('a heading of these words alone is cut, and what stood above it goes', () => {
  const above = MDX.replace('<Section id="others">\n  ## Others', '<Section id="others" under="Samir Oduya">\n  ## Samir Oduya');
  expect(scrub(above).mdx).toContain('<Section id="others">\n  ## \\[…]');
});

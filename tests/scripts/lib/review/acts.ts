import { act } from '../../../../scripts/lib/review/act.ts';
import type { Context } from '../../../../scripts/lib/review/actions/context.ts';
import { ContentError } from '../../../../src/lib/content-error.ts';
import { parseDocument } from '../../../../src/lib/explainer/document.ts';
import { readFrontmatter } from '../../../../src/lib/explainer/frontmatter.ts';
import type { Action, Place } from '../../../../src/schemas/action.ts';

export const context: Context = {
  file: 'content/explainers/ferry.mdx',
  today: '2026-03-13',
  themes: new Map([
    ['medtop:20000639', { id: 'diplomacy', name: 'diplomacy', iptc: 'medtop:20000639', parent: null }],
    ['ferries', { id: 'ferries', name: 'Ferries', below: 'medtop:20000300', parent: 'medtop:20000300' }],
  ]),
};

/** An invented explainer in which an editor has written, with whatever a passage can stand in. */
export const ferry = `---
format: 1
headline: Ferry returns to Vell # agreed with Jo
source: { file: ferry.txt, sha256: '${'a'.repeat(64)}' }
review: { status: suggested }
actors:
  - { id: harbour-office, name: Harbour Office, kind: organisation, from: suggested, confidence: 0.9 }
  # She is the mayor.
  - id: ida-brandt
    name: Ida Brandt # with both names
    kind: person
    from: suggested
    confidence: 0.8
themes: []
keyPoints:
  - { passage: b2222, text: 'Ida Brandt said it was worth the wait.', from: suggested, confidence: 0.6 }
dates: [ { passage: b1111, text: May 2019, on: '2019-05', from: suggested, confidence: 0.9 } ]
statements:
  - { id: s1111, passage: b2222, source: Ida Brandt, actor: ida-brandt, cue: said, content: it was worth the wait, kind: indirect, from: suggested, confidence: 0.9 }
---

<Section id="the-ferry" from="suggested">
  ## The ferry

  <Passage id="b1111">
    The ferry of Vell, \\{Lot} \\*7, sails again after May 2019. The **<Actor id="harbour-office">Harbour Office</Actor> of Vell** paid for
    it, and the office of [Tom Reed](https://example.org) helped; “Vell is back,” Tom Reed said.
  </Passage>

  - <Passage id="b3333">Brandt is from Vell \\& \`Vell\`.</Passage>

  | <Row id="t1111" /> Port | Boats |
  | - | -: |
  | <Row id="t2222" /> Vell \\| North | 7 of Tom Reed |
</Section>

<Section id="the-wait" from="suggested">
  ## The wait

  <Passage id="b2222">
    <Actor id="ida-brandt">Ida Brandt</Actor> said it was worth the wait. <Actor id="ida-brandt" as="alias">Brandt</Actor> added: “It was long.”
  </Passage>
</Section>
`;

/** Does one action after the other. */
export const acts = (mdx: string, ...actions: Action[]): string => actions.reduce((text, action) => act(text, action, context), mdx);

export const matterOf = (mdx: string) => readFrontmatter(mdx, 'a.mdx').data;
export const passagesOf = (mdx: string) => parseDocument(mdx, 'a.mdx').flatMap(({ passages }) => passages);
/** The article's words. */
export const wordsOf = (mdx: string): string[] => passagesOf(mdx).map(({ text }) => text);

/** Where words stand in a passage; of several places the one with this number. */
export function placeOf(mdx: string, passage: string, words: string, number = 0): Place {
  const text = passagesOf(mdx).find(({ id }) => id === passage)?.text ?? '';
  let start = text.indexOf(words);
  for (let left = number; left > 0; left -= 1) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`“${words}” is not in ${passage}`);
  return { passage, start, end: start + words.length };
}

/** The mentions of an actor, as “passage: words (relation)”. */
export const mentionsOf = (mdx: string, actor: string): string[] =>
  passagesOf(mdx).flatMap(({ id, text, mentions }) =>
    mentions.filter((own) => own.actor === actor).map(({ start, end, relation }) => `${id}: ${text.slice(start, end)} (${relation})`),
  );

/** The same in `ferry`. */
export const at = (passage: string, words: string, number = 0): Place => placeOf(ferry, passage, words, number);

/** What an action is refused with. */
export function refusalOf(mdx: string, action: Action): ContentError {
  try {
    acts(mdx, action);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
  throw new Error('it was done');
}

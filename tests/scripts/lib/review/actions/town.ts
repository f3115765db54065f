import { expect } from 'vitest';
import { mergeExplainers } from '../../../../../scripts/lib/reconcile/merge/merge.ts';
import { nothingRejected } from '../../../../../scripts/lib/reconcile/merge/types.ts';
import { act } from '../../../../../scripts/lib/review/act.ts';
import type { Action } from '../../../../../src/schemas/action.ts';

/** An invented explainer with lists, a table and a block of an editor's; written by hand here and there. */
export const town = `---
format: 1
headline: Market moves to the quay # for now
author: Mira Castellan
published: '2031-03-01'
standfirst: b1111
from: { headline: suggested, author: article, published: article }
source: { file: market.txt, sha256: '${'a'.repeat(64)}' }
review: { status: suggested }
actors:
  - { id: ida-brandt, name: Ida Brandt, kind: person, from: suggested, confidence: 0.8 }
themes: []
keyPoints: []
dates: []
statements: []
---

<Section id="the-market" from="suggested">
  ## The market

  <Passage id="b1111">
    The market of Vell moves to the quay, <Actor id="ida-brandt">Ida   Brandt</Actor> said.
  </Passage>

  <Passage id="b2222">
    It brings three things.
  </Passage>

  - <Passage id="b3333">Fish from the boats.</Passage>
  - <Passage id="b4444">Bread.</Passage>

  <Note   id="why" title="Why &amp; how" about='context'>
    The *square* floods.

    - twice a year
  </Note>
</Section>

<Note id="between">Said between two sections.</Note>

<Section id="the-stalls" from="article" under="The town">
  ## The stalls

  - <Passage id="b5555">Forty stalls stay.</Passage>

  | <Row id="b6666" /> stall | rent |
  | --- | --- |
  | <Row id="b7777" /> fish | 12 |

  <Passage id="b8888">
    Nobody pays more.
  </Passage>
</Section>

<Section id="the-end" from="suggested">
  <Passage id="b9999">
    The first market day is Monday.
  </Passage>
</Section>

<Sources id="read-on">
  - [The quay](https://quay.example)
</Sources>
`;

/** The explainer after some actions, as it comes out whatever its line ends are. */
export function done(mdx: string, ...actions: Action[]): string {
  const context = { file: 'market.mdx', today: '2031-03-02', themes: new Map() };
  const next = actions.reduce((text, action) => act(text, action, context), mdx);
  const windows = actions.reduce((text, action) => act(text, action, context), mdx.replaceAll('\n', '\r\n'));
  expect(windows).toBe(next.replaceAll('\n', '\r\n'));
  return next;
}

/** The lines that an action takes out of a file and puts into it, with - and + before them. */
export function changes(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [...old.slice(start, old.length - end).map((line) => `-${line}`), ...now.slice(start, now.length - end).map((line) => `+${line}`)];
}

/** The edited explainer once its article is read again: the same, and with other words in one passage, another one gone, and a new one. */
export function readAgain(edited: string) {
  const later = (text: string): string => text.replaceAll('a'.repeat(64), 'b'.repeat(64));
  const other = (text: string): string =>
    later(text)
      .replace('It brings three things.', 'It brings four things.')
      .replace('  <Passage id="b8888">', '  <Passage id="bcccc">\n    A passage that is new.\n  </Passage>\n\n  <Passage id="b8888">')
      .replace('- <Passage id="b4444">Bread.</Passage>', '- <Passage id="b4444">Bread and salt.</Passage>');
  const same = mergeExplainers({ base: town, edited, generated: later(town) }, nothingRejected);
  expect(same).toMatchObject({ mdx: later(edited), conflicts: [], gone: [] });
  const changed = mergeExplainers({ base: town, edited, generated: other(town) }, nothingRejected);
  expect([changed.conflicts, changed.gone]).toEqual([[], []]);
  expect(changed.mdx).toContain('It brings four things.');
  expect(changed.mdx).toContain('A passage that is new.');
  return changed.mdx;
}

/** What a person is told where an action is refused. */
export function refusal(mdx: string, action: Action): string {
  try {
    done(mdx, action);
  } catch (error) {
    const [fault] = error instanceof AggregateError ? error.errors : [error];
    if ('format' in fault) return fault.format();
    throw error;
  }
  throw new Error(`it was done: ${action.do}`);
}

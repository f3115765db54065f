import { expect } from 'vitest';
import { mergeExplainers } from '../../../../scripts/lib/reconcile/merge/merge.ts';
import { type Decided, nothingRejected } from '../../../../scripts/lib/reconcile/merge/types.ts';
import type { Rejected } from '../../../../src/schemas/ledger.ts';

/** An invented explainer of two passages in two sections, as it is generated. */
export const base = `---
format: 1
headline: Ferry returns to Vell
author: null
from: { headline: suggested }
source: { file: ferry.txt, sha256: '${'a'.repeat(64)}' }
review: { status: suggested }
actors:
  - { id: harbour-office, name: Harbour Office, kind: organisation, from: suggested, confidence: 0.9 }
  - { id: ida-brandt, name: Ida Brandt, kind: person, from: suggested, confidence: 0.8 }
themes:
  - { id: shipping, name: shipping, iptc: medtop:20000300, because: [ ferry, harbour ], from: suggested, confidence: 0.7 }
keyPoints:
  - { passage: b2222, text: Ida Brandt said it was, from: suggested, confidence: 0.6 }
dates: []
statements:
  - { id: s1111, passage: b2222, source: Ida Brandt, actor: ida-brandt, cue: said, content: it was worth the wait, kind: indirect, from: suggested, confidence: 0.9 }
---

<Section id="the-ferry" from="suggested">
  ## The ferry

  <Passage id="b1111">
    The ferry of Vell will sail again. The <Actor id="harbour-office">Harbour Office</Actor> paid for it.
  </Passage>
</Section>

<Section id="the-wait" from="suggested">
  ## The wait

  <Passage id="b2222">
    <Actor id="ida-brandt">Ida Brandt</Actor> said it was worth the wait.
  </Passage>
</Section>
`;

/** A change of a text; it has to be one. */
export function change(text: string, ...changes: [string, string][]): string {
  return changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, text);
}

/** Merges an edited and a newly generated version of `base`. */
export const merge = (edited: string, generated: string, rejected: Rejected = nothingRejected, decided?: Decided) =>
  mergeExplainers({ base, edited, generated }, rejected, decided);

/** The same article with one more word in the first passage. */
export const longer = change(base, ['paid for it', 'paid twice for it']);

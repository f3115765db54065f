import fc from 'fast-check';
import type { Analysis, FoundMention } from '../../scripts/lib/analyse/model/analysis.ts';
import { relationSchema } from '../../src/schemas/actor.ts';

/** Words that mean something to Markdown, MDX, YAML, JavaScript or HTML when they are not taken for text. */
const LOADED = [
  '# ¶## ¶- ¶* ¶+ ¶1. ¶1) ¶> ¶```¶~~~¶---¶***¶===¶__¶**¶*¶_¶~~¶`¶``¶[a](b)¶![a](b)¶[a]: b¶[^1]¶|a|b|¶:-¶:::¶::a¶[ ]¶+++¶a*b*c¶_a_¶$x$',
  '<b>¶</b>¶<Actor id="x">¶</Actor>¶</Passage>¶</Section>¶<script>alert(1)</script>¶<!-- x -->¶<¶>¶</¶<>¶</>¶<https://a.b>',
  '{process.exit()}¶{¶}¶{/* x */}¶import x from "y"¶export const x = 1¶export default 1¶&amp;¶&#x20;¶&¶&lt;¶\\¶\\\\¶\\n',
  '\t¶  ¶\u00a0¶\u200b¶\u2003¶\ufeff¶\u00ad¶\u0085¶\v¶\u0001¶\u001f¶\u007f¶\u009f¶\u{1f600}¶e\u0301¶你好¶שלום',
  'https://example.org/a_b_c¶www.example.org¶a@example.org¶(¶)¶[¶]¶.¶!¶“¶’¶"¶\'',
  'yes¶null¶~¶12:30¶2019-01-04¶0o17¶0x1F¶1_000¶1e3¶.inf¶: ¶ #¶%¶@¶!tag¶&anchor¶*alias¶- -¶? ',
].flatMap((line) => line.split('¶'));

/** A text as the reader hands it on: no line ends, nothing that HTML or YAML can't hold, no white space outside, not empty. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...LOADED), fc.string({ unit: 'binary', maxLength: 6 }), fc.lorem({ maxCount: 3 }), fc.constant(' ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\0\ufffe\uffff\n\r\f\u2028\u2029]/g, '')
      .trim(),
  )
  .filter((joined) => joined !== '');

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);

/** An analysis of any paragraphs with any mentions that do not overlap. */
export const analysis: fc.Arbitrary<Analysis> = fc
  .record({
    texts: fc.array(text, { minLength: 1, maxLength: 4 }),
    heading: text,
    isHeaded: fc.boolean(),
    headline: text,
    cuts: fc.array(fc.nat({ max: 60 }), { maxLength: 8 }),
    actors: fc.array(slug, { minLength: 1, maxLength: 3 }),
    relations: fc.array(fc.constantFrom(...relationSchema.options), { minLength: 1, maxLength: 3 }),
  })
  .map(({ texts, heading, isHeaded, headline, cuts, actors, relations }) => {
    const mentions = texts.flatMap((own, paragraph): FoundMention[] => {
      const bounds = [...new Set(cuts)].filter((cut) => cut <= own.length && !isInsidePair(own, cut)).sort((a, b) => a - b);
      return bounds.slice(1).flatMap((end, index) => {
        const start = bounds[index] ?? 0;
        const actor = actors[index % actors.length] ?? '';
        return index % 2 === 0 ? [{ paragraph, start, end, actor, relation: relations[index % relations.length] ?? 'name' }] : [];
      });
    });
    const first = { start: 0, end: texts[0]?.length ?? 0 };
    return {
      paragraphs: texts.map((own) => ({ text: own, sentences: [] })),
      headline: { text: headline, from: 'suggested' },
      actors: [...new Set(actors)].map((id) => ({ id, name: headline, kind: 'group', confidence: 1 })),
      mentions,
      names: [],
      places: [],
      nominals: [],
      chains: [],
      dates: [{ paragraph: 0, ...first, from: '2019', confidence: 1 }],
      themes: [{ id: 'theme', name: heading, iptc: 'medtop:20000639', because: [heading, headline], confidence: 1 }],
      statements: [
        {
          paragraph: 0,
          source: first,
          actor: null,
          cue: first,
          content: [first],
          kind: 'indirect',
          carried: null,
          pattern: 'say-clause',
          confidence: 1,
        },
      ],
      sections: [{ heading: isHeaded ? heading : null, from: 'suggested', first: 0, last: texts.length - 1 }],
      keyPoints: [{ paragraph: 0, ...first, confidence: 1 }],
    };
  });

export function isInsidePair(own: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(own[at - 1] ?? '') && /[\udc00-\udfff]/.test(own[at] ?? '');
}

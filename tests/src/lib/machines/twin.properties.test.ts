import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOfMarkdown } from '../../../../scripts/lib/verify/markdown.ts';
import { parseMarkdown } from '../../../../scripts/lib/verify/parse.ts';
import type { DocumentSection } from '../../../../src/lib/explainer/document.ts';
import { element, headingNode } from '../../../../src/lib/explainer/syntax.ts';
import { buildGraph } from '../../../../src/lib/graph/build.ts';
import type { ExplainerNode } from '../../../../src/lib/graph/types.ts';
import { absoluteAt } from '../../../../src/lib/machines/jsonld.ts';
import { markdownOf } from '../../../../src/lib/machines/markdown.ts';
import { targetOf } from '../../../../src/lib/machines/selectors.ts';
import { statementSpans } from '../../../../src/lib/text/places.ts';
import { isInsidePair, text } from '../../../support/arbitraries.ts';
import { data } from '../../../support/samples.ts';

const at = absoluteAt('https://vell.example');

/** A text, and words of it that do not cut a character in two. */
const textAndWords = fc
  .tuple(
    fc.oneof(
      text,
      fc.array(fc.constantFrom('la', 'la ', 'said ', '\u{1f600}'), { minLength: 1, maxLength: 60 }).map((parts) => parts.join('')),
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 5 }),
  )
  .map(([own, pairs]) => {
    const whole = (offset: number) => (isInsidePair(own, offset) ? offset - 1 : offset);
    const words = pairs.map(([from, length]) => {
      const start = whole(from % own.length);
      return { start, end: whole(Math.min(own.length, start + 1 + (length % 12))) };
    });
    return { own, spans: words.filter(({ start, end }) => start < end) };
  });

test('both selectors select the words that they were made for, and no others', () => {
  fc.assert(
    fc.property(textAndWords, ({ own, spans }) => {
      for (const span of spans) {
        const { selector } = targetOf('https://vell.example/', own, span);
        const [{ prefix, exact, suffix }, { start, end }] = selector;
        const words = own.slice(span.start, span.end);
        expect([...own].slice(start, end).join('')).toBe(words);
        expect([...own].slice(0, start).join('')).toHaveLength(span.start);
        expect(exact).toBe(words);
        expect(own.indexOf(prefix + exact + suffix) + prefix.length).toBe(span.start);
        expect(own.lastIndexOf(prefix + exact + suffix) + prefix.length).toBe(span.start);
      }
    }),
  );
});

test('the words of a statement are found in its passage', () => {
  fc.assert(
    fc.property(textAndWords, ({ own, spans }) => {
      const [source = '', cue = '', ...content] = spans.map(({ start, end }) => own.slice(start, end));
      fc.pre(content.length > 0);
      const found = statementSpans(own, { source, cue, content });
      const words = [found.source, found.cue, ...found.content].map((span) => own.slice(span?.start, span?.end));
      expect(words).toEqual([source, cue, ...content]);
    }),
  );
});

test('Markdown gives back every passage to the character', () => {
  const passage = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 3 }), text, (texts, heading) => {
      const explainer = explainerOf(texts, heading);
      const shown = passagesOfMarkdown(parseMarkdown(markdownOf(explainer, at)));
      expect(shown).toEqual(explainer.passages.map(({ id, text }) => ({ id, text })));
    }),
  );
});

function explainerOf(texts: string[], heading: string): ExplainerNode {
  const passages = texts.map((own, index) => ({
    id: `b000${index}`,
    text: own,
    mentions: [],
    marks: [],
    node: element('Passage', {}, []),
    line: 1,
  }));
  const sections: DocumentSection[] = [
    {
      id: 'a',
      heading,
      from: 'suggested',
      passages,
      blocks: passages.map(({ id }) => ({ kind: 'passage', id })),
      node: element('Section', {}, []),
      title: headingNode(heading),
      line: 1,
    },
  ];
  const explainer = { slug: 'a', data: data({ headline: heading }), sections };
  return buildGraph({ explainers: [explainer], actors: new Map(), themes: new Map(), pages: [] }).explainers.get('a') as ExplainerNode;
}

import type { Content } from '../../../src/lib/explainer/approval.ts';
import type { SectionText } from '../../../src/lib/explainer/document.ts';
import type { Path } from '../../../src/lib/explainer/frontmatter.ts';
import { readExplainer } from '../../../src/lib/explainer/read-explainer.ts';
import { placeQuotes, type Span, spansOf, statementSpans } from '../../../src/lib/text/places.ts';
import type { ItemKind } from '../../../src/schemas/action.ts';
import { actorKindSchema } from '../../../src/schemas/actor.ts';
import type { ExplainerData } from '../../../src/schemas/explainer.ts';

/** A value of an item that a person may write anew. */
export interface Field {
  name: string;
  value: string | undefined;
  /** What it may be; absent where any words will do. */
  choices?: readonly string[];
  /** Whether it may be left out. */
  isOptional?: boolean;
}

/** Something of an explainer that was suggested, and that nobody has looked at yet. */
export interface Item {
  kind: ItemKind;
  /** The actor's, theme's, statement's, term's or section's id; the address of the passage of a key point or date; "headline". */
  id: string;
  /** Unlike that of all other items, and the same as long as the item is there. */
  key: string;
  /** 0 to 1; absent where a suggestion brings none. */
  confidence?: number | undefined;
  words: string;
  /** What the suggestion says besides its words: "person", or who said it. */
  says?: string | undefined;
  /** The passage that it was suggested for, and where its words stand there; absent where it names none. */
  context?: { passage: string; text: string; span: Span } | undefined;
  /** Where it stands in the frontmatter; a heading and the tags of a term stand in the body. */
  path: Path;
  canReject: boolean;
  fields: Field[];
}

/** What is still suggested, in the order in which a person would look at it. @throws what `readExplainer` throws */
export const items = (mdx: string, file: string): Item[] => itemsOf(readExplainer(mdx, file));

/** The same of an explainer that was read. */
export function itemsOf({ data, sections }: Content): Item[] {
  const found = [
    ...(data.from.headline === 'suggested' ? [line('headline', 'headline', data.headline, sections[0], ['headline'])] : []),
    ...(data.from.language === 'suggested' && data.language
      ? [line('language', 'language', data.language, sections[0], ['language'])]
      : []),
    ...listed(data, sections),
    ...terms(sections),
    ...sections.flatMap((section) =>
      section.from === 'suggested' && section.heading !== null ? [line('heading', section.id, section.heading, section, [])] : [],
    ),
  ];
  const seen = new Map<string, number>();
  return found.map((item) => {
    const key = [item.kind, item.id, item.words].join(' ');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...item, key: count === 1 ? key : `${key} (${count})` };
  });
}

type Suggested = Omit<Item, 'key'>;

function line(kind: 'headline' | 'language' | 'heading', id: string, words: string, above: SectionText | undefined, path: Path): Suggested {
  return {
    kind,
    id,
    words,
    context: at(above?.passages[0], beginning),
    path,
    canReject: false,
    fields: [{ name: kind, value: words }],
  };
}

function listed(data: ExplainerData, sections: readonly SectionText[]): Suggested[] {
  const passages = sections.flatMap((section) => section.passages);
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const inPassage = (id: string, span: Span): Item['context'] => at({ id, text: texts.get(id) ?? '' }, span);
  const known = data.actors.map(({ id }) => id);
  return [
    ...each(data.actors, 'actors', ({ id, name, kind, confidence }) => {
      const [context] = passages.flatMap((passage) =>
        passage.mentions.filter(({ actor }) => actor === id).map((span) => at(passage, span)),
      );
      const fields = [
        { name: 'name', value: name },
        { name: 'kind', value: kind, choices: actorKindSchema.options },
      ];
      return { kind: 'actor', id, confidence, words: name, says: kind, context, fields };
    }),
    ...each(data.themes, 'themes', ({ id, name, because, confidence }) => {
      const [context] = passages.flatMap((passage) => spansOf(passage.text, because[0] ?? '').map((span) => at(passage, span)));
      const says = because.length > 0 ? `because of: ${because.join(', ')}` : undefined;
      return { kind: 'theme', id, confidence, words: name, says, context };
    }),
    ...each(placeQuotes(data.keyPoints, texts), 'keyPoints', ({ passage, text, span, confidence }) => {
      return { kind: 'key point', id: passage, confidence, words: text, context: inPassage(passage, span) };
    }),
    ...each(placeQuotes(data.dates, texts), 'dates', ({ passage, text, span, on, to, confidence }) => {
      const says = to === undefined ? on : `${on} to ${to}`;
      return { kind: 'date', id: passage, confidence, words: text, says, context: inPassage(passage, span) };
    }),
    ...each(data.statements, 'statements', ({ id, passage, source, actor, cue, content, confidence }) => {
      const says = `said by: ${source ?? 'nobody named'}${actor === undefined ? '' : ` = ${actor}`}`;
      const fields = [{ name: 'actor', value: actor, choices: known, isOptional: true }];
      const [first = beginning] = statementSpans(texts.get(passage) ?? '', { source, cue, content }).content;
      const context = inPassage(passage, first);
      return { kind: 'statement', id, confidence, words: content.join(' … '), says, context, fields };
    }),
  ];
}

/** Each term that words are tagged with by suggestion, once. */
function terms(sections: readonly SectionText[]): Suggested[] {
  const tags = sections.flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      passage.marks.flatMap(({ start, end, term, from }) => (term && from ? { context: at(passage, { start, end }), term } : [])),
    ),
  );
  return [...Map.groupBy(tags, ({ term }) => term)].flatMap(([id, [first, ...others]]): Suggested[] => {
    if (!first) return [];
    const { context } = first;
    const says = others.length === 0 ? undefined : `in ${others.length + 1} places`;
    return [
      {
        kind: 'term',
        id,
        words: context?.text.slice(context.span.start, context.span.end) ?? id,
        says,
        context,
        path: [],
        canReject: true,
        fields: [],
      },
    ];
  });
}

function each<Entry extends { from: string }>(
  entries: readonly Entry[],
  list: string,
  describe: (entry: Entry) => Omit<Suggested, 'path' | 'canReject' | 'fields'> & { fields?: Field[] },
): Suggested[] {
  return entries.flatMap((entry, index) =>
    entry.from === 'suggested' ? { fields: [], ...describe(entry), path: [list, index], canReject: true } : [],
  );
}

const beginning: Span = { start: 0, end: 0 };

const at = (passage: { id: string; text: string } | undefined, span: Span): Item['context'] =>
  passage && { passage: passage.id, text: passage.text, span: { start: span.start, end: span.end } };

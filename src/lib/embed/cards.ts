import { editorTexts } from '../explainer/editor-texts.ts';
import { editorText } from '../explainer/editor-words.ts';
import { type ActorCount, countActors } from '../graph/count.ts';
import { timeline } from '../graph/timeline.ts';
import type { EditorNode, ExplainerNode, Graph, PassageNode, StatementNode } from '../graph/types.ts';
import { flow } from '../pictures/flow.ts';
import { presence } from '../pictures/presence.ts';
import { involvedStates } from '../pictures/states.ts';
import { sentBytes } from '../routes/embed-parts.ts';
import { actorEmbedId } from '../routes/href.ts';
import { total } from '../routes/long-lists.ts';

/** The pictures that are drawn of an explainer, by the id that they have on its page and among its cards. */
export const drawnIds = { presence: 'ui-presence', timeline: 'ui-timeline', map: 'ui-map', speakers: 'ui-speakers' } as const;

type Shown =
  | { kind: 'passage'; passage: PassageNode }
  | { kind: 'statement'; statement: StatementNode }
  | { kind: 'actor'; count: ActorCount }
  | { kind: 'removed' }
  | { kind: 'editor'; editor: EditorNode; height: number }
  | { kind: 'drawn'; drawn: keyof typeof drawnIds; height: number };

/** What another site can show of an explainer. */
export type EmbedCard = Shown & {
  /** Its address, then others that lead to it. */
  ids: readonly [string, ...string[]];
  /** The passage that it stands with, of a statement. */
  home?: string;
  /** About how many bytes it is as it is sent, rather too many than too few. */
  weight: number;
};

/** The cards of an explainer: each passage with what is said in it, the actors, what is gone, then what an editor added and what is drawn. */
export function embedCards(explainer: ExplainerNode, graph: Graph): EmbedCard[] {
  const { passages, statements, history, editorBlocks } = explainer;
  const merged = Map.groupBy(history.removed, ({ into }) => (into?.section ? into.id : ''));
  const said = Map.groupBy(statements, ({ passage }) => passage);
  const leadingTo = (id: string): string[] => history.anchors.get(id) ?? [];
  const actors = countActors(graph, passages);
  return [
    ...passages.flatMap((passage): EmbedCard[] => [
      {
        kind: 'passage',
        passage,
        ids: [passage.id, ...leadingTo(passage.id), ...(merged.get(passage.id) ?? []).map(({ id }) => id)],
        weight: 20 + sentBytes(passage.text) + 15 * passage.marks.length,
      },
      ...(said.get(passage) ?? []).map(
        (statement): EmbedCard => ({
          kind: 'statement',
          statement,
          home: passage.id,
          ids: [statement.id],
          weight: 50 + 5 * statement.content.length,
        }),
      ),
    ]),
    ...actors.map(
      (count): EmbedCard => ({
        kind: 'actor',
        count,
        ids: [actorEmbedId(count.actor.id)],
        weight: 35 + sentBytes(count.actor.name, editorText(count.actor.profile.description)),
      }),
    ),
    ...(merged.get('') ?? []).map(({ id }): EmbedCard => ({ kind: 'removed', ids: [id, ...leadingTo(id)], weight: 25 })),
    ...editorBlocks.flatMap((editor): EmbedCard[] =>
      editor.block.kind === 'event'
        ? []
        : [{ kind: 'editor', editor, ids: [editor.block.id], weight: editorWeight(editor), height: editorHeight(editor) }],
    ),
    ...drawnCards(explainer, actors),
  ];
}

/** What a block quotes of the article. */
function quotedIn({ block, explainer }: EditorNode): string[] {
  if (block.kind === 'quote') return explainer.statements.find(({ id }) => id === block.statement)?.content ?? [];
  if (block.kind !== 'question') return [];
  return explainer.passages.flatMap(({ id, text }) => (block.passages?.includes(id) ? [text] : []));
}

function editorWeight(editor: EditorNode): number {
  const { block } = editor;
  const cells = block.kind === 'chart' && block.table ? block.table.x.values.length * (block.table.y.length + 1) : 0;
  const drawing = block.kind === 'chart' ? 900 + 16 * cells : block.kind === 'picture' ? 300 : 0;
  return 160 + sentBytes(...editorTexts(block), ...quotedIn(editor)) + drawing;
}

/** How high a block is on a phone of 320 pixels: its frame and label, its lines, and what it shows. */
function editorHeight(editor: EditorNode): number {
  const { block } = editor;
  const lines = total([...editorTexts(block), ...quotedIn(editor)], (text) =>
    total(text.split('\n'), (line) => Math.ceil(line.length / 22) + 1),
  );
  if (block.kind === 'picture') return 150 + 26 * lines + 240;
  if (block.kind !== 'chart') return 150 + 26 * lines;
  const bars = (block.table?.x.values.length ?? 0) * (30 + 36 * (block.table?.y.length ?? 0));
  return 210 + 26 * lines + (block.type === 'bar' ? bars : 330);
}

/** How high what is drawn is on a phone of 320 pixels, with its title and its caption; rows and the map as their style sheets have them. */
const DRAWN = { title: 60, caption: 190, row: 48, line: 27, entry: 56, characters: 28, map: 256 };

function drawnCards(explainer: ExplainerNode, actors: ActorCount[]): EmbedCard[] {
  const card = (drawn: keyof typeof drawnIds, weight: number, height: number, others: string[] = []): EmbedCard => ({
    kind: 'drawn',
    drawn,

    height: DRAWN.title + height,
    ids: [drawnIds[drawn], ...others],
    weight,
  });
  const grid = presence(explainer, actors);
  const dots = grid?.grid.rows.flatMap((row) => row.dots).length ?? 0;
  const entries = timeline(explainer);
  const events = entries.flatMap((entry) => entry.events);
  const texts = [
    ...entries.flatMap((entry) => entry.quotes.map(({ quote }) => quote.before + quote.words + quote.after)),
    ...events.map(({ words }) => editorText(words)),
  ];
  const lines = total(texts, (text) => Math.ceil(text.length / DRAWN.characters) + 1);
  const states = involvedStates(actors);
  const speech = flow(explainer.statements);
  const sides = Math.max(speech?.speakers.length ?? 0, speech?.about.length ?? 0);
  return [
    ...(grid ? [card('presence', 500 + 18 * dots + 35 * grid.table.length, DRAWN.row * grid.grid.rows.length + DRAWN.caption)] : []),
    ...(entries.length > 0
      ? [
          card(
            'timeline',
            100 + 60 * entries.length + sentBytes(...texts),
            DRAWN.entry * entries.length + DRAWN.line * lines,
            events.map(({ id }) => id),
          ),
        ]
      : []),
    ...(states.length > 0 ? [card('map', 3000 + 90 * states.length, DRAWN.map + DRAWN.caption)] : []),
    ...(speech ? [card('speakers', 500 + 45 * speech.table.length, DRAWN.row * sides + DRAWN.caption)] : []),
  ];
}

import { readPictureName } from '../../schemas/picture.ts';
import type { Twin } from '../../schemas/twin.ts';
import type { EditorBlock } from '../explainer/editor-block.ts';
import { headingOf, titleOf } from '../explainer/editor-texts.ts';
import { editorText } from '../explainer/editor-words.ts';
import type { ExplainerNode } from '../graph/types.ts';
import { pictureHref } from '../routes/picture-files.ts';
import { editorLabel } from '../words/editor-label.ts';
import type { Absolute } from './jsonld.ts';

type EditorOfTwin = NonNullable<Twin['editorBlocks']>[number];

/** What an editor wrote of an explainer, as data. @param urlOf the address of a place on its page */
export function editorsOwn({ own, editorBlocks }: ExplainerNode, at: Absolute, urlOf: (id: string) => string): Partial<Twin> {
  const fields = Object.entries(own).map(([key, words]) => [key, editorText(words)]);
  const blocks = editorBlocks.map(({ block, section }): EditorOfTwin => {
    const { id, kind, words } = block;
    const own = block.kind === 'picture' || block.kind === 'chart' ? shownIn(block, at) : saidIn(block);
    const said = { heading: headingOf(block), title: titleOf(block), ...own, text: editorText(words) };
    return { id, url: urlOf(id), kind, section: section.id, label: editorLabel(block), ...said };
  });
  return { ...Object.fromEntries(fields), ...(blocks.length > 0 && { editorBlocks: blocks }) };
}

type Shown = Extract<EditorBlock, { kind: 'picture' | 'chart' }>;

type Said = 'on' | 'to' | 'statement' | 'passages' | 'accessed';

function saidIn({ on, to, statement, passages, accessed }: Partial<Pick<EditorOfTwin, 'kind' | Said>>): Partial<EditorOfTwin> {
  return { on, to, statement, passages, accessed };
}

/** The picture of a block, or its chart, and who made it. */
function shownIn(block: Shown, at: Absolute): Partial<EditorOfTwin> {
  if (block.kind === 'chart') return { credit: block.credit, source: block.source, chart: block.type, table: block.table };
  const { alt, credit, licence, source, picture } = block;
  const { width, height } = readPictureName(picture ?? '') ?? {};
  const own = picture && width && height ? { url: at(pictureHref(picture)), width, height } : undefined;
  return { picture: own, alt, credit, licence, source };
}

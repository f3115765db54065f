import type { EditorAttributes } from '../../../schemas/editor-block.ts';

/** The words around what an editor wrote: each block says that it is the editor's. */
export const editorWords = {
  note: {
    background: 'Editor’s note: background',
    context: 'Editor’s note: context',
    definition: 'Editor’s note: definition',
  } satisfies Record<Extract<EditorAttributes, { kind: 'note' }>['about'], string>,
  linkTo: (label: string) => `Link to “${label}”`,
};

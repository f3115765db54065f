import { type Editor, name } from './editor.ts';
import { type Explainer, passagesIn } from './explainer.ts';

/** A note of the editor's own, somewhere below a passage. */
export const noted: Editor = (explainer, random) => {
  const { blocks } = explainer;
  const passage = random.pickAny(passagesIn(explainer).filter(({ standing }) => standing.within.length === 0));
  const id = `note-${random.index(1_000_000)}`;
  if (!passage || blocks.has(id)) return undefined;
  const source = `<Note id="${id}"   title="${name(random)}">\n    It *is*  so.\n</Note>`;
  blocks.set(id, source);
  passage.standing = { ...passage.standing, after: [{ within: [], leaf: { kind: 'editor', id } }, ...passage.standing.after] };
  return { what: `block ${id}`, signs: [], isIn: (now) => now.blocks.get(id) === source && countOf(id, now) === 1 };
};

const countOf = (id: string, explainer: Explainer): number =>
  passagesIn(explainer)
    .flatMap(({ standing: { before, after } }) => [...before, ...after])
    .filter(({ leaf }) => leaf?.kind === 'editor' && leaf.id === id).length;

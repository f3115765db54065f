import { removeAt } from '../../../../src/lib/explainer/edit-frontmatter.ts';
import { type Handler, STALE } from './context.ts';
import { addEntry } from './entries.ts';
import { open } from './opened.ts';

export const addTheme: Handler<'add theme'> = (mdx, { theme }, context) => {
  const { data, refuse } = open(mdx, context);
  const known = [...context.themes.values()].find(({ id }) => id === theme);
  if (!known) {
    const hint = 'Choose an IPTC Media Topic, or a theme of yours that has a file in themes/.';
    throw refuse(`there is no theme "${theme}"`, hint);
  }
  if (data.themes.some(({ id }) => id === theme))
    throw refuse(`the explainer has the theme “${known.name}” already`, 'Choose another one.');
  const { id, name, iptc, below } = known;
  return addEntry(mdx, 'themes', data.themes.length, { id, name, iptc, below });
};

export const removeTheme: Handler<'remove theme'> = (mdx, { theme }, context) => {
  const { data, refuse } = open(mdx, context);
  const index = data.themes.findIndex(({ id }) => id === theme);
  if (index === -1) throw refuse(`the explainer has no theme "${theme}"`, STALE);
  return removeAt(mdx, ['themes', index]);
};

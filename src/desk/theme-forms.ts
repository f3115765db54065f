import { formWords as said } from '@words/desk/forms.ts';
import { h } from './dom.ts';
import { type Acts, formView, group, removeButton } from './form.ts';
import type { Choices, Margin } from './types.ts';

/** What the explainer is about. */
export const themesGroup = (acts: Acts, { themes }: Margin, choices: Choices | undefined): HTMLElement =>
  group(acts, 'themes', said.themes, themes.length, () => [
    h(
      'ul',
      { class: 'rows' },
      ...themes.map(({ id, name }) =>
        h('li', { class: 'row' }, h('span', {}, name), removeButton(acts, `theme ${id}`, name, { do: 'remove theme', theme: id })),
      ),
    ),
    choices ? addForm(acts, themes, choices) : h('p', {}, said.loading),
  ]);

function addForm(acts: Acts, own: Margin['themes'], { themes }: Choices): HTMLElement {
  const has = new Set(own.map(({ id }) => id));
  const byName = new Map(themes.filter(({ id }) => !has.has(id)).map((theme) => [theme.name.toLowerCase(), theme]));
  const offered = [...byName.values()].map(({ name }) => name);
  const form = formView('add theme', [{ name: 'theme', label: said.addTheme, offered, isRequired: true, hint: said.themeHint }], {
    save: said.add,
    submit: async ({ theme = '' }, { elements }) => {
      const found = byName.get(theme.trim().toLowerCase());
      if (found) return acts.act({ do: 'add theme', theme: found.id });
      const input = elements.namedItem('theme') as HTMLInputElement;
      input.setCustomValidity(said.noSuchTheme);
      input.reportValidity();
      return false;
    },
  });
  form.addEventListener('input', (event) => (event.target as HTMLInputElement).setCustomValidity(''));
  return form;
}

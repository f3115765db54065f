import { listWords as said } from '@words/desk/list.ts';
import { askList, base } from './ask.ts';
import { h } from './dom.ts';
import { told } from './tell.ts';
import type { Listed } from './types.ts';

/** Shows every explainer, with what is left to do. */
export async function showList(place: HTMLElement): Promise<void> {
  document.title = said.title;
  const listed = await askList();
  place.replaceChildren(
    h('header', { class: 'bar' }, h('h1', {}, said.title)),
    h(
      'main',
      { class: 'listing', attributes: { id: 'ui-main' } },
      h('p', { class: 'lead' }, said.lead(listed.length)),
      h('ul', { class: 'explainers' }, ...listed.map(listedView)),
    ),
    told,
  );
}

function listedView({ slug, headline, faults, ...state }: Listed): HTMLElement {
  const facts = [
    said.status[state.status],
    state.hasLapsed ? said.lapsed : state.isApproved ? said.approved : '',
    said.left(state.left),
    state.isArticleNew ? said.articleNew : '',
    faults.length > 0 ? said.faults(faults.length) : '',
  ];
  return h(
    'li',
    {},
    h('a', { attributes: { href: `${base}desk/${encodeURIComponent(slug)}/` } }, headline),
    h('p', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
    faults.length > 0
      ? h('ul', { class: 'faults' }, ...faults.map(({ message, hint }) => h('li', {}, [message, hint].filter(Boolean).join('. '))))
      : null,
  );
}

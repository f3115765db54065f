import { articleWords } from '@words/desk/article.ts';
import { listWords as said } from '@words/desk/list.ts';
import { addView } from './add-article.ts';
import { askExplain, askList, base } from './ask.ts';
import { button, draw, h } from './dom.ts';
import './list.css';
import { groupNames, groups, type ListState, searchOf, shownOf, stateIn } from './list-state.ts';
import { openResults, type Results } from './results.ts';
import { told } from './tell.ts';
import type { List, Listed } from './types.ts';

/** Shows every explainer, with what is left to do; takes new articles. */
export async function showList(place: HTMLElement): Promise<void> {
  document.title = said.title;
  let list = await askList();
  let state = stateIn(location.search);
  const [waiting, filters, shown] = [h('section', { class: 'waiting' }), h('form', { class: 'filters' }), h('div')];
  const change = (next: ListState): void => {
    state = next;
    history.replaceState(null, '', `${location.pathname}${searchOf(state)}`);
    show();
  };
  const find = h('input', {
    attributes: { type: 'search', value: state.find, autocomplete: 'off' },
    on: { input: () => change({ ...state, find: find.value }) },
  });
  const results = openResults(async () => {
    list = await askList();
    show();
  });
  filters.addEventListener('submit', (event) => event.preventDefault());
  const choices = h('div');
  filters.append(h('label', { class: 'find' }, h('span', {}, said.find), find), choices);
  const show = (): void => {
    draw(waiting, ...waitingView(list, results));
    draw(choices, choicesView(list.explainers, state, change));
    draw(shown, ...explainersView(list.explainers, state, results));
  };
  place.replaceChildren(
    h('header', { class: 'bar' }, h('h1', {}, said.title)),
    h(
      'main',
      { class: 'listing', attributes: { id: 'ui-main' } },
      addView(results),
      results.place,
      waiting,
      h(
        'section',
        { attributes: { 'aria-labelledby': 'ui-explainers' } },
        h('h2', { attributes: { id: 'ui-explainers' } }, said.explainers),
        filters,
        shown,
      ),
    ),
    told,
  );
  show();
}

/** The groups that an explainer is in, each with how many are. */
function choicesView(listed: readonly Listed[], state: ListState, change: (state: ListState) => void): HTMLElement {
  const counts = groupNames.map((name) => [name, listed.filter(groups[name]).length] as const);
  return h(
    'fieldset',
    { class: 'groups' },
    h('legend', {}, said.show),
    ...counts
      .filter(([name, count]) => count > 0 || name === 'all' || name === state.group)
      .map(([name, count]) =>
        h(
          'label',
          {},
          h('input', {
            key: `group ${name}`,
            attributes: { type: 'radio', name: 'group', value: name, checked: name === state.group },
            on: { change: () => change({ ...state, group: name }) },
          }),
          said.group(said.groups[name], count),
        ),
      ),
  );
}

function waitingView({ waiting }: List, results: Results): HTMLElement[] {
  if (waiting.length === 0) return [];
  const rows = waiting.map(({ file }, index) => {
    const name = `ui-waiting-${index}`;
    const explain = (): void => void results.run(file, () => askExplain(file));
    return h(
      'li',
      {},
      h('span', { attributes: { id: name } }, file),
      button(articleWords.explain, explain, { key: `explain ${file}`, attributes: { 'aria-describedby': name } }),
    );
  });
  return [h('h2', {}, articleWords.waiting), h('ul', { class: 'files' }, ...rows)];
}

function explainersView(listed: readonly Listed[], state: ListState, results: Results): HTMLElement[] {
  const own = shownOf(listed, state);
  return [
    h('p', { class: 'lead', attributes: { role: 'status' } }, said.lead(own.length, listed.length)),
    h('ul', { class: 'explainers' }, ...own.map((one) => listedView(one, results))),
  ];
}

function listedView({ slug, headline, file, faults, ...state }: Listed, results: Results): HTMLElement {
  const name = `ui-listed-${slug}`;
  const facts = [
    state.status ? said.status[state.status] : '',
    state.hasLapsed ? said.lapsed : state.isApproved ? said.approved : '',
    state.status ? said.left(state.left) : '',
    state.conflicts > 0 ? said.conflicts(state.conflicts) : state.isArticleNew ? said.articleNew : '',
    faults.length > 0 ? said.faults(faults.length) : '',
  ];
  const again = state.conflicts > 0 ? articleWords.settle : articleWords.explainAgain;
  return h(
    'li',
    {},
    h('a', { attributes: { id: name, href: `${base}desk/${encodeURIComponent(slug)}/` } }, headline),
    h('p', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
    file !== undefined && state.isArticleNew
      ? button(again, () => void results.run(file, () => askExplain(file)), {
          key: `again ${slug}`,
          attributes: { 'aria-describedby': name },
        })
      : null,
    faults.length > 0
      ? h('ul', { class: 'faults' }, ...faults.map(({ message, hint }) => h('li', {}, message, hint ? h('br') : null, hint)))
      : null,
  );
}

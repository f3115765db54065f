import { publishWords as said } from '@words/desk/publish.ts';
import { ask } from './ask.ts';
import { button, h } from './dom.ts';
import type { FrameLook, Look } from './look.ts';
import type { Preview } from './preview.ts';
import { tell, tellRefused } from './tell.ts';
import type { BuildState, ChangedLine, Margin, OldAddress, ToDo } from './types.ts';

/** So often, in milliseconds, the desk asks how far a build is. */
const ASK_AGAIN = 1000;

/** How an explainer looks, what of it is not public yet, and the way to the public. */
export function publishView({ slug, href }: Margin, preview: Pick<Preview, 'open'>, look: FrameLook): HTMLElement {
  const at = `/explainers/${encodeURIComponent(slug)}`;
  const changes = h('div', { attributes: { 'aria-live': 'polite' } });
  const old = h('div');
  const todo = h('div');
  const building = h('div', { attributes: { role: 'status' } });
  fill(changes, ask<ChangedLine[] | null>(`${at}/changes`), changesView);
  fill(old, ask<OldAddress[]>(`${at}/old-addresses`), (found) => oldView(found, preview));
  fill(todo, ask<ToDo[]>('/to-do'), todoView);
  return h(
    'div',
    { class: 'publish' },
    h('h2', {}, said.look),
    lookForm(look),
    h('p', {}, h('a', { attributes: { href, target: '_blank' } }, said.openPage)),
    h('h2', {}, said.changes),
    changes,
    h('h2', {}, said.old),
    old,
    h('h2', {}, said.todo),
    todo,
    h(
      'p',
      { class: 'buttons' },
      button(said.build, () => void build(building), { key: 'build' }),
    ),
    building,
  );
}

/** Fills a place once its content is there. */
function fill<Answer>(place: HTMLElement, asked: Promise<Answer>, view: (answer: Answer) => HTMLElement): void {
  asked.then((answer) => place.replaceChildren(view(answer))).catch(tellRefused);
}

function lookForm(frame: FrameLook): HTMLElement {
  const look: Look = { ...frame.now() };
  const choose = <Key extends keyof Look>(key: Key, label: string, choices: Record<Look[Key], string>): HTMLElement =>
    h(
      'label',
      {},
      h('span', {}, label),
      h(
        'select',
        {
          key: label,
          on: {
            change: (event) => {
              look[key] = (event.target as HTMLSelectElement).value as Look[Key];
              frame.show(look);
            },
          },
        },
        ...Object.entries<string>(choices).map(([value, text]) =>
          h('option', { attributes: { value, selected: value === look[key] } }, text),
        ),
      ),
    );
  return h('div', { class: 'filters' }, choose('width', said.width, said.widths), choose('scheme', said.scheme, said.schemes));
}

function changesView(changes: ChangedLine[] | null): HTMLElement {
  if (!changes) return h('p', {}, said.notBuilt);
  if (changes.length === 0) return h('p', {}, said.noChanges);
  return h(
    'ul',
    { class: 'changes' },
    ...changes.map(({ kind, text }) =>
      h('li', { class: kind }, h('span', { class: 'facts' }, said[kind]), ' ', h(kind === 'added' ? 'ins' : 'del', {}, text)),
    ),
  );
}

function oldView(found: OldAddress[], preview: Pick<Preview, 'open'>): HTMLElement {
  if (found.length === 0) return h('p', {}, said.noOld);
  const list = h(
    'ul',
    { class: 'old' },
    ...found.map(({ kind, href, words }) =>
      h(
        'li',
        {},
        h('span', { class: 'facts' }, said.oldKind[kind]),
        ' ',
        button(words || said.erased, () => preview.open(href)),
      ),
    ),
  );
  return h('details', {}, h('summary', {}, said.oldCount(found.length)), list);
}

function todoView(todo: ToDo[]): HTMLElement {
  if (todo.length === 0) return h('p', {}, said.nothingToDo);
  return h('ul', { class: 'todo' }, ...todo.map(({ problem, hint }) => h('li', {}, h('p', {}, problem), h('p', { class: 'says' }, hint))));
}

async function build(place: HTMLElement): Promise<void> {
  try {
    let state = await ask<BuildState>('/build', {});
    place.replaceChildren(h('p', {}, said.building));
    while (state.status === 'running') {
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
      state = await ask<BuildState>('/build');
    }
    const words = state.status === 'done' ? said.built(state.folder) : said.failed;
    place.replaceChildren(
      h('p', {}, words),
      h('details', { attributes: { open: state.status === 'failed' } }, h('summary', {}, said.said), h('pre', {}, state.said)),
    );
    tell(words);
  } catch (error) {
    tellRefused(error);
  }
}

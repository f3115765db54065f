import { articleWords as said } from '@words/desk/article.ts';
import { wordDiff } from '../lib/text/word-diff.ts';
import type { Conflict, Decision, InConflict } from './article-types.ts';
import { button, h } from './dom.ts';

/** The conflicts of an explainer side by side, each with what may become of it. */
export function conflictsView(
  { slug, conflicts }: InConflict,
  settle: (decisions: Record<string, Decision>) => void,
  later: () => void,
): HTMLElement {
  const nameOf = (index: number): string => `ui-conflict-${slug}-${index}`;
  const form = h('form', {
    class: 'conflicts',
    on: {
      submit: (event) => {
        event.preventDefault();
        const data = new FormData(form);
        const decisions = conflicts.map(({ key }, index): [string, Decision] => {
          const chosen = data.get(nameOf(index));
          return [key, chosen === 'anew' ? { words: String(data.get(`${nameOf(index)}-words`)) } : chosen === 'ours' ? 'ours' : 'theirs'];
        });
        settle(Object.fromEntries(decisions));
      },
    },
  });
  const all = (value: 'ours' | 'theirs') => (): void => {
    for (const radio of form.querySelectorAll<HTMLInputElement>(`input[type=radio][value=${value}]`)) choose(radio);
  };
  form.append(
    h('p', {}, h('strong', {}, said.inConflict(conflicts.length)), '. ', said.conflictLead),
    ...conflicts.map((conflict, index) => conflictView(conflict, nameOf(index))),
    h(
      'p',
      { class: 'buttons' },
      h('button', { class: 'main', attributes: { type: 'submit' } }, said.decide),
      ...(conflicts.length > 1 ? [button(said.allMine, all('ours')), button(said.allTheirs, all('theirs'))] : []),
      button(said.later, later),
    ),
  );
  return form;
}

function choose(radio: HTMLInputElement): void {
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

function conflictView({ what, mine, theirs, before, isText }: Conflict, name: string): HTMLElement {
  const changes = wordDiff(mine ?? '', theirs ?? '');
  const radio = (value: string, label: string, describedBy?: string): [HTMLInputElement, HTMLElement] => {
    const input = h('input', { attributes: { type: 'radio', name, value, required: true, 'aria-describedby': describedBy } });
    return [input, h('label', { class: 'choice' }, input, label)];
  };
  const side = (
    id: string,
    title: string,
    value: string,
    label: string,
    words: string | undefined,
    own: 'removed' | 'added',
  ): HTMLElement =>
    h(
      'div',
      { class: 'version' },
      h('p', { class: 'facts' }, title),
      h(
        'p',
        { class: 'words', attributes: { id } },
        ...(words === undefined
          ? [h('i', {}, said.nothing)]
          : changes
              .filter(({ kind }) => kind === 'same' || kind === own)
              .map(({ kind, text }) => (kind === own ? h('mark', {}, text) : text))),
      ),
      radio(value, label, id)[1],
    );
  const [anew, anewLabel] = radio('anew', said.writeAnew);
  const words = h('input', {
    attributes: { name: `${name}-words`, value: theirs ?? mine },
    on: { input: () => choose(anew) },
  });
  const set = h(
    'fieldset',
    { class: 'conflict', on: { change: () => (words.required = anew.checked) } },
    h('legend', {}, what),
    before === undefined ? null : h('p', { class: 'facts' }, `${said.was}: ${before}`),
    h(
      'div',
      { class: 'sides' },
      side(`${name}-mine`, said.mine, 'ours', said.keepMine, mine, 'removed'),
      side(`${name}-theirs`, said.theirs, 'theirs', said.takeTheirs, theirs, 'added'),
    ),
    isText ? h('div', { class: 'version' }, anewLabel, h('label', {}, h('span', {}, said.anew), words)) : null,
  );
  return set;
}

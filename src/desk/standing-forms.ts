import { formWords as said } from '@words/desk/forms.ts';
import { button, h } from './dom.ts';
import { type Acts, formView, group } from './form.ts';
import type { Margin } from './types.ts';

/** Whether the explainer is public, and who has approved it. */
export const standingGroup = (acts: Acts, margin: Margin): HTMLElement =>
  group(acts, 'standing', said.standing, undefined, () => [statusForm(acts, margin), ...approvalViews(acts, margin)]);

function statusForm(acts: Acts, { status, publish }: Margin): HTMLElement {
  const choices = Object.entries(said.status);
  return formView(
    'status',
    [
      { name: 'status', label: said.statusLabel, value: status, choices, hint: said.statusHint },
      { name: 'publish', label: said.publish, value: publish, type: 'day', hint: said.publishHint },
    ],
    {
      submit: ({ status: chosen, publish: day }) =>
        acts.act({ do: 'set status', status: chosen as Margin['status'], publish: day || undefined }),
    },
  );
}

function approvalViews(acts: Acts, { review: { isApproved, by = '', on = '', changedSince } }: Margin): HTMLElement[] {
  const withdraw = (): void => void acts.act({ do: 'withdraw approval' });
  const approve = approveForm(acts, 'approve', isApproved);
  if (!isApproved) return [h('h3', {}, said.approval), h('p', {}, said.notApproved), approve];
  const withdrawButton = button(said.withdraw, withdraw, { key: 'withdraw' });
  return [
    h('h3', {}, said.approval),
    h('p', {}, said.approvedBy(by, on)),
    ...(changedSince.length === 0
      ? []
      : [h('p', {}, said.changedSince), h('ul', { class: 'bullets' }, ...changedSince.map((line) => h('li', {}, line))), approve]),
    h('p', { class: 'buttons' }, withdrawButton),
  ];
}

/** The form by which a person approves the explainer as it is. @param key unlike that of all other forms */
export const approveForm = (acts: Pick<Acts, 'act'>, key: string, isAgain: boolean): HTMLFormElement =>
  formView(key, [{ name: 'by', label: said.yourName, value: rememberedName(), isRequired: true, hint: said.approveHint }], {
    save: isAgain ? said.approveAgain : said.approve,
    submit: ({ by = '' }) => {
      rememberName(by);
      return acts.act({ do: 'approve', by });
    },
  });

const STORED = 'nutgraf-desk-name';

/** Some browsers keep nothing: then the name is asked for each time. */
function rememberedName(): string {
  try {
    return localStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}

function rememberName(name: string): void {
  try {
    localStorage.setItem(STORED, name);
  } catch {}
}

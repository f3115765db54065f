import { h } from './dom.ts';

/** A view of which one is shown at a time. */
export interface Tab {
  name: string;
  panel: HTMLElement;
}

/**
 * A list of tabs, of which the first is chosen; the arrow keys go from one to the next.
 *
 * @param id of the interface, unlike that of other tabs
 * @param onChange called with the index of one that a person has chosen
 */
export function tabList(id: string, label: string, tabs: readonly Tab[], onChange: (index: number) => void): HTMLElement {
  const buttons = tabs.map(({ name, panel }, index) => {
    panel.id = `${id}-panel-${index}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `${id}-${index}`);
    const attributes = { type: 'button', role: 'tab', id: `${id}-${index}`, 'aria-controls': panel.id };
    return h('button', { attributes, on: { click: () => choose(index) } }, name);
  });
  const show = (chosen: number): void => {
    for (const [index, own] of buttons.entries()) {
      own.setAttribute('aria-selected', String(index === chosen));
      own.tabIndex = index === chosen ? 0 : -1;
    }
    for (const [index, { panel }] of tabs.entries()) panel.hidden = index !== chosen;
  };
  const choose = (index: number): void => {
    show(index);
    buttons[index]?.focus();
    onChange(index);
  };
  const onKey = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[key];
    if (next === undefined) return;
    event.preventDefault();
    choose((next + buttons.length) % buttons.length);
  };
  show(0);
  return h('div', { class: 'tabs', attributes: { role: 'tablist', 'aria-label': label }, on: { keydown: onKey } }, ...buttons);
}

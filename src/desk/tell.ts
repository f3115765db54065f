import { marginWords as said } from '@words/desk/margin.ts';
import { Refused } from './ask.ts';
import { button, h } from './dom.ts';

const status = h('p', { class: 'told', attributes: { role: 'status' } });
const alert = h('div', { class: 'refused', attributes: { role: 'alert' } });

/** Where the desk says what it did, and what it could not do. */
export const told = h('div', { class: 'tellings' }, status, alert);

/** Says what was done; also to whoever listens. */
export function tell(text: string): void {
  alert.replaceChildren();
  status.textContent = text;
}

/** Says what could not be done, where that is, and what to do. @throws what is no answer of the server */
export function tellRefused(error: unknown): void {
  status.textContent = '';
  const faults = error instanceof Refused ? error.faults : error instanceof TypeError ? [{ message: said.offline }] : [];
  if (faults.length === 0) throw error;
  alert.replaceChildren(
    h('p', {}, h('strong', {}, said.failed)),
    h(
      'ul',
      {},
      ...faults.map(({ message, file, line, hint }) =>
        h(
          'li',
          {},
          message,
          file ? h('span', { class: 'where' }, ` (${said.whereInFile(file, line)})`) : null,
          hint ? h('br') : null,
          hint,
        ),
      ),
    ),
    button(said.close, () => alert.replaceChildren()),
  );
}

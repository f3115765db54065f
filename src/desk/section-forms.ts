import { formWords as said } from '@words/desk/forms.ts';
import { button, h } from './dom.ts';
import { type Acts, fold, formView, group } from './form.ts';
import { beforeAt } from './order.ts';
import { short } from './places.ts';
import type { Margin } from './types.ts';

type Section = Margin['sections'][number];

/** The sections in their order, which buttons and dragging change. */
export function sectionsGroup(acts: Acts, { sections }: Margin): HTMLElement {
  const ids = sections.map(({ id }) => id);
  const move = (section: string, at: number): void => {
    const before = beforeAt(ids, section, at);
    const name = sections.find(({ id }) => id === section)?.name ?? '';
    if (before !== undefined) void acts.act({ do: 'move section', section, before }, said.moved(short(name), at + 1, sections.length));
  };
  return group(acts, 'sections', said.sections, sections.length, () => [
    h('p', { class: 'hint' }, said.sectionsHint),
    h('ol', { class: 'rows' }, ...sections.map((section, index) => sectionView(acts, section, index, sections.length, move))),
  ]);
}

function sectionView(acts: Acts, section: Section, index: number, count: number, move: (id: string, at: number) => void): HTMLElement {
  const { id, heading, name, passages } = section;
  const key = `section ${id}`;
  const up = { key: `${key} up`, attributes: { 'aria-label': said.moveUp(name), disabled: index === 0 } };
  const down = { key: `${key} down`, attributes: { 'aria-label': said.moveDown(name), disabled: index === count - 1 } };
  const join = (): void => void acts.act({ do: 'join section', section: id });
  const fill = (): Node[] => [
    formView(key, [{ name: 'heading', label: said.heading, value: heading ?? '', hint: said.headingHint }], {
      submit: ({ heading: words = '' }) => acts.act({ do: 'write heading', section: id, heading: words }),
    }),
    ...(index === 0 ? [] : [h('p', { class: 'buttons' }, button(said.join, join, { key: `${key} join` }))]),
  ];
  const show = (): void => {
    const [passage] = passages;
    if (passage) acts.mark({ passage, start: 0, end: 0 });
  };
  const own = fold(acts, `${key} fold`, heading ?? said.noHeading(short(name)), fill, show);
  const arrows = h(
    'span',
    { class: 'buttons' },
    button('↑', () => move(id, index - 1), up),
    button('↓', () => move(id, index + 1), down),
  );
  const item = h('li', { class: 'row', key: `${key} item` }, own, arrows);
  letDrag(item, own.querySelector('summary'), id, (dragged) => move(dragged, index));
  return item;
}

const KIND = 'application/x-nutgraf-section';

/** Lets an item be dragged by its handle, and others be dropped on it: they take its place. */
function letDrag(item: HTMLElement, handle: HTMLElement | null, id: string, drop: (dragged: string) => void): void {
  handle?.setAttribute('draggable', 'true');
  handle?.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData(KIND, id);
    if (dataTransfer) dataTransfer.effectAllowed = 'move';
  });
  item.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes(KIND)) return;
    event.preventDefault();
    item.classList.add('over');
  });
  item.addEventListener('dragleave', () => item.classList.remove('over'));
  item.addEventListener('drop', (event) => {
    item.classList.remove('over');
    const dragged = event.dataTransfer?.getData(KIND);
    if (!dragged) return;
    event.preventDefault();
    drop(dragged);
  });
}

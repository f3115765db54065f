import { formWords as said } from '@words/desk/forms.ts';
import type { EditorKind } from '../schemas/editor-block.ts';
import { blockControls, readBlock } from './block-controls.ts';
import { h } from './dom.ts';
import { type Acts, type Control, fold, formView, group, removeButton } from './form.ts';
import { passageChoices, short } from './places.ts';
import type { Choices, Margin } from './types.ts';

type Block = Margin['blocks'][number];

/** What the editor adds to the article; corrections have a part of their own. */
export function blocksGroup(acts: Acts, margin: Margin, choices: Choices | undefined): HTMLElement {
  const own = margin.blocks.filter(({ kind }) => kind !== 'correction');
  const kinds = (Object.keys(said.blocks) as EditorKind[]).filter((kind) => kind !== 'correction');
  return group(acts, 'blocks', said.blocksTitle, own.length, () => {
    if (!choices) return [h('p', {}, said.loading)];
    return [
      h('p', { class: 'hint' }, said.blocksHint),
      listOf(acts, margin, own, choices),
      h('h3', {}, said.addBlock),
      ...kinds.map((kind) => fold(acts, `add ${kind} fold`, said.blocks[kind], () => [addForm(acts, margin, kind, choices)])),
    ];
  });
}

/** What was wrong on the page and was put right. */
export function correctionsGroup(acts: Acts, margin: Margin, choices: Choices | undefined): HTMLElement {
  const own = margin.blocks.filter(({ kind }) => kind === 'correction');
  return group(acts, 'corrections', said.corrections, own.length, () => {
    if (!choices) return [h('p', {}, said.loading)];
    return [
      h('p', { class: 'hint' }, said.correctionsHint),
      listOf(acts, margin, own, choices),
      h('h3', {}, said.addCorrection),
      addForm(acts, margin, 'correction', choices),
    ];
  });
}

const listOf = (acts: Acts, margin: Margin, blocks: readonly Block[], choices: Choices): HTMLElement =>
  h('ul', { class: 'rows' }, ...blocks.map((block) => h('li', {}, blockView(acts, margin, block, choices))));

function blockView(acts: Acts, margin: Margin, block: Block, choices: Choices): HTMLElement {
  const { id, kind, attributes, words } = block;
  const key = `block ${id}`;
  const name = short([attributes.on, attributes.title ?? attributes.ask ?? attributes.alt, words].filter(Boolean).join(' '));
  const fill = (): Node[] => [
    formView(key, blockControls(margin, kind, choices, block), {
      submit: (values) => acts.act({ do: 'change block', block: id, ...readBlock(kind, values, choices) }),
    }),
    h('p', { class: 'buttons' }, removeButton(acts, key, name || said.blocks[kind], { do: 'remove block', block: id })),
  ];
  return fold(acts, `${key} fold`, said.blockSays(said.blocks[kind], name), fill);
}

function addForm(acts: Acts, margin: Margin, kind: EditorKind, choices: Choices): HTMLElement {
  const blocks = margin.blocks.map(({ id, kind: own, words }) => [id, said.blockSays(said.blocks[own], short(words))] as const);
  const below: Control = {
    ...{ name: BELOW, label: said.below, hint: said.belowHint, value: acts.here() },
    choices: [...passageChoices(margin), ...blocks],
  };
  // A correction is mostly of the day on which it is written (UTC, as all days of the site).
  const attributes: Record<string, string> = kind === 'correction' ? { on: new Date().toISOString().slice(0, 10) } : {};
  return formView(`add ${kind}`, [below, ...blockControls(margin, kind, choices, { attributes, words: '' })], {
    save: said.addNamed(said.blocks[kind]),
    submit: ({ [BELOW]: place = '', ...values }) => acts.act({ do: 'add block', below: place, kind, ...readBlock(kind, values, choices) }),
  });
}

const BELOW = 'below';

/** Lets the forms that are open go below the passage whose words were selected on the page. */
export function putBelow(place: HTMLElement, passage: string): void {
  for (const select of place.querySelectorAll<HTMLSelectElement>(`select[name="${BELOW}"]`)) select.value = passage;
}

import { formWords as said } from '@words/desk/forms.ts';
import type { StatementKind } from '../schemas/statement.ts';
import { h } from './dom.ts';
import { type Acts, type Choice, fold, formView, group, markButton, removeButton } from './form.ts';
import { placedStatements, short } from './places.ts';
import type { Margin, Place } from './types.ts';

/** What somebody says in the explainer. */
export const statementsGroup = (acts: Acts, margin: Margin): HTMLElement =>
  group(acts, 'statements', said.statements, margin.statements.length, () => [
    h('p', { class: 'hint' }, said.statementsHint),
    h('ul', { class: 'rows' }, ...placedStatements(margin).map((statement) => h('li', {}, statementView(acts, margin, statement)))),
  ]);

function statementView(acts: Acts, { actors }: Margin, statement: Margin['statements'][number] & { place: Place }): HTMLElement {
  const { id, actor = '', source, content, kind, place } = statement;
  const key = `statement ${id}`;
  const words = content.join(' … ');
  const speaker = actors.find((own) => own.id === actor)?.name ?? source ?? said.nobody;
  const speakers: Choice[] = [['', said.nobody], ...actors.map((own): Choice => [own.id, own.name])];
  const fill = (): Node[] => [
    markButton(acts, key, words, place),
    formView(
      key,
      [
        { name: 'actor', label: said.speaker, value: actor, choices: speakers },
        { name: 'kind', label: said.statementKind, value: kind, choices: Object.entries(said.statementKinds) },
      ],
      {
        submit: (values) =>
          acts.act({ do: 'change statement', statement: id, actor: values.actor || null, kind: values.kind as StatementKind }),
      },
    ),
    h('p', { class: 'buttons' }, removeButton(acts, key, short(words), { do: 'remove statement', statement: id })),
  ];
  return fold(acts, `${key} fold`, said.says(speaker, short(words)), fill, () => acts.mark(place));
}

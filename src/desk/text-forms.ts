import { formWords as said } from '@words/desk/forms.ts';
import { type Acts, type Control, formView, group } from './form.ts';
import type { Margin } from './types.ts';

type FieldName = keyof Margin['fields'];

const TYPES: Record<FieldName, Pick<Control, 'type' | 'isRequired'>> = {
  headline: { isRequired: true },
  author: {},
  published: { type: 'day' },
  standfirst: { type: 'long' },
  summary: { type: 'long' },
};

/** What the explainer says of itself, and what sums it up in words of the editor's. */
export const textGroup = (acts: Acts, { fields }: Margin): HTMLElement =>
  group(acts, 'text', said.text, undefined, () =>
    (Object.keys(TYPES) as FieldName[]).map((field) => {
      const control = { name: 'value', label: said.fields[field], value: fields[field], hint: said.fieldHints[field], ...TYPES[field] };
      return formView(`text ${field}`, [control], {
        save: said.saveNamed(said.fields[field]),
        submit: ({ value = '' }) => acts.act({ do: 'write', field, value }),
      });
    }),
  );

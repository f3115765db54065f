import { formWords as said } from '@words/desk/forms.ts';
import { h } from './dom.ts';
import { type Acts, fold, formView, group, markButton, removeButton } from './form.ts';
import { placedQuotes, short } from './places.ts';
import type { Margin } from './types.ts';

/** The sentences that carry the story. */
export const keyPointsGroup = (acts: Acts, margin: Margin): HTMLElement =>
  group(acts, 'key points', said.keyPoints, margin.keyPoints.length, () => [
    h('p', { class: 'hint' }, said.keyPointsHint),
    h(
      'ul',
      { class: 'rows' },
      ...placedQuotes(margin.keyPoints, margin).map(({ passage, text, place }) => {
        const key = `key point ${passage} ${text}`;
        const remove = removeButton(acts, key, short(text), { do: 'remove key point', passage, text });
        return h('li', { class: 'row' }, markButton(acts, key, text, place), remove);
      }),
    ),
  ]);

/** The days that the article names. */
export const datesGroup = (acts: Acts, margin: Margin): HTMLElement =>
  group(acts, 'dates', said.dates, margin.dates.length, () => [
    h('p', { class: 'hint' }, said.datesHint),
    h(
      'ul',
      { class: 'rows' },
      ...placedQuotes(margin.dates, margin).map(({ passage, text, on, to, place }) => {
        const key = `date ${passage} ${place.start}`;
        const fill = (): Node[] => [
          formView(
            key,
            [
              { name: 'on', label: said.on, value: on, type: 'point', isRequired: true, hint: said.pointHint },
              { name: 'to', label: said.to, value: to, type: 'day', hint: said.toHint },
            ],
            {
              submit: (values) => acts.act({ do: 'change date', passage, text, on: values.on ?? '', to: values.to || undefined }),
            },
          ),
          h(
            'p',
            { class: 'buttons' },
            markButton(acts, key, said.showOnPage, place),
            removeButton(acts, key, text, { do: 'remove date', passage, text }),
          ),
        ];
        const when = to === undefined ? on : `${on} – ${to}`;
        return h(
          'li',
          {},
          fold(acts, `${key} fold`, said.dateSays(text, when), fill, () => acts.mark(place)),
        );
      }),
    ),
  ]);

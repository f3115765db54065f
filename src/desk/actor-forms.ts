import { actorWords } from '@words/actors.ts';
import { formWords as said } from '@words/desk/forms.ts';
import type { ActorKind } from '../schemas/actor.ts';
import { PICTURE } from './block-controls.ts';
import { h } from './dom.ts';
import { type Acts, type Choice, type Control, fold, formView, group, markButton, removeButton } from './form.ts';
import { inContext } from './places.ts';
import type { Choices, Margin, Place } from './types.ts';

type Actor = Margin['actors'][number];

/** Who acts or speaks in the explainer. */
export const actorsGroup = (acts: Acts, margin: Margin, choices: Choices | undefined): HTMLElement =>
  group(acts, 'actors', said.actors, margin.actors.length, () => [
    h('p', { class: 'hint' }, said.actorsHint),
    h('ul', { class: 'rows' }, ...margin.actors.map((actor) => h('li', {}, actorView(acts, margin, actor, choices)))),
  ]);

function actorView(acts: Acts, margin: Margin, actor: Actor, choices: Choices | undefined): HTMLElement {
  const { id, name, kind, places } = actor;
  const key = `actor ${id}`;
  const others: Choice[] = margin.actors.filter((own) => own.id !== id).map((own) => [own.id, own.name]);
  const fill = (): Node[] => [
    changeForm(acts, key, actor, others),
    fold(acts, `${key} mentions`, said.mentions(places.length), () => [mentionsList(acts, key, margin, places)]),
    fold(acts, `${key} profile`, said.profile, () => [choices ? profileForm(acts, key, actor, choices) : h('p', {}, said.loading)]),
    ...(others.length > 0 ? [fold(acts, `${key} merge`, said.merge, () => [mergeForm(acts, key, actor, others)])] : []),
    ...(places.length > 1 ? [fold(acts, `${key} split`, said.split, () => [splitForm(acts, key, actor, margin)])] : []),
    h('p', { class: 'buttons' }, removeButton(acts, key, name, { do: 'remove actor', actor: id })),
  ];
  return fold(acts, `${key} fold`, said.actorSays(name, actorWords.actors.kind[kind], places.length), fill);
}

const KINDS = Object.entries(actorWords.actors.kind);

const nameControl = (value = ''): Control => ({ name: 'name', label: said.name, value, isRequired: true });
const kindControl = (value?: ActorKind): Control => ({ name: 'kind', label: said.kind, value, choices: KINDS });

const changeForm = (acts: Acts, key: string, { id, name, kind, of }: Actor, others: readonly Choice[]): HTMLElement =>
  formView(key, [nameControl(name), kindControl(kind), { name: 'of', label: said.of, value: of, choices: [['', said.none], ...others] }], {
    submit: (values) =>
      acts.act({
        ...{ do: 'change actor', actor: id, name: values.name ?? '', kind: values.kind as ActorKind },
        of: values.of || undefined,
      }),
  });

const mentionsList = (acts: Acts, key: string, margin: Margin, places: Actor['places']): HTMLElement =>
  h(
    'ul',
    { class: 'rows' },
    ...places.map(({ relation, ...place }) =>
      h(
        'li',
        {},
        markButton(acts, `${key} ${placeKey(place)}`, inContext(margin, place), place),
        h('span', { class: 'hint' }, ` ${actorWords.relations[relation]}`),
      ),
    ),
  );

function profileForm(acts: Acts, key: string, { id, profile }: Actor, { media }: Choices): HTMLElement {
  const { picture } = profile ?? {};
  const files = [...new Set([...(picture ? [picture.file] : []), ...media.filter((file) => PICTURE.test(file))])];
  const controls: Control[] = [
    { name: 'role', label: said.role, value: profile?.role, hint: said.roleHint },
    { name: 'description', label: said.description, value: profile?.description, type: 'long', hint: said.descriptionHint },
    {
      name: 'file',
      label: said.picture,
      value: picture?.file,
      choices: [['', said.none], ...files.map((file): Choice => [file, file])],
      hint: said.pictureHint,
    },
    { name: 'alt', label: said.blockFields.alt ?? '', value: picture?.alt, hint: said.blockHints.alt },
    { name: 'credit', label: said.blockFields.credit ?? '', value: picture?.credit, hint: said.blockHints.credit },
    { name: 'licence', label: said.blockFields.licence ?? '', value: picture?.licence },
  ];
  return formView(`${key} profile form`, controls, {
    submit: ({ role = '', description = '', file, alt = '', credit = '', licence }) => {
      const shown = file ? { file, alt, credit, licence: licence || undefined } : null;
      return acts.act({ do: 'write profile', actor: id, role, description, picture: shown });
    },
  });
}

const mergeForm = (acts: Acts, key: string, { id, name }: Actor, others: readonly Choice[]): HTMLElement =>
  formView(`${key} merge form`, [{ name: 'into', label: said.mergeInto, choices: others, hint: said.mergeHint(name) }], {
    save: said.mergeNow,
    submit: ({ into = '' }) => acts.act({ do: 'merge actors', actor: id, into }),
  });

/** Some of an actor's mentions become those of a new one. */
function splitForm(acts: Acts, key: string, { id, kind, places }: Actor, margin: Margin): HTMLElement {
  const choices = places.map((place): Choice => [placeKey(place), inContext(margin, place)]);
  return formView(
    `${key} split form`,
    [{ name: 'at', label: said.splitMentions, type: 'several', choices }, nameControl(), kindControl(kind)],
    {
      save: said.splitNow,
      submit: async (values, form) => {
        const at = (values.at ?? '').split(' ').filter(Boolean).map(placeOf);
        if (at.length > 0) return acts.act({ do: 'split actor', actor: id, at, name: values.name ?? '', kind: values.kind as ActorKind });
        const [first] = form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
        first?.setCustomValidity(said.chooseMention);
        first?.reportValidity();
        form.addEventListener('change', () => first?.setCustomValidity(''), { once: true });
        return false;
      },
    },
  );
}

const placeKey = ({ passage, start, end }: Place): string => `${passage}:${start}:${end}`;

function placeOf(key: string): Place {
  const [passage = '', start, end] = key.split(':');
  return { passage, start: Number(start), end: Number(end) };
}

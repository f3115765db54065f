import { keep } from './keep.ts';

type Child = Node | string | false | null | undefined;

interface Properties {
  class?: string | undefined;
  /** What finds it again after the view was drawn anew. */
  key?: string;
  attributes?: Record<string, string | boolean | undefined>;
  on?: Record<string, (event: Event) => void>;
}

/** An element with its children. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { class: className, key, attributes = {}, on = {} }: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (key) made.dataset.key = key;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, '');
    else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
  }
  for (const [event, listener] of Object.entries(on)) made.addEventListener(event, listener);
  made.append(...children.filter((child): child is Node | string => child !== false && child !== null && child !== undefined));
  return made;
}

/** A button that does something. */
export const button = (text: string, onClick: () => void, properties: Properties = {}): HTMLButtonElement =>
  h('button', { ...properties, attributes: { type: 'button', ...properties.attributes }, on: { ...properties.on, click: onClick } }, text);

/** Puts a view into its place; what had the focus has it again, what was typed stands there, and what was scrolled stays so. */
export function draw(place: HTMLElement, ...children: Child[]): void {
  const bringBack = keep(place);
  const { scrollTop } = place;
  place.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
  place.scrollTop = scrollTop;
  bringBack();
}

import { attributeOf, type Element } from '../html/tree.ts';
import { addressAttributes, JSON_LD, type Page, refreshOf } from './page.ts';
import { findingAt, type PageRule } from './site.ts';

const hint =
  'Nothing from an article may run. If the template wrote it, move the code to a file of src/ or public/; ' +
  'if the article did, it was not escaped.';

/** Finds whatever a browser would run that is not a file of the site: inline scripts, `on…` attributes, `javascript:` addresses. */
export const checkExecutable: PageRule = (page) =>
  [...inlineScripts(page), ...runningAttributes(page), ...runningAddresses(page)].map(([element, problem]) =>
    findingAt(page, element, problem, hint),
  );

type Problem = [element: Element, problem: string];

const inlineScripts = ({ tagged }: Page): Problem[] =>
  (tagged.get('script') ?? [])
    .filter((script) => attributeOf(script, 'src') === undefined && attributeOf(script, 'type') !== JSON_LD)
    .map((script) => [script, 'an inline <script>']);

const runningAttributes = ({ having }: Page): Problem[] =>
  [...having]
    .filter(([name]) => name.startsWith('on') || name === 'srcdoc')
    .flatMap(([name, elements]) => elements.map((element): Problem => [element, `<${element.tag}> has the attribute ${name}`]));

const runningAddresses = (page: Page): Problem[] =>
  addressesIn(page).flatMap(([element, address]): Problem[] => {
    const scheme = schemeOf(address);
    const runs = scheme === 'javascript:' || scheme === 'vbscript:' || (scheme === 'data:' && !isPicture(element));
    return runs ? [[element, `<${element.tag}> has an address that starts with ${scheme}`]] : [];
  });

const isPicture = (element: Element): boolean =>
  element.tag === 'img' || (element.tag === 'link' && /icon/i.test(attributeOf(element, 'rel') ?? ''));

/** What gives an attribute of a drawing another value, one after the other. */
const animated = ['from', 'to', 'values'];

function addressesIn({ having, tagged }: Page): [Element, string][] {
  const valuesOf = (name: string): [Element, string][] =>
    (having.get(name) ?? []).map((element) => [element, attributeOf(element, name) ?? '']);
  return [
    ...addressAttributes.flatMap(valuesOf),
    ...animated.flatMap(valuesOf).flatMap(([element, values]) => values.split(';').map((value): [Element, string] => [element, value])),
    ...(tagged.get('meta') ?? []).map((meta): [Element, string] => [meta, refreshOf(meta) ?? '']),
  ];
}

/** The scheme of an address as a browser reads it: white space and control characters in it do not count. */
const schemeOf = (address: string): string | undefined => URL.parse(address)?.protocol;

/** Finds styles that stand in a page: its content security policy lets a browser take them from files only. */
export const checkInlineStyle: PageRule = (page) => {
  const problem = (what: string): string => `${what} in the page, which browsers will not apply`;
  const hint = 'Put the style into a file of src/styles.';
  return [
    ...(page.tagged.get('style') ?? []).map((element) => findingAt(page, element, problem('a <style>'), hint)),
    ...(page.having.get('style') ?? []).map((element) => findingAt(page, element, problem(`<${element.tag} style>`), hint)),
  ];
};

import type { Page } from './engine.ts';

/** How many sections of a page are listed. */
const SECTIONS = 4;

/** A result: the page, where its words were found, and the sections that they were found in. */
export function showResult(page: Page): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  const sections = page.sub_results.filter(({ url }) => url.includes('#'));
  const [best] = sections;
  item.append(paragraph('kicker', page.filters.kind?.[0] ?? ''), heading(page.meta.title ?? page.url, page.url));
  if (best) item.append(sectionList(sections.slice(0, SECTIONS)));
  else if (page.meta.otherNames) item.append(paragraph('', `In the articles: ${page.meta.otherNames}`));
  else item.append(excerpt(page.excerpt));
  return item;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function heading(title: string, url: string): HTMLHeadingElement {
  const element = document.createElement('h2');
  element.append(link(title, url));
  return element;
}

function sectionList(sections: Page['sub_results']): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { title, url, excerpt: words } of sections) {
    const item = document.createElement('li');
    item.append(link(title, url), excerpt(words));
    list.append(item);
  }
  return list;
}

function excerpt(html: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  return element;
}

function link(text: string, url: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = url;
  element.textContent = text;
  return element;
}

import { childOf, type Element, element, elementsOf, wordsOf } from './xml.ts';

const LEVELS: Record<string, string> = { 'm:sup': 'superscript', 'm:sub': 'subscript' };

/** A formula in one line, as runs: a fraction as a/b, a root as √(x), raised and lowered signs as such. */
export function mathRuns(formula: Element, level?: string): Element[] {
  return elementsOf(formula).flatMap((child): Element[] => {
    const inner = (name: string): Element[] => {
      const part = childOf(child, name);
      return part ? mathRuns(part, level) : [];
    };
    const sign = (text: string): Element => run(text, level);
    if (child.name === 'm:f') return [...bracketed(inner('m:num'), level), sign('/'), ...bracketed(inner('m:den'), level)];
    if (child.name === 'm:rad')
      return [
        ...mathRuns(childOf(child, 'm:deg') ?? child, 'superscript').filter(() => childOf(child, 'm:deg')),
        sign('√'),
        ...bracketed(inner('m:e'), level),
      ];
    if (child.name === 'm:d') return [sign('('), ...mathRuns(child, level), sign(')')];
    if (child.name === 'm:nary') {
      const properties = childOf(childOf(child, 'm:naryPr'), 'm:chr');
      const rest = elementsOf(child).flatMap((part) => mathRuns(part, LEVELS[part.name] ?? level));
      return [sign(properties?.attributes['m:val'] ?? '∫'), ...rest];
    }
    if (child.name === 'm:r' || child.name === 'w:r') {
      const text = wordsOf(child);
      return text === '' ? [] : [sign(text)];
    }
    return mathRuns(child, LEVELS[child.name] ?? level);
  });
}

const bracketed = (runs: Element[], level?: string): Element[] => {
  const text = runs.map(wordsOf).join('');
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? runs : [run('(', level), ...runs, run(')', level)];
};

const run = (text: string, level?: string): Element =>
  element('w:r', {}, [...(level ? [element('w:rPr', {}, [element('w:vertAlign', { 'w:val': level })])] : []), element('w:t', {}, [text])]);

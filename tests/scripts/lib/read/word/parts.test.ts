import { expect, test } from 'vitest';
import { mathRuns } from '../../../../../scripts/lib/read/word/math.ts';
import { allOf, allSaidIn, childOf, parse, propertyOf, switchOf, wordsOf, write } from '../../../../../scripts/lib/read/word/xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DECLARED = `xmlns:w="${W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`;
const part = (xml: string) => parse(`<w:x ${DECLARED}>${xml}</w:x>`);

test('names have the prefixes that we know, whatever the file calls them', () => {
  const root = parse(
    `\ufeff<?xml version="1.0"?><x:p xmlns:x="${W}" x:a="1" b="2"><r xmlns="${W}" b="3"/><y:z xmlns:y="urn:y"/>words</x:p>`,
  );
  expect(root).toEqual({
    name: 'w:p',
    attributes: { 'w:a': '1', b: '2' },
    children: [{ name: 'w:r', attributes: { b: '3' }, children: [] }, { name: 'z', attributes: {}, children: [] }, 'words'],
  });
  expect(parse(`<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xml:space="preserve" xml:id="a"/>`)).toEqual({
    name: 'w:p',
    attributes: { id: 'a' },
    children: [],
  });
  expect(() => parse('<w:p>')).toThrow();
});

test('a part that is written is read as it was, its signs and spaces too', () => {
  const own = {
    name: 'w:p',
    attributes: { 'w:a': '"<&>\n\r\t' },
    children: [{ name: 'w:t', attributes: {}, children: [' a < b & "c" > d '] }],
  };
  expect(parse(write(own))).toEqual(own);
  expect(write(own)).toContain('<w:t xml:space="preserve">');
  expect(write(own).match(/xmlns:w=/g)).toHaveLength(1);
});

test('the words of an element, and all that is said in it', () => {
  const root = part(
    '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:delText>c</w:delText></w:r></w:p><w:p><m:t>d </m:t><a:p><a:t>e</a:t></a:p><w:instrText>no</w:instrText></w:p><wp:docPr descr="A quay"><w:t>f</w:t></wp:docPr><v:shape alt="A boat"/>',
  );
  expect(wordsOf(root)).toBe('a b c d e f');
  expect(allSaidIn(root)).toBe('a b c d e A quay f A boat');
  expect([wordsOf('a'), wordsOf(part(''))]).toEqual(['', '']);
});

test('properties, switches, and elements of a name', () => {
  const root = part(
    '<w:pStyle w:val="Title"/><w:b/><w:i w:val="0"/><w:strike w:val="false"/><w:u w:val="none"/><w:caps w:val="off"/><w:v w:val="1"/><w:q><w:b w:val="2"/></w:q>',
  );
  expect([propertyOf(root, 'w:pStyle'), propertyOf(root, 'w:b'), propertyOf(undefined, 'w:b')]).toEqual(['Title', undefined, undefined]);
  expect(['w:b', 'w:i', 'w:strike', 'w:u', 'w:caps', 'w:v', 'w:z'].map((name) => switchOf(root, name))).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
    undefined,
  ]);
  expect([...allOf(root, 'w:b')].map(({ attributes }) => attributes['w:val'])).toEqual([undefined, '2']);
  expect(childOf(root, 'w:z')).toBeUndefined();
});

const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
/** A formula as it is read, raised and lowered signs in brackets. */
const formula = (xml: string): string =>
  mathRuns(part(xml))
    .map((run) => {
      const at = propertyOf(childOf(run, 'w:rPr'), 'w:vertAlign');
      return at ? `${at.slice(0, 3)}[${wordsOf(run)}]` : wordsOf(run);
    })
    .join('');

test.each<[string, string, string]>([
  ['a fraction', `<m:f><m:num>${t('1')}</m:num><m:den>${t('2')}</m:den></m:f>`, '1/2'],
  ['a fraction of sums', `<m:f><m:num>${t('a+b')}</m:num><m:den>${t('c+d')}</m:den></m:f>`, '(a+b)/(c+d)'],
  ['a power of a sum', `<m:sSup><m:e>${t('a')}</m:e><m:sup>${t('b+1')}</m:sup></m:sSup>`, 'asup[b+1]'],
  ['an index', `<m:sSub><m:e>${t('a')}</m:e><m:sub>${t('i')}</m:sub></m:sSub>`, 'asub[i]'],
  ['a root', `<m:rad><m:deg/><m:e>${t('a')}</m:e></m:rad>`, '√a'],
  ['a root of a sum, without a degree', `<m:rad><m:e>${t('a+b')}</m:e></m:rad>`, '√(a+b)'],
  ['a cube root', `<m:rad><m:deg>${t('3')}</m:deg><m:e>${t('a')}</m:e></m:rad>`, 'sup[3]√a'],
  ['brackets', `<m:d><m:dPr/><m:e>${t('a')}</m:e></m:d>`, '(a)'],
  [
    'a sum',
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${t('i')}</m:sub><m:sup>${t('n')}</m:sup><m:e>${t('a')}</m:e></m:nary>`,
    '∑sub[i]sup[n]a',
  ],
  ['words among signs', `${t('a')}<w:r><w:t> so </w:t></w:r>${t('b')}`, 'asob'],
  ['brackets around two', `<m:d><m:e>${t('a')}</m:e><m:e>${t('b')}</m:e></m:d>`, '(ab)'],
  ['an integral', `<m:nary><m:e>${t('a')}</m:e></m:nary>`, '∫a'],
  [
    'a fraction in a power',
    `<m:sSup><m:e>${t('a')}</m:e><m:sup><m:f><m:num>${t('1+b')}</m:num><m:den>${t('2')}</m:den></m:f></m:sup></m:sSup>`,
    'asup[(]sup[1+b]sup[)]sup[/]sup[2]',
  ],
  ['nothing', `<m:f/>${t('')}`, '/'],
])('a formula in one line: %s', (_, xml, line) => {
  expect(formula(xml)).toBe(line);
});

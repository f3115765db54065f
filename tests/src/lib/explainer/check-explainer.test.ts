import { describe, expect, it } from 'vitest';
import { checkExplainer } from '../../../../src/lib/explainer/check-explainer.ts';
import { explainer, type Frontmatter, lindmoor, passage, section } from '../../../support/samples.ts';

const words = 'Lindmoor “will not” wait, officials said.';

function faults(body: string, frontmatter: Frontmatter = {}): string[] {
  const { data, sections } = explainer('harbour', body, frontmatter);
  return checkExplainer(data, sections, 'explainers/harbour.mdx').map((error) => error.format());
}

const statement = {
  id: 's1000',
  passage: 'b1000',
  source: 'officials',
  cue: 'said',
  content: 'Lindmoor “will not” wait',
  kind: 'mixed',
} as const;
const body = section('the-wall', passage('b1000', words));

describe('checkExplainer', () => {
  it('finds nothing wrong with an explainer that is in order', () => {
    const keyPoints = [{ passage: 'b1000', text: words }];
    expect(faults(body, { statements: [statement], keyPoints })).toEqual([]);
  });

  it('names the actors that there are when a mention names another', () => {
    expect(faults(section('the-wall', passage('b1000', '<Actor id="lindmor">Lindmoor</Actor> waits.')), { actors: [lindmoor] })).toEqual([
      'explainers/harbour.mdx:4: <Actor id="lindmor"> names an actor that is not listed\n' +
        '  Add it to "actors" in the frontmatter, or use one that is there: "lindmoor".',
    ]);
  });

  it('shows what the passage says when a statement quotes other words', () => {
    expect(faults(body, { statements: [{ ...statement, content: ['Lindmoor', 'will never wait'] }] })).toEqual([
      'explainers/harbour.mdx:4: statement "s1000" quotes words that are not in passage "b1000": “will never wait”\n' +
        `  Copy them from the passage as they stand, or name the passage that has them. It reads: “${words}”`,
    ]);
  });

  it('checks the source and the cue of a statement too', () => {
    expect(faults(body, { statements: [{ ...statement, source: 'Officials', cue: 'warned' }] })).toHaveLength(2);
  });

  it('names the passages that there are when a key point names another', () => {
    expect(faults(body, { keyPoints: [{ passage: 'c1000', text: 'Lindmoor' }] })).toEqual([
      'explainers/harbour.mdx: a key point names passage "c1000", which does not exist\n  Passages of this explainer: "b1000".',
    ]);
  });

  it('shows what the passage says when a date quotes other words', () => {
    expect(faults(body, { dates: [{ passage: 'b1000', text: 'last week', on: '2031-05-05', to: '2031-05-11' }] })[0]).toMatch(
      'a date quotes words that are not in passage "b1000": “last week”',
    );
  });

  it('finds an actor of a statement that is not listed', () => {
    expect(faults(body, { statements: [{ ...statement, actor: 'lindmoor' }] })).toEqual([
      'explainers/harbour.mdx:4: statement "s1000" names actor "lindmoor", which is not listed\n' +
        '  Add it to "actors" in the frontmatter, or use one that is there: none yet.',
    ]);
  });

  it('finds an id that two things on the page share, and says where the other is', () => {
    expect(faults(section('b1000', passage('b1000', words)), { statements: [{ ...statement, id: 'b1000' }] })).toEqual([
      'explainers/harbour.mdx:4: passage id "b1000" is used twice\n  The section in line 1 has it already: give this one another id.',
      'explainers/harbour.mdx: statement id "b1000" is used twice\n  The section in line 1 has it already: give this one another id.',
    ]);
  });

  it('finds a standfirst that is not there', () => {
    expect(faults(body, { standfirst: 'z9z9z' })).toEqual([
      'explainers/harbour.mdx: the standfirst names passage "z9z9z", which does not exist\n  Passages of this explainer: "b1000".',
    ]);
  });

  it('finds an actor or theme that is listed twice', () => {
    expect(faults(body, { actors: [lindmoor, lindmoor] })).toEqual([
      'explainers/harbour.mdx: actor "lindmoor" is listed twice\n  Keep one of the two in the frontmatter.',
    ]);
    const theme = { id: 'coast', name: 'coast', iptc: 'medtop:20000430' };
    expect(faults(body, { themes: [theme, theme] })[0]).toMatch('theme "coast" is listed twice');
  });

  it('keeps the section ids that the site needs itself', () => {
    expect(faults(section('revisions', passage('b1000', words)) + section('ui-main', passage('c1000', words)))).toEqual([
      'explainers/harbour.mdx:1: section id "revisions" is reserved\n' +
        '  Choose another id: the site keeps "embed", "revisions", "search", "ui" and all that start with "ui-".',
      'explainers/harbour.mdx:8: section id "ui-main" is reserved\n' +
        '  Choose another id: the site keeps "embed", "revisions", "search", "ui" and all that start with "ui-".',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { hrefUnder } from '../../../../src/lib/routes/href.ts';

describe('a link', () => {
  it('stays within the base path, with or without its last slash', () => {
    expect(hrefUnder('/', '/actors/lindmoor/')).toBe('/actors/lindmoor/');
    expect(hrefUnder('/some/repo', '/actors/lindmoor/')).toBe('/some/repo/actors/lindmoor/');
    expect(hrefUnder('/some/repo/', '/')).toBe('/some/repo/');
  });

  it('can be written down when the slug has other letters', () => {
    expect(hrefUnder('/', '/explainers/größe/#b1000')).toBe('/explainers/gr%C3%B6%C3%9Fe/#b1000');
  });
});

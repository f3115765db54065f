import { describe, expect, it } from 'vitest';
import { sharedProvenance } from '../../../../src/lib/graph/shared-provenance.ts';

describe('the badge of a list', () => {
  it('is there only when all of it comes from one hand', () => {
    expect(sharedProvenance([{ from: 'suggested' }, { from: 'suggested' }])).toBe('suggested');
    expect(sharedProvenance([{ from: 'suggested' }, { from: 'editor' }])).toBeUndefined();
    expect(sharedProvenance([])).toBeUndefined();
  });
});

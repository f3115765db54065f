import { expect, test } from 'vitest';
import { soakDisk } from '../../../../scripts/lab/soak/disk.ts';
import { isReached } from '../../../../scripts/lab/support/figure.ts';

const article = [
  'The ferry of Vell is back',
  'Odile Varnholt, the harbour master of Vell, said on Monday that the old ferry would sail again in spring.',
  '"We have waited for nine years," Varnholt said.',
];

test('a disk that is full at any write leaves what was or what is to be, and a person is told', async () => {
  const { figures, faults } = await soakDisk([article]);
  expect(figures.every(({ of }) => of > 10)).toBe(true);
  expect({ missed: figures.filter((figure) => !isReached(figure)), faults }).toEqual({ missed: [], faults: [] });
});

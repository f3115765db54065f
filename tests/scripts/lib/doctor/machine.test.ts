import { expect, test } from 'vitest';
import { ofDisk, ofNode } from '../../../../scripts/lib/doctor/machine.ts';
import { projectRoot } from '../../../../scripts/lib/platform/folders.ts';

test('a disk that is nearly full is told of, with what is left', () => {
  expect(ofDisk(1_000_000_000, projectRoot)).toEqual([]);
  expect(ofDisk(123_999_999, projectRoot)).toEqual([
    { problem: expect.stringMatching(/: its disk has 123 MB left; a build may need more$/), hint: 'Make room.', isGrave: false },
  ]);
});

test('another Node than the one that comes with the project is told of', () => {
  expect(ofNode('24.1.0', '24.21.0')).toEqual([]);
  expect(ofNode('22.21.0', '24.21.0')).toEqual([
    {
      problem: 'this is Node 22.21.0, and Nutgraf is tested with Node 24.21.0, which comes with it',
      hint: 'Run commands by npm: npm run doctor, not node scripts/doctor.ts; or npm ci, to install it.',
      isGrave: false,
    },
  ]);
});

import { expect, test } from 'vitest';
import { mountPoints } from '../../../../scripts/lib/platform/places.ts';

test('Linux’s list of mounts gives their folders, spaces and all', () => {
  const list = '36 35 8:1 /news /srv/my\\040site rw,noatime shared:1 - ext4 /dev/sda1 rw\n21 1 0:5 / /proc rw - proc proc rw\n';
  expect(mountPoints(list)).toEqual(['/srv/my site', '/proc']);
});

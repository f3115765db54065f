import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { datesOf } from './dates.ts';

describe('neither clock nor time zone matters', () => {
  const zone = process.env.TZ;
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    process.env.TZ = zone ?? '';
    if (zone === undefined) delete process.env.TZ;
  });

  test.each([
    ['UTC', '1999-12-31T23:59:59Z'],
    ['Pacific/Kiritimati', '2044-02-29T12:00:00Z'],
    ['Pacific/Pago_Pago', '2001-01-01T00:00:00Z'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ])('%s at %s', (timeZone, now) => {
    process.env.TZ = timeZone;
    vi.setSystemTime(new Date(now));
    expect(datesOf('On Monday, April 28, the dam broke; on Friday and last month it held.', '2031-05-14')).toEqual([
      'Monday, April 28 = 2031-04-28',
      'Friday = 2031-05-09',
      'last month = 2031-04',
    ]);
  });
});

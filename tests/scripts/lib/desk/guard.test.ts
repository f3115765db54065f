import { expect, test } from 'vitest';
import { makeGuard } from '../../../../scripts/lib/desk/guard.ts';

const PORT = 4321;
const host = `localhost:${PORT}`;
const json = { 'content-type': 'application/json' };

/** A guard, and the cookie of a browser that it let in. */
function entered() {
  const guard = makeGuard(PORT);
  const cookie = guard.redeem(guard.newToken())?.split(';')[0] ?? '';
  return { guard, cookie };
}

test('a token opens the desk once, and a newer one takes its place', () => {
  const guard = makeGuard(PORT);
  const first = guard.newToken();
  const second = guard.newToken();
  expect(guard.redeem(first)).toBeUndefined();
  expect(guard.redeem(second)).toMatch(/^nutgraf-desk-4321=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(guard.redeem(second)).toBeUndefined();
  expect(guard.redeem('')).toBeUndefined();
});

test('whoever was let in may read, by either name of this machine', () => {
  const { guard, cookie } = entered();
  for (const name of [host, `127.0.0.1:${PORT}`]) expect(guard.refusal({ method: 'GET', headers: { host: name, cookie } })).toBeUndefined();
  expect(guard.refusal({ method: 'GET', headers: { host, cookie: `other=1; ${cookie}` } })).toBeUndefined();
  expect(guard.refusal({ method: 'HEAD', headers: { host, cookie } })).toBeUndefined();
});

test.each([
  ['another name that leads here', { host: `evil.example:${PORT}` }, 'host'],
  ['another port', { host: 'localhost:80' }, 'host'],
  ['no name', { host: undefined }, 'host'],
  ['no cookie', { cookie: undefined }, 'session'],
  ['a cookie that was made up', { cookie: 'nutgraf-desk-4321=abc' }, 'session'],
  ['a cookie of as many letters, which have more bytes', { cookie: `nutgraf-desk-4321=${'é'.repeat(32)}` }, 'session'],
])('%s is refused', (_, other, why) => {
  const { guard, cookie } = entered();
  expect(guard.refusal({ method: 'GET', headers: { host, cookie, ...other } })).toBe(why);
  expect(guard.refusal({ method: 'POST', headers: { host, cookie, origin: `http://${host}`, ...json, ...other } })).toBe(why);
});

test.each([
  ['of another site', { origin: 'https://evil.example' }, 'origin'],
  ['of another port of this machine', { origin: 'http://localhost:4322' }, 'origin'],
  ['of a page without an origin', { origin: 'null' }, 'origin'],
  ['that does not say where it comes from', { origin: undefined }, 'origin'],
  ['as a form of another site could send it', { 'content-type': 'text/plain' }, 'type'],
  ['of a type that only ends as JSON does', { 'content-type': 'x-application/json' }, 'type'],
  ['of a type that only begins as JSON does', { 'content-type': 'application/json-patch+json' }, 'type'],
  ['without a type', { 'content-type': undefined }, 'type'],
  ['of a form', { 'content-type': 'multipart/form-data; boundary=x' }, 'type'],
])('what would change something is refused: %s', (_, other, why) => {
  const { guard, cookie } = entered();
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    expect(guard.refusal({ method, headers: { host, cookie, origin: `http://${host}`, ...json, ...other } })).toBe(why);
  expect(guard.refusal({ method: 'POST', headers: { host, cookie, origin: `http://${host}`, ...json } })).toBeUndefined();
});

import { BlockList, isIP } from 'node:net';

/** What IANA's registries of special-purpose addresses hold back from the public network (RFC 6890 and its successors). */
const RESERVED = {
  ipv4: `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
    192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`,
  ipv6: `::/127 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8`,
};
/** IPv6 addresses that lead to the IPv4 address in their last four bytes: mapped, compatible, translated. */
const HOLDS_IPV4 = new BlockList();
for (const [net, bits] of [['::ffff:0:0', 96] as const, ['::', 96] as const, ['64:ff9b::', 96] as const])
  HOLDS_IPV4.addSubnet(net, bits, 'ipv6');

const reserved = new BlockList();
for (const family of ['ipv4', 'ipv6'] as const)
  for (const range of RESERVED[family].split(/\s+/)) {
    const [net = '', bits] = range.split('/');
    reserved.addSubnet(net, Number(bits), family);
  }

/** Which IP addresses may be connected to. @param allowPrivate whether a person said that all of them may */
export const askable = (allowPrivate: boolean): ((address: string) => boolean) => (allowPrivate ? () => true : isPublicAddress);

/** Whether an IP address is one of the public network: not of this machine, a local network, or kept for other uses. */
export function isPublicAddress(address: string): boolean {
  const own = address.replace(/%.*$/, '');
  const version = isIP(own);
  if (version === 0) return false;
  if (version === 4) return !reserved.check(own, 'ipv4');
  if (HOLDS_IPV4.check(own, 'ipv6')) return isPublicAddress(lastFourBytes(own));
  return !reserved.check(own, 'ipv6');
}

function lastFourBytes(ipv6: string): string {
  // As the URL standard writes it: no dotted part, so that the last eight digits are its last two groups.
  const groups = new URL(`http://[${ipv6}]`).hostname.slice(1, -1).split(':').slice(-2);
  const bits = groups.reduce((sum, group) => sum * 0x10000 + Number.parseInt(group || '0', 16), 0);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}

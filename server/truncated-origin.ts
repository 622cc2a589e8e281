import { networkOf } from './join-throttle'

/** Enough of an address to see that attempts belong together, too little to find a person: IPv4 /24, IPv6 /48. */
export function truncatedOrigin(ip: string): string | undefined {
  const plain = ip.replace(/^::ffff:/i, '')
  const parts = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain)
  if (parts) return `${parts[1]}.0/24`
  if (!plain.includes(':')) return undefined
  return `${networkOf(plain).split(':').slice(0, 3).join(':')}::/48`
}

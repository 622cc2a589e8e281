import { z } from 'zod'

const bytesOf = (text: string) => new TextEncoder().encode(text).length
const networkBytes = 32
const longestPassword = 63
const shortestOfWpa = 8

export const wifiSecuritySchema = z.enum(['WPA', 'WEP', 'nopass'])
export type WifiSecurity = z.infer<typeof wifiSecuritySchema>

/** How one gets on the network of the room. It is beside the log, and gone when the workshop closes. */
export type Wifi = {
  readonly network: string
  readonly security: WifiSecurity
  readonly password: string
  readonly isHidden: boolean
}

export type WifiProblem = 'network-missing' | 'network-too-long' | 'password-missing' | 'password-length'

/** Names and passwords of networks count every sign, spaces too: nothing in them is tidied up. */
export function wifiProblem({ network, security, password }: Wifi): WifiProblem | undefined {
  if (network === '') return 'network-missing'
  if (bytesOf(network) > networkBytes) return 'network-too-long'
  if (security === 'nopass') return undefined
  if (password === '') return 'password-missing'
  const isTooShort = security === 'WPA' && password.length < shortestOfWpa
  return isTooShort || password.length > longestPassword ? 'password-length' : undefined
}

function escaped(text: string): string {
  return text.replace(/[\\;,:"]/g, (sign) => `\\${sign}`)
}

/** What a camera reads to get on the network: `WIFI:T:WPA;S:name;P:password;;`. */
export function wifiCode({ network, security, password, isHidden }: Wifi): string {
  return [
    `WIFI:T:${security}`,
    `S:${escaped(network)}`,
    ...(security === 'nopass' ? [] : [`P:${escaped(password)}`]),
    ...(isHidden ? ['H:true'] : []),
    '',
    '',
  ].join(';')
}

import { brotliCompressSync, gzipSync } from 'node:zlib'
import { cookieName, participantCookie } from '@/lib/cookies'
import { comeIn } from './lines'
import type { Measures } from './one-room'
import type { Started } from './subjects'

/** 1.10 times the smallest page of Next.js with socket.io-client, which is 148 kB. */
const mostScript = 163
const addressPattern = /(?:src|href)="([^"]*\/_next\/static\/[^"]+)"/g
/** Only browsers without modules load these. */
const oldBrowsersPattern = /<script[^>]*src="([^"]+)"[^>]*nomodule/gi

interface Weight {
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

async function weigh(url: string): Promise<Weight> {
  const content = Buffer.from(await (await fetch(url)).arrayBuffer())
  return {
    raw: content.length / 1000,
    gzip: gzipSync(content, { level: 9 }).length / 1000,
    brotli: brotliCompressSync(content).length / 1000,
  }
}

const sum = (weights: readonly Weight[], way: keyof Weight) =>
  weights.reduce((total, each) => total + each[way], 0)

async function weighPage(page: string, cookie?: string): Promise<Measures> {
  const { origin } = new URL(page)
  const response = await fetch(page, { headers: cookie === undefined ? {} : { Cookie: cookie } })
  if (response.status !== 200) throw new Error(`${page} answered ${response.status}`)
  const html = await response.text()
  const old = new Set([...html.matchAll(oldBrowsersPattern)].map(([, address = '']) => address))
  const addresses = new Set([...html.matchAll(addressPattern)].map(([, address = '']) => address))
  const wanted = [...addresses].filter((address) => !old.has(address))
  const weights = async (pattern: RegExp) =>
    Promise.all(
      wanted.filter((address) => pattern.test(address)).map((address) => weigh(`${origin}${address}`)),
    )
  const [scripts, styles] = [await weights(/\.js(\?|$)/), await weights(/\.css(\?|$)/)]
  return {
    'page, gzip (kB)': gzipSync(html).length / 1000,
    'scripts (kB)': sum(scripts, 'raw'),
    'scripts, gzip (kB)': sum(scripts, 'gzip'),
    'scripts, brotli (kB)': sum(scripts, 'brotli'),
    'against the budget': sum(scripts, 'gzip') / mostScript,
    'styles, gzip (kB)': sum(styles, 'gzip'),
  }
}

/** Asks something of the start page, where one types the code, and of that of a phone that is in. */
export async function onPages<Answer>(
  started: Started,
  ask: (url: string, cookie?: string) => Promise<Answer>,
): Promise<readonly (readonly [name: string, answer: Answer])[]> {
  const room = await started.room(1)
  try {
    const [place] = room.phones
    if (place?.workshopId === undefined) throw new Error('there is no workshop')
    const { url, workshopId } = place
    const cookie = `${cookieName(participantCookie(workshopId), false)}=${await comeIn(place)}`
    return [
      ['start', await ask(`${url}/`)],
      ['phone', await ask(`${url}/w/${workshopId}`, cookie)],
    ]
  } finally {
    room.close()
  }
}

/** What a browser loads before a page works. */
export function measurePages(
  started: Started,
): Promise<readonly (readonly [name: string, measures: Measures])[]> {
  return onPages(started, weighPage)
}

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { browserPath } from '@/scripts/browser.mjs'
import type { Measures } from './one-room'
import { onPages } from './pages'
import type { Started } from './subjects'

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >
}

/** Below this Lighthouse no longer calls it good. */
const good = 0.9

const run = promisify(execFile)

async function reportOn(folder: string, url: string, cookie?: string): Promise<Report> {
  const args = [
    join(folder, 'node_modules/lighthouse/cli/index.js'),
    url,
    '--quiet',
    '--output=json',
    '--only-categories=performance,accessibility,best-practices',
    '--chrome-flags=--headless=new --no-sandbox --disable-quic',
    ...(cookie === undefined ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
  ]
  const env = { ...process.env, CHROME_PATH: browserPath() }
  const { stdout } = await run(process.execPath, args, { env, maxBuffer: 64 << 20, timeout: 120_000 })
  return JSON.parse(stdout) as Report
}

/** Of 100, as a phone of the middle class on a slow network would have it, and what the points were lost on. */
function measuresOf({ categories, audits }: Report): { measures: Measures; lost: readonly string[] } {
  const scores = Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100])
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => (weight > 0 ? (audits[id] ?? []) : [])),
  )
  const lost = weighed
    .filter(({ score }) => (score ?? 1) < good)
    .map(({ title, displayValue = '' }) => `${title} ${displayValue}`)
  return { measures: Object.fromEntries(scores) as Measures, lost }
}

/**
 * The pages as Lighthouse judges them.
 * @param folder where Lighthouse is installed: with 201 packages for three figures it is not among ours
 */
export async function measureScores(
  started: Started,
  folder: string,
  say: (line: string) => void,
): Promise<readonly (readonly [name: string, measures: Measures])[]> {
  const reports = await onPages(started, (page, cookie) => reportOn(folder, page, cookie))
  return reports.map(([name, report]) => {
    const { measures, lost } = measuresOf(report)
    for (const title of lost) say(`lighthouse, ${name}: ${title}`)
    return [name, measures] as const
  })
}

import 'server-only'
import type { ReaderLink } from '@/lib/db/passes'
import { kits } from '@/lib/domain/steps/registry'
import type { Report } from '@/lib/domain/workshop/report'
import { reportOf } from '@/lib/domain/workshop/report'
import { runtime } from '@/lib/runtime'
import { keepCookie, readCookie } from './cookies'
import { noteHere, ofWorkshop } from './security'
import { requireOwnWorkshop } from './workshops'

const daysValid = 30
const millisecondsPerDay = 86_400_000

function readerCookie(workshopId: string): string {
  return `kompas-reader-${workshopId}`
}

async function closedReport(workshopId: string): Promise<Report | undefined> {
  const state = await runtime().live.state(workshopId)
  return state?.status === 'closed' ? reportOf(kits, state) : undefined
}

/** The report of a workshop of this account; undefined as long as it is not closed. */
export async function ownReport(workshopId: string): Promise<Report | undefined> {
  await requireOwnWorkshop(workshopId)
  return closedReport(workshopId)
}

/** The report for who came with a link that still works; for anybody else it is not there. */
export async function sharedReport(workshopId: string): Promise<Report | undefined> {
  const token = await readCookie(readerCookie(workshopId))
  const { passes, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  return pass?.kind === 'reader' && pass.workshopId === workshopId ? closedReport(workshopId) : undefined
}

/** The report behind the secret of a link, for who asks without a browser. */
export async function linkedReport(
  token: string,
): Promise<{ readonly workshopId: string; readonly report: Report } | undefined> {
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  const report = pass?.kind === 'reader' ? await closedReport(pass.workshopId) : undefined
  return pass && report && { workshopId: pass.workshopId, report }
}

/** Exchanges the secret of a reader link for a cookie. Gives the workshop, or undefined when the link is not valid. */
export async function openReaderLink(token: string): Promise<string | undefined> {
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  if (pass?.kind !== 'reader') return undefined
  await keepCookie(readerCookie(pass.workshopId), token, daysValid)
  return pass.workshopId
}

export async function readerLinksOf(workshopId: string): Promise<readonly ReaderLink[]> {
  await requireOwnWorkshop(workshopId)
  return runtime().passes.readerLinks(workshopId)
}

/** A secret address with which anybody can read this one report for 30 days. */
export async function newReaderLink(workshopId: string): Promise<string> {
  await requireOwnWorkshop(workshopId)
  const { passes, now, address } = runtime()
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + daysValid * millisecondsPerDay)
  const token = await passes.issue(workshopId, 'reader', { createdAt, expiresAt })
  await noteHere({ action: 'reader-link-made', object: ofWorkshop(workshopId) })
  return `${address}/r/${token}`
}

export async function revokeReaderLink(workshopId: string, linkId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  await runtime().passes.revokeReader(workshopId, linkId)
  await noteHere({ action: 'reader-link-revoked', object: ofWorkshop(workshopId) })
}

import 'server-only'
import type { ReaderLink } from '@/lib/db/passes'
import { kits } from '@/lib/domain/steps/registry'
import { kernelCommandSchema } from '@/lib/domain/workshop/command'
import type { Publication } from '@/lib/domain/workshop/publication'
import { lineKey } from '@/lib/domain/workshop/publication'
import type { Report } from '@/lib/domain/workshop/report'
import { reportOf, wholeReportOf } from '@/lib/domain/workshop/report'
import type { ReportLine } from '@/lib/domain/workshop/report-lines'
import { linesOf } from '@/lib/domain/workshop/report-lines'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { isRefusalCode } from '@/lib/protocol/refusal'
import { runtime } from '@/lib/runtime'
import { keepCookie, readCookie } from './cookies'
import { noteHere, ofWorkshop } from './security'
import { requireLedWorkshop, requireOwnWorkshop } from './workshops'

/** How long a link may work; the middle one unless something else is chosen. */
export const linkDays = [7, 30, 90] as const
export type LinkDays = (typeof linkDays)[number]
/** The cookie only carries the secret; whether it still opens anything is asked each time. */
const cookieDays = 90
const millisecondsPerDay = 86_400_000

function readerCookie(workshopId: string): string {
  return `kompas-reader-${workshopId}`
}

async function closedReport(workshopId: string): Promise<Report | undefined> {
  const state = await runtime().live.state(workshopId)
  return state?.status === 'closed' ? reportOf(kits, state) : undefined
}

/** The report of a workshop this account led; undefined as long as it is not closed. */
export async function ownReport(workshopId: string): Promise<Report | undefined> {
  await requireLedWorkshop(workshopId)
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
  await keepCookie(readerCookie(pass.workshopId), token, cookieDays)
  return pass.workshopId
}

export async function readerLinksOf(workshopId: string): Promise<readonly ReaderLink[]> {
  await requireOwnWorkshop(workshopId)
  return runtime().passes.readerLinks(workshopId)
}

/** A secret address with which anybody can read this one report for some days. */
export async function newReaderLink(workshopId: string, days: LinkDays): Promise<string> {
  await requireOwnWorkshop(workshopId)
  const { passes, now, address } = runtime()
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + days * millisecondsPerDay)
  const token = await passes.issue(workshopId, 'reader', { createdAt, expiresAt })
  await noteHere({ action: 'reader-link-made', object: ofWorkshop(workshopId) })
  return `${address}/r/${token}`
}

export async function revokeReaderLink(workshopId: string, linkId: string): Promise<void> {
  await requireOwnWorkshop(workshopId)
  await runtime().passes.revokeReader(workshopId, linkId)
  await noteHere({ action: 'reader-link-revoked', object: ofWorkshop(workshopId) })
}

/** What its owner did with the report, and the foreword as it stands. */
export interface OwnPublication extends Publication {
  readonly foreword: string
}

export async function publicationOf(workshopId: string): Promise<OwnPublication | undefined> {
  await requireOwnWorkshop(workshopId)
  const state = await runtime().live.state(workshopId)
  if (state?.status !== 'closed') return undefined
  return { ...state.publication, foreword: wholeReportOf(kits, state).foreword ?? '' }
}

/** Carries out what the owner wants with the report; gives the reason when it is refused. */
async function afterwards(workshopId: string, wanted: unknown): Promise<AnyRefusalCode | undefined> {
  await requireOwnWorkshop(workshopId)
  const command = kernelCommandSchema.safeParse(wanted)
  if (command.success) return runtime().live.lead(workshopId, command.data)
  const message = command.error.issues[0]?.message ?? ''
  return isRefusalCode(message) ? message : 'invalid-command'
}

export function writeForeword(workshopId: string, text: string): Promise<AnyRefusalCode | undefined> {
  return afterwards(workshopId, { type: 'WriteForeword', text })
}

export async function publishReport(workshopId: string): Promise<void> {
  const refused = await afterwards(workshopId, { type: 'PublishReport' })
  if (refused === undefined) await noteHere({ action: 'report-published', object: ofWorkshop(workshopId) })
}

export async function takeReportBack(workshopId: string): Promise<void> {
  const refused = await afterwards(workshopId, { type: 'TakeReportBack' })
  if (refused === undefined) await noteHere({ action: 'report-taken-back', object: ofWorkshop(workshopId) })
}

export async function hideReportLine(
  workshopId: string,
  stepId: string,
  lineId: string,
  hidden: boolean,
): Promise<void> {
  await afterwards(workshopId, { type: 'HideReportLine', stepId, lineId, hidden })
}

export interface LinesOfStep {
  readonly stepId: string
  readonly title: string
  readonly lines: readonly (ReportLine & { readonly isHidden: boolean })[]
}

/** Every line of the report, also those that are left out of it, for its owner. */
export async function reportLinesOf(workshopId: string): Promise<readonly LinesOfStep[] | undefined> {
  await requireOwnWorkshop(workshopId)
  const state = await runtime().live.state(workshopId)
  if (state?.status !== 'closed') return undefined
  const hidden = new Set(state.publication.hidden)
  return wholeReportOf(kits, state).steps.map((step) => ({
    stepId: step.stepId,
    title: step.title,
    lines: linesOf(kits, step).map((line) => ({
      ...line,
      isHidden: hidden.has(lineKey(step.stepId, line.lineId)),
    })),
  }))
}

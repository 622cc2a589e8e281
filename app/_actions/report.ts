'use server'

import { revalidatePath } from 'next/cache'
import {
  hideReportLine,
  linkDays,
  newReaderLink,
  publishReport as publish,
  revokeReaderLink as revoke,
  takeReportBack as takeBack,
  writeForeword,
} from '@/app/_data/reports'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { typedIn } from './typed-in'

/** Anything but a number of days on offer means the usual ones. */
export async function makeReaderLink(workshopId: string, wanted?: unknown): Promise<string> {
  const days = linkDays.find((each) => each === wanted) ?? 30
  const address = await newReaderLink(workshopId, days)
  revalidatePath(`/workshops/${workshopId}/report`)
  return address
}

export async function revokeReaderLink(workshopId: string, linkId: string): Promise<void> {
  await revoke(workshopId, linkId)
  revalidatePath(`/workshops/${workshopId}/report`)
}

export interface ForewordState {
  readonly text?: string
  readonly problem?: AnyRefusalCode
}

const longestTyped = 100_000

/** What was typed stays in the field, also when it is too long. */
export async function saveForeword(workshopId: string, form: FormData): Promise<ForewordState> {
  const text = typedIn(form, 'foreword', longestTyped)
  const problem = await writeForeword(workshopId, text)
  revalidatePath(`/workshops/${workshopId}/report`)
  return problem === undefined ? { text } : { text, problem }
}

export async function publishReport(workshopId: string): Promise<void> {
  await publish(workshopId)
  revalidatePath(`/workshops/${workshopId}/report`)
}

export async function takeReportBack(workshopId: string): Promise<void> {
  await takeBack(workshopId)
  revalidatePath(`/workshops/${workshopId}/report`)
}

export async function setLineHidden(
  workshopId: string,
  stepId: string,
  lineId: string,
  hidden: boolean,
): Promise<void> {
  await hideReportLine(workshopId, stepId, lineId, hidden)
  revalidatePath(`/workshops/${workshopId}/report`)
}

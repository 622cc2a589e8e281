'use server'

import { newScreenLink } from '@/app/_data/screens'
import { renewOwnCode } from '@/app/_data/workshops'

export async function makeScreenLink(workshopId: string): Promise<string> {
  return newScreenLink(workshopId)
}

export async function renewCode(workshopId: string): Promise<void> {
  await renewOwnCode(workshopId)
}

'use server'

import { revalidatePath } from 'next/cache'
import { newReaderLink, revokeReaderLink as revoke } from '@/app/_data/reports'

export async function makeReaderLink(workshopId: string): Promise<string> {
  const address = await newReaderLink(workshopId)
  revalidatePath(`/workshops/${workshopId}/report`)
  return address
}

export async function revokeReaderLink(workshopId: string, linkId: string): Promise<void> {
  await revoke(workshopId, linkId)
  revalidatePath(`/workshops/${workshopId}/report`)
}

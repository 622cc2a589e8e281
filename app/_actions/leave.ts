'use server'

import { redirect } from 'next/navigation'
import { givePlaceBack } from '@/app/_data/places'

export async function leave(workshopId: string): Promise<void> {
  await givePlaceBack(workshopId)
  redirect('/')
}

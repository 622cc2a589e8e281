'use server'

import { setOwnWifi } from '@/app/_data/wifi'
import type { Wifi } from '@/lib/domain/workshop/wifi'

export async function keepWifi(workshopId: string, wifi: Wifi): Promise<void> {
  await setOwnWifi(workshopId, wifi)
}

export async function forgetWifi(workshopId: string): Promise<void> {
  await setOwnWifi(workshopId, undefined)
}

import { importReport } from '@/app/_data/imports'
import { ownAddress } from '@/app/_data/own-address'

function sentTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: ownAddress(address) } })
}

/** A route and not an action: a report may be larger than what an action takes from anybody. */
export async function POST(request: Request) {
  const imported = await importReport(request)
  if (imported.ok) return sentTo(`/workshops/${imported.workshopId}/report`)
  const { why, path = '' } = imported
  return sentTo(`/workshops/import?${new URLSearchParams({ problem: why, path }).toString()}`)
}

import { importEdition } from '@/app/_data/edition-import'
import { ownAddress } from '@/app/_data/own-address'

function sentTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: ownAddress(address) } })
}

export async function POST(request: Request) {
  const imported = await importEdition(request)
  if (imported.ok) return sentTo(`/editions/${imported.editionId}`)
  const { why, path = '' } = imported
  return sentTo(`/editions/import?${new URLSearchParams({ problem: why, path }).toString()}`)
}

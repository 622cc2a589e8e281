import { notFound } from 'next/navigation'
import { requireOwnEdition } from '@/app/_data/editions'
import { editionFileOf } from '@/lib/compass/edition-file'

/** The draft, or what is published when there is none. */
export async function GET(_request: Request, { params }: { params: Promise<{ editionId: string }> }) {
  const { draft, earlier } = await requireOwnEdition((await params).editionId)
  const version = draft ?? earlier[0]
  if (!version) notFound()
  return new Response(editionFileOf(version.edition), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="kompas-${version.version}.json"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

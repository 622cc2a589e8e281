import { downloadOf } from '@/app/_data/exports'

interface Place {
  readonly params: Promise<{ workshopId: string; format: string }>
}

/** With `?progress` it says how far it is before the file comes. */
export async function GET(request: Request, { params }: Place) {
  const { workshopId, format } = await params
  return downloadOf(workshopId, format, new URL(request.url).searchParams.has('progress'))
}

import { downloadOf } from '@/app/_data/exports'

interface Place {
  readonly params: Promise<{ workshopId: string; format: string }>
}

export async function GET(_request: Request, { params }: Place) {
  const { workshopId, format } = await params
  return downloadOf(workshopId, format)
}

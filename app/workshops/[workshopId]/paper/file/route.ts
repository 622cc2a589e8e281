import { paperFile } from '@/app/_data/paper'

export async function GET(request: Request, { params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const asked = new URL(request.url).searchParams
  return paperFile(workshopId, asked.get('set'), asked.get('size'))
}

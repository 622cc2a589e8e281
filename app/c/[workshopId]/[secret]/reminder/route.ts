import { reminderBehind } from '@/app/_data/follow-up'

interface Place {
  readonly params: Promise<{ workshopId: string; secret: string }>
}

export async function GET(request: Request, { params }: Place) {
  const { workshopId, secret } = await params
  const weeks = Number(new URL(request.url).searchParams.get('weeks'))
  return reminderBehind(workshopId, secret, weeks)
}

import { downloadBehind } from '@/app/_data/exports'

interface Place {
  readonly params: Promise<{ token: string; format: string }>
}

export async function GET(_request: Request, { params }: Place) {
  const { token, format } = await params
  return downloadBehind(token, format)
}

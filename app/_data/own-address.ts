import 'server-only'
import { runtime } from '@/lib/runtime'

/** An address of ours for a plain link or a form: those of Next.js know the path we stand under, these do not. */
export function ownAddress(path: string): string {
  return `${runtime().env.basePath}${path}`
}

import 'server-only'
import { runtime } from '@/lib/runtime'

/**
 * An address of ours for a plain link, a form, or a redirect of a route. Links of Next.js, and redirects of pages and
 * actions, know the path we stand under; these do not.
 */
export function ownAddress(path: string): string {
  return `${runtime().env.basePath}${path}`
}

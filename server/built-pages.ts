import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentError, pagesFolder } from '@/lib/env'

/** Under which path the pages were built to stand; undefined when there are none. */
function builtFor(folder: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'routes-manifest.json'), 'utf8'))
    const isKnown = typeof manifest === 'object' && manifest !== null && 'basePath' in manifest
    return isKnown && typeof manifest.basePath === 'string' ? manifest.basePath : ''
  } catch {
    return undefined
  }
}

/** Pages that were built for another path would come without style and script. */
export function refuseOtherPath(basePath: string, folder = pagesFolder()): void {
  const built = builtFor(folder)
  if (built === undefined || built === basePath) return
  throw new EnvironmentError(
    `PUBLIC_URL: the pages were built ${built === '' ? 'without a path' : `for ${built}`}. Start with npm start, or run npm run build with PUBLIC_URL set.`,
  )
}

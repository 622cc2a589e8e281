import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withBase, withoutBase } from './base-path'
import { refuseOtherPath } from './built-pages'

describe('the path we stand under', () => {
  it('[H4] is taken off an address, and put before it for the pages', () => {
    const pairs = [
      ['/kompas', '/'],
      ['/kompas?closed', '/?closed'],
      ['/kompas/join', '/join'],
      ['/kompas/rt/?EIO=4', '/rt/?EIO=4'],
    ] as const
    for (const [outside, inside] of pairs) {
      expect(withoutBase(outside, '/kompas')).toBe(inside)
      expect(withBase(inside, '/kompas')).toBe(outside)
    }
    expect(withoutBase('/kompas/', '/kompas')).toBe('/')
  })

  it('[H4] may have been taken off by a proxy, and is nothing without a path', () => {
    for (const address of ['/healthz', '/kompassen', '/', '/rt/?EIO=4'])
      expect(withoutBase(address, '/kompas')).toBe(address)
    for (const address of ['/', '/join', '/?closed']) {
      expect(withoutBase(address, '')).toBe(address)
      expect(withBase(address, '')).toBe(address)
    }
  })

  it('[H4] must be the one the pages were built for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kompas-pages-'))
    expect(() => refuseOtherPath('/kompas', folder)).not.toThrow()
    writeFileSync(join(folder, 'routes-manifest.json'), '{"basePath":"/kompas"}')
    expect(() => refuseOtherPath('/kompas', folder)).not.toThrow()
    expect(() => refuseOtherPath('', folder)).toThrow(/built for \/kompas/)
    rmSync(folder, { recursive: true })
  })
})

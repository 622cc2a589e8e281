import { describe, expect, it } from 'vitest'
import { tokenHash } from '@/lib/db/tokens'
import { commitmentsCommandSchema } from '@/lib/domain/steps/commitments/message'
import { keyOf, newSecret } from './promise-key'

describe('the secret of a promise', () => {
  it('[Co9] is new each time, safe in an address, and hashed as the server hashes it', () => {
    const secrets = Array.from({ length: 50 }, newSecret)
    expect(new Set(secrets).size).toBe(50)
    for (const secret of secrets) {
      expect(secret).toMatch(/^[A-Za-z0-9_-]{22}$/)
      expect(keyOf(secret)).toBe(tokenHash(secret))
    }
  })

  it('[Co9] fits what a commitment takes as its key', () => {
    const words = { what: 'Bellen', withWhom: '', firstSign: '', byWhen: '', scope: 'mine' }
    const write = (key: string) =>
      commitmentsCommandSchema.safeParse({ type: 'WriteCommitment', handle: 'h', key, ...words }).success
    expect(write(keyOf(newSecret()))).toBe(true)
    expect([write(newSecret()), write('')]).toEqual([false, false])
  })
})

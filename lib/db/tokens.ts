import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: 128 bits, safe in an address. */
export function newToken(): string {
  return randomBytes(16).toString('base64url')
}

/** What is stored of it: with the database in hand nobody can come in. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

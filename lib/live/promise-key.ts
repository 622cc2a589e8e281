import { sha256 } from '@noble/hashes/sha2.js'

const secretBytes = 16

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** A secret that only this device has. Made so that it works without a secure context too, on plain http. */
export function newSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(secretBytes)))
}

/** What the server keeps of it: with this nobody comes back to the secret. The same hash as for other links. */
export function keyOf(secret: string): string {
  return base64url(sha256(new TextEncoder().encode(secret)))
}

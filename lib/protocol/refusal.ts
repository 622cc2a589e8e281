import type { RefusalCode } from '@/lib/domain/workshop/refusal'
import { refusalCodes } from '@/lib/domain/workshop/refusal'

/** Why a message was not carried out, besides the rules of the workshop itself. */
export const transportRefusalCodes = [
  /** Not shaped as the protocol says. */
  'invalid-command',
  /** This id was used for something else, or by somebody else. */
  'command-conflict',
  /** Faster than a person can be; try again in a moment. */
  'rate-limited',
  /** Nothing could be stored just now; the same command may be sent again. */
  'storage-unavailable',
  /** Something is broken on the server; the same command may be sent again. */
  'server-error',
  /** The link, the code or the session is not valid, or not any more. */
  'not-admitted',
  /** The page is older than the server; reload it. */
  'client-too-old',
  /** The page is newer than the server; try again in a moment. */
  'server-too-old',
] as const
export type TransportRefusalCode = (typeof transportRefusalCodes)[number]

export type AnyRefusalCode = RefusalCode | TransportRefusalCode
export const anyRefusalCodes: readonly AnyRefusalCode[] = [...refusalCodes, ...transportRefusalCodes]

const retryable: readonly AnyRefusalCode[] = [
  'rate-limited',
  'storage-unavailable',
  'server-error',
  'server-too-old',
]

/** Whether sending the same command again, later and unchanged, can help. */
export function isRetryable(code: AnyRefusalCode): boolean {
  return retryable.includes(code)
}

export function isRefusalCode(code: string): code is AnyRefusalCode {
  return anyRefusalCodes.some((each) => each === code)
}

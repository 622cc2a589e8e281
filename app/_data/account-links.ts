import 'server-only'
import type { AccountLink, SetUpAnswer } from '@/lib/accounts'
import { runtime } from '@/lib/runtime'

/** What a link is for; undefined when it does not work (any more). The token is the proof. */
export function accountLink(token: string): Promise<AccountLink | undefined> {
  return runtime().accounts.linkBehind(token)
}

export function acceptInvite(
  token: string,
  account: { readonly name: string; readonly password: string },
): Promise<SetUpAnswer> {
  return runtime().accounts.acceptInvite(token, account)
}

export function setPasswordWith(token: string, password: string): Promise<'set' | 'not-valid'> {
  return runtime().accounts.setPassword(token, password)
}

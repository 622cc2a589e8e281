import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from '@/lib/i18n/messages'

/** Hands only these parts of the texts to the browser: a phone does not need the words of the console. */
export async function ClientMessages({
  parts,
  children,
}: {
  parts: readonly (keyof Messages)[]
  children: ReactNode
}) {
  const messages = await getMessages()
  const picked = Object.fromEntries(parts.map((part) => [part, messages[part]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}

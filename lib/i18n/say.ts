import { createTranslator } from 'use-intl/core'
import type { Language } from '@/lib/domain/language'
import type { Say } from '@/lib/domain/workshop/planning'
import { messagesOf } from './messages'

/** Sentences outside the pages: in new steps, exports and mail. A key that does not exist throws. */
export function sayIn(language: Language, namespace: string): Say {
  const translate = createTranslator({
    locale: language,
    messages: messagesOf[language],
    timeZone: 'Europe/Amsterdam',
    onError: (error) => {
      throw error
    },
  })
  // Which keys a kit asks for is its own business; a test runs all of them in both languages.
  const untyped = translate as unknown as Say
  return (key, values) => untyped(`${namespace}.${key}`, values)
}

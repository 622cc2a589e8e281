import { getRequestConfig } from 'next-intl/server'
import { messagesOf } from '@/lib/i18n/messages'
import { currentLanguage } from './language'

export default getRequestConfig(async () => {
  const locale = await currentLanguage()
  return { locale, messages: messagesOf[locale], timeZone: 'Europe/Amsterdam' }
})

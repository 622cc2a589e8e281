'use server'

import { revalidatePath } from 'next/cache'
import { keepCookie } from '@/app/_data/cookies'
import { languageCookie } from '@/app/_i18n/language'
import { languageSchema } from '@/lib/domain/language'

const daysKept = 365

export async function chooseLanguage(form: FormData): Promise<void> {
  const language = languageSchema.safeParse(form.get('language'))
  if (!language.success) return
  await keepCookie(languageCookie, language.data, daysKept)
  revalidatePath('/', 'layout')
}

import 'server-only'
import { headers } from 'next/headers'
import { readCookie } from '@/app/_data/cookies'
import type { Language } from '@/lib/domain/language'
import { languageSchema } from '@/lib/domain/language'

export const languageCookie = 'kompas-language'

/** The language of the buttons: chosen by this person, else the one the browser asks for, else Dutch. */
export async function currentLanguage(): Promise<Language> {
  const chosen = languageSchema.safeParse(await readCookie(languageCookie))
  if (chosen.success) return chosen.data
  const accepted = (await headers()).get('accept-language') ?? ''
  const first = accepted
    .split(',')
    .map((each) => each.trim().slice(0, 2).toLowerCase())
    .find((each) => each === 'nl' || each === 'en')
  return first === 'en' ? 'en' : 'nl'
}

import 'server-only'
import { currentLanguage } from '@/app/_i18n/language'
import { sayIn } from '@/lib/i18n/say'
import type { Mailed } from '@/lib/mail'
import { runtime } from '@/lib/runtime'

/** In the language of who sends it: what the other one reads is not known yet. */
export async function mailInvitation(to: string, address: string): Promise<Mailed> {
  const say = sayIn(await currentLanguage(), 'mail.invite')
  const text = [say('about'), address, say('valid')].join('\n\n')
  return runtime().mailer.send({ to, subject: say('subject'), text })
}

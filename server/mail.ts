import { createTransport } from 'nodemailer'
import type { MailSettings } from '@/lib/env'
import type { Mailed, MailPort } from '@/lib/mail'
import type { Logger } from './logging'

export interface Mailer extends MailPort {
  readonly close: () => void
}

/** A server that does not answer may not hold up a page for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

const onThisMachine = ['localhost', '127.0.0.1', '[::1]']

/** How we talk with a server of mail. */
export function mailOptions(url: string) {
  const { protocol, hostname } = new URL(url)
  return {
    url,
    ...patience,
    // A link that opens an account does not travel in the clear, but to a server on this very machine.
    requireTLS: protocol === 'smtp:' && !onThisMachine.includes(hostname),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The one place that sends mail. */
export function createMailer(settings: MailSettings | undefined, logger: Logger): Mailer {
  if (settings === undefined) {
    const off = async (): Promise<Mailed> => 'off'
    return { isOn: false, send: off, check: off, close: () => undefined }
  }
  const transport = createTransport(mailOptions(settings.url), { from: settings.from })

  async function attempt(work: () => Promise<unknown>): Promise<Mailed> {
    try {
      await work()
      return 'sent'
    } catch (error) {
      logger.error({ error }, 'mail could not be sent')
      return 'failed'
    }
  }

  return {
    isOn: true,
    send: ({ to, subject, text }) =>
      attempt(() =>
        transport.sendMail({
          to: { name: '', address: to },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
        }),
      ),
    check: () => attempt(() => transport.verify()),
    close: () => transport.close(),
  }
}

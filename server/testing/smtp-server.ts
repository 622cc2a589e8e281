import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface ReceivedLetter {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and text, as they came over the line. */
  readonly text: string
}

export interface TestMailServer {
  readonly url: string
  readonly received: () => number
  /** The oldest letter nobody has read yet; waits for one. */
  readonly next: () => Promise<ReceivedLetter>
  readonly stop: () => Promise<void>
}

interface MailServerOptions {
  readonly host?: string
  /** Lets everybody in; otherwise it asks for a name and password and knows nobody. */
  readonly isOpen?: boolean
}

/** A real server of mail on the loopback, without TLS, that keeps what it gets. */
export async function startMailServer({
  host = '127.0.0.1',
  isOpen = true,
}: MailServerOptions = {}): Promise<TestMailServer> {
  const unread: ReceivedLetter[] = []
  const waiting: ((letter: ReceivedLetter) => void)[] = []
  let count = 0
  const server = new SMTPServer({
    authOptional: isOpen,
    disabledCommands: isOpen ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('nobody is known here')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const letter = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks)
            .toString('utf8')
            .replace(/=\r?\n/g, ''),
        }
        count += 1
        const reader = waiting.shift()
        if (reader) reader(letter)
        else unread.push(letter)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://${host}:${port}`,
    received: () => count,
    next: () => {
      const letter = unread.shift()
      return letter ? Promise.resolve(letter) : new Promise((resolve) => waiting.push(resolve))
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

import { createClient } from '@redis/client'
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Settings, MailSettings, OidcSettings } from '@/lib/env'
import { mailOptions } from '@/server/mail'
import type { Finding } from './finding'
import { fault, ok } from './finding'

const patienceMs = 5000
const discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  jwks_uri: z.string(),
})

/** A code where there is one: messages of these libraries may hold an address with a password. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error.cause !== undefined) return codeOf(error.cause)
  return error.name === 'Error' ? (/^[A-Z]+/.exec(error.message)?.[0] ?? 'no answer') : error.name
}

async function redisFinding(url: string): Promise<Finding> {
  const about = 'Redis'
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: patienceMs, reconnectStrategy: false },
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.ping()
    return ok(about, 'it answers')
  } catch (error) {
    const code = codeOf(error)
    return /^(WRONGPASS|NOAUTH|NOPERM)$/.test(code)
      ? fault(about, `It does not let us in (${code}). Correct the name and password in REDIS_URL.`)
      : fault(
          about,
          `It does not answer (${code}). Start Redis, or correct REDIS_URL; with one node, leave REDIS_URL out.`,
        )
  } finally {
    if (client.isOpen) client.destroy()
  }
}

/** What the server of mail or the line to it says, as what to do. */
function mailRemedy(code: string): string {
  if (code === 'EAUTH') return 'It does not accept the name and password. Correct them in SMTP_URL.'
  if (code === 'ETLS')
    return 'It offers no TLS that we trust. Use smtps:// in SMTP_URL, or have its certificate put right.'
  return 'It does not answer. Correct the name and port in SMTP_URL, or open the way to it in the firewall.'
}

async function mailFinding(settings: MailSettings): Promise<Finding> {
  const about = 'Mail'
  const transport = createTransport({
    ...mailOptions(settings.url),
    ...{ connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs },
  })
  try {
    await transport.verify()
    return ok(about, `${new URL(settings.url).hostname} lets us in`)
  } catch (error) {
    const code = codeOf(error)
    return fault(about, `${new URL(settings.url).hostname} (${code}): ${mailRemedy(code)}`)
  } finally {
    transport.close()
  }
}

const ssoName = 'Single sign-on'
const largestSkewMs = 60_000

/** Tokens of the provider hold times; a clock that differs makes all of them too old or too new. */
function clockBeside(response: Response, now: Date): readonly Finding[] {
  const there = Date.parse(response.headers.get('date') ?? '')
  const skew = Math.abs(there - now.getTime())
  return skew > largestSkewMs
    ? [
        fault(
          'Clock',
          `It differs ${Math.round(skew / 1000)} seconds from that of the single sign-on. Turn on time synchronisation (timedatectl set-ntp true).`,
        ),
      ]
    : []
}

function issuerFinding(issuer: string, told: unknown): Finding {
  const parsed = discovered.safeParse(told)
  if (!parsed.success)
    return fault(
      ssoName,
      `What ${issuer} tells of itself is not complete. Ask your provider for the issuer, and put it into OIDC_ISSUER.`,
    )
  return parsed.data.issuer.replace(/\/+$/, '') === issuer
    ? ok(ssoName, `${issuer} answers`)
    : fault(
        ssoName,
        `It calls itself ${parsed.data.issuer}. Put exactly that into OIDC_ISSUER, not ${issuer}.`,
      )
}

async function ssoFindings({ issuer }: OidcSettings, now: Date): Promise<readonly Finding[]> {
  const address = `${issuer}/.well-known/openid-configuration`
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) })
    if (!response.ok)
      return [
        fault(
          ssoName,
          `${address} answers ${response.status}. OIDC_ISSUER is the address before /.well-known; correct it.`,
        ),
      ]
    const told: unknown = await response.json().catch(() => undefined)
    return [issuerFinding(issuer, told), ...clockBeside(response, now)]
  } catch (error) {
    return [
      fault(
        ssoName,
        `${issuer} does not answer (${codeOf(error)}). Correct OIDC_ISSUER, or open the way to it in the firewall. Until then people sign in with a password.`,
      ),
    ]
  }
}

/** The programs beside ours that the settings name. */
export async function serviceFindings(env: Settings, now: Date): Promise<readonly Finding[]> {
  const findings = await Promise.all([
    env.redisUrl === undefined ? [] : redisFinding(env.redisUrl).then((each) => [each]),
    env.mail === undefined ? [] : mailFinding(env.mail).then((each) => [each]),
    env.oidc === undefined ? [] : ssoFindings(env.oidc, now),
  ])
  return findings.flat()
}

import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody with an account of the organisation. */
export interface OrganisationAccount {
  readonly subject: string
  readonly email: string
  readonly name: string
  readonly isVerified: boolean
}

export interface TestProvider {
  readonly issuer: string
  /** Lets a client in that may be sent back to this address. Until then the provider is away. */
  readonly register: (redirectUri: string) => void
  /** Who signs in at the provider from now on. */
  readonly become: (account: OrganisationAccount) => void
  readonly stop: () => Promise<void>
}

export const clientId = 'kompasgesprek'
export const clientSecret = 'a-secret-of-the-client'

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A real provider of OpenID Connect on the loopback. In place of its page it lets one account in at once. */
export async function startProvider(): Promise<TestProvider> {
  let current: OrganisationAccount | undefined
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end()
  const server = createServer((request, response) => answer(request, response))
  const issuer = `http://127.0.0.1:${await listening(server)}`

  function register(redirectUri: string): void {
    const provider = new Provider(issuer, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
      cookies: { keys: ['a-key-of-the-test'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: () => '/interaction' },
      findAccount: async (_context, subject) => ({
        accountId: subject,
        claims: async () => ({
          sub: subject,
          email: current?.email,
          email_verified: current?.isVerified,
          name: current?.name,
        }),
      }),
    })
    const oidc = provider.callback()

    async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const { prompt, params } = await provider.interactionDetails(request, response)
      const accountId = current?.subject ?? ''
      if (prompt.name === 'login')
        return provider.interactionFinished(request, response, { login: { accountId } })
      const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) })
      grant.addOIDCScope('openid email profile')
      const consent = { grantId: await grant.save() }
      return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true })
    }

    answer = (request, response) => {
      if (request.url?.startsWith('/interaction')) void interact(request, response)
      else void oidc(request, response)
    }
  }

  return {
    issuer,
    register,
    become: (account) => {
      current = account
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Goes where a browser would go, with the cookies of the provider, until it is sent away from there. */
export async function followFrom(url: string, issuer: string): Promise<URL> {
  const jar = new Map<string, string>()
  let at = new URL(url)
  while (at.origin === issuer) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const each of response.headers.getSetCookie()) {
      const [pair = ''] = each.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const to = response.headers.get('location')
    if (to === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    at = new URL(to, at)
  }
  return at
}

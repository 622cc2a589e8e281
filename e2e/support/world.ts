import type { Browser, BrowserContext, Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { violationsOn } from './axe'
import type { RunningServer } from './server'
import { overflowsOn } from './reflow'
import { startServer } from './server'

/** Somebody in front of a page of the product. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
}

export interface PhoneOptions {
  readonly width?: number
  readonly height?: number
  readonly locale?: 'nl-NL' | 'en-GB'
}

export interface World {
  readonly server: RunningServer
  /** A facilitator with an account, signed in. */
  readonly facilitator: (locale?: 'nl-NL' | 'en-GB') => Promise<Person>
  readonly phone: (options?: PhoneOptions) => Promise<Person>
  /** A browser of somebody who is not known yet. */
  readonly stranger: (size?: { readonly width: number; readonly height: number }) => Promise<Person>
  /** The wall of the room, in a window of the person who leads. */
  readonly wall: (lead: Person, workshopId: string) => Promise<Page>
  /** No violation of WCAG 2.2 AA that a program can see. */
  readonly expectAccessible: (page: Page) => Promise<void>
}

export const facilitatorAccount = {
  name: 'Marit de Boer',
  email: 'marit@example.nl',
  password: 'een lange zin is goed',
}

/** What a browser says when the network goes away on purpose. */
const expectedWhenOffline = /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|WebSocket connection|net::ERR/

/** What pages complained of, and the documents they asked for. */
interface Watched {
  readonly complaints: { readonly text: string; readonly url: string }[]
  readonly documents: Set<string>
}

function watchConsole(page: Page, { complaints, documents }: Watched): void {
  page.on('request', (request) => void (request.isNavigationRequest() && documents.add(request.url())))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push({ text: message.text(), url: message.location().url })
  })
  page.on('pageerror', (error) => complaints.push({ text: error.message, url: page.url() }))
}

/** Looked at when all is over: a page may have gone on before its browser says what was wrong. */
function problemsOf({ complaints, documents }: Watched): readonly string[] {
  // A page that is meant not to be there says so itself.
  const isOwnAnswer = ({ text, url }: Watched['complaints'][number]) =>
    text.includes('404') && documents.has(url)
  return complaints
    .filter((each) => !isOwnAnswer(each) && !expectedWhenOffline.test(each.text))
    .map(({ text, url }) => `${text} ${url}`)
}

/** Movement is shown elsewhere; here it would only take the machine from the pages. */
const calm = { reducedMotion: 'reduce' } as const

async function signedIn(
  browser: Browser,
  server: RunningServer,
  locale: string,
  watched: Watched,
): Promise<Person> {
  const context = await browser.newContext({
    ...calm,
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
  })
  const page = await context.newPage()
  watchConsole(page, watched)
  const { name, email, password } = facilitatorAccount
  await page.goto(`${server.url}/signin`)
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  const wrong = page.getByText('horen niet bij elkaar', { exact: false })
  await expect(page.getByRole('heading', { name: 'Uw gesprekken' }).or(wrong)).toBeVisible()
  if (await wrong.isVisible()) {
    await page.goto(server.setUpLink())
    await page.getByLabel('Uw naam').fill(name)
    await page.getByLabel('E-mailadres').fill(email)
    await page.getByLabel('Wachtwoord').fill(password)
    await page.getByRole('button', { name: 'Maak het account' }).click()
    await expect(page.getByRole('heading', { name: 'Uw gesprekken' })).toBeVisible()
  }
  if (locale === 'en-GB') {
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { name: 'Your conversations' })).toBeVisible()
  }
  return { page, context }
}

/** Everybody's windows on one server; `close` fails when a page complained in its console. */
export function openWorld(
  browser: Browser,
  server: RunningServer,
): { readonly world: World; readonly close: () => Promise<void> } {
  const contexts: BrowserContext[] = []
  const watched: Watched = { complaints: [], documents: new Set() }
  const world: World = {
    server,
    facilitator: async (locale = 'nl-NL') => {
      const person = await signedIn(browser, server, locale, watched)
      contexts.push(person.context)
      return person
    },
    phone: async ({ width = 360, height = 640, locale = 'nl-NL' } = {}) => {
      const context = await browser.newContext({
        ...calm,
        viewport: { width, height },
        locale,
        hasTouch: true,
        isMobile: true,
      })
      contexts.push(context)
      const page = await context.newPage()
      watchConsole(page, watched)
      return { page, context }
    },
    stranger: async (viewport = { width: 1366, height: 768 }) => {
      const context = await browser.newContext({ ...calm, viewport, locale: 'nl-NL' })
      contexts.push(context)
      const page = await context.newPage()
      watchConsole(page, watched)
      return { page, context }
    },
    wall: async (lead, workshopId) => {
      const page = await lead.context.newPage()
      watchConsole(page, watched)
      await page.setViewportSize({ width: 1920, height: 1080 })
      await page.goto(`${server.url}/screen/${workshopId}`)
      return page
    },
    expectAccessible: async (page) => {
      // The title of a page that was just opened comes a moment after its content.
      await expect(page).toHaveTitle(/./)
      expect(await violationsOn(page)).toEqual([])
      expect(await overflowsOn(page)).toEqual([])
    },
  }
  return {
    world,
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()))
      // A page that complains in its console is not finished, whatever it looks like.
      expect(problemsOf(watched)).toEqual([])
    },
  }
}

export const test = base.extend<{ world: World }, { server: RunningServer }>({
  server: [
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  world: async ({ browser, server }, use) => {
    const { world, close } = openWorld(browser, server)
    await use(world)
    await close()
  },
})

export { expect }

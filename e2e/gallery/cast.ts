import type { Browser, BrowserContext, Page } from '@playwright/test'
import { participantCookie } from '@/lib/cookies'
import type { Language } from '@/lib/domain/language'
import { sayIn } from '@/lib/i18n/say'
import type { RunningServer } from '../support/server'
import type { Album } from './album'

const account = { name: 'Marit de Boer', email: 'marit@example.nl', password: 'een lange zin is goed' }
const patienceMs = 180_000
const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** Everybody who looks at a page while the pictures are made. */
export interface Cast {
  readonly phone: () => Promise<Page>
  /** The phone of somebody who came in already. */
  readonly phoneOf: (workshopId: string, token: string) => Promise<Page>
  readonly lead: Page
  /** Another page of who leads. */
  readonly beside: () => Promise<Page>
  readonly cookie: () => Promise<string>
  readonly close: () => Promise<void>
}

export async function gather(browser: Browser, { url }: RunningServer, language: Language): Promise<Cast> {
  const contexts: BrowserContext[] = []
  const locale = locales[language]

  async function context(isPhone: boolean): Promise<BrowserContext> {
    const made = await browser.newContext({
      locale,
      baseURL: url,
      reducedMotion: 'reduce',
      ...(isPhone
        ? { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
        : { viewport: { width: 1366, height: 768 } }),
    })
    // In development each page is built when it is first asked for.
    made.setDefaultTimeout(patienceMs)
    contexts.push(made)
    return made
  }

  const desk = await context(false)
  return {
    phone: async () => (await context(true)).newPage(),
    phoneOf: async (workshopId, token) => {
      const own = await context(true)
      await own.addCookies([{ name: participantCookie(workshopId), value: token, url, httpOnly: true }])
      const page = await own.newPage()
      await page.goto(`/w/${workshopId}`)
      return page
    },
    lead: await desk.newPage(),
    beside: () => desk.newPage(),
    cookie: async () => (await desk.cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; '),
    close: async () => {
      await Promise.all(contexts.map((each) => each.close()))
    },
  }
}

/** From the set-up link, or the sign-in page, to the list of workshops. */
export async function comeIn(
  page: Page,
  server: RunningServer,
  language: Language,
  album: Album,
  isNew: boolean,
) {
  const say = sayIn(language, 'account')
  const { name, email, password } = account
  await page.goto(isNew ? server.setUpLink() : '/signin')
  await album.take(page, 'desk', isNew ? '01-set-up' : '01-sign-in')
  const form = page.locator('form:has(input[type=password])')
  if (isNew) await form.getByLabel(say('setUp.name')).fill(name)
  await form.getByLabel(say('signIn.email')).fill(email)
  await form.getByLabel(say('signIn.password')).fill(password)
  await form.locator('[type=submit]').click()
  await page.waitForURL('**/workshops')
}

/** Through the form, as a facilitator does; gives the id. */
export async function makeWorkshop(page: Page, album: Album): Promise<string> {
  await album.take(page, 'desk', '02-no-workshops')
  await page.goto('/workshops/new')
  await album.take(page, 'desk', '03-new-workshop')
  await page.locator('[name=title]').fill('Kompasgesprek')
  await page.locator('[name=groupName]').fill('MT Dienstverlening')
  await page.locator('form:has([name=title])').locator('[type=submit]').click()
  await page.waitForURL(/workshops\/[^/]+\/prepare/)
  return /workshops\/([^/]+)\//.exec(page.url())?.[1] ?? ''
}

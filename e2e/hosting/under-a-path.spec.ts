import { expect, test as base } from '@playwright/test'
import { clientId, clientSecret, startProvider } from '@/server/testing/oidc-provider'
import { violationsOn } from '../support/axe'
import { closeInput, codeOn, goOn } from '../support/lead'
import { startPathProxy } from '../support/path-proxy'
import { startServer } from '../support/server'

/** Our product behind a proxy under a path, with an organisation to sign in with. */
interface Hosted {
  readonly url: string
  readonly strays: () => readonly string[]
}

const test = base.extend<{ hosted: Hosted }>({
  hosted: [
    async ({}, use) => {
      const proxy = await startPathProxy('/kompas')
      const provider = await startProvider()
      provider.register(`${proxy.url}/signin/sso/callback`)
      provider.become({
        subject: 'marit',
        email: 'marit@example.org',
        name: 'Marit de Boer',
        isVerified: true,
      })
      const server = await startServer({
        PUBLIC_URL: proxy.url,
        NEXT_DIST_DIR: '.next-path',
        TRUSTED_PROXIES: '1',
        CONTROLLER_NAME: 'Gemeente Voorbeeld',
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
        OIDC_NAME: 'Gemeente Voorbeeld',
        OIDC_ALLOW: 'example.org',
      })
      proxy.leadTo(server.url)
      await use({ url: proxy.url, strays: proxy.strays })
      await server.stop()
      await provider.stop()
      await proxy.stop()
    },
    // The first run builds the pages for that path.
    { timeout: 240_000 },
  ],
})

test('[H4] [Ac6] behind a proxy, under a path: signing in with the organisation, a conversation, a file', async ({
  browser,
  hosted,
}) => {
  const problems: string[] = []
  const newPage = async (viewport: { width: number; height: number }) => {
    const page = await (await browser.newContext({ viewport, locale: 'nl-NL' })).newPage()
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())))
    page.on('pageerror', (error) => problems.push(error.message))
    return page
  }
  const lead = await newPage({ width: 1366, height: 768 })
  const phone = await newPage({ width: 360, height: 640 })

  await test.step('somebody of the organisation signs in without a password of ours', async () => {
    await lead.goto(`${hosted.url}/signin`)
    expect(await violationsOn(lead)).toEqual([])
    await lead.getByRole('link', { name: 'Log in met Gemeente Voorbeeld' }).click()
    await expect(lead.getByRole('heading', { name: 'Uw gesprekken' })).toBeVisible()
    await expect(lead.getByText('Marit de Boer')).toBeVisible()
  })

  await test.step('a conversation is made, and a phone comes in by the QR code', async () => {
    await lead.getByRole('link', { name: 'Nieuw gesprek' }).click()
    await lead.getByLabel('Hoe heet het gesprek?').fill('Onder een pad')
    await lead.getByRole('radio', { name: 'Op naam' }).check()
    await lead.getByRole('button', { name: 'Maak het gesprek' }).click()
    await lead.getByRole('link', { name: 'Naar de regie' }).click()
    await lead.getByRole('button', { name: 'Open de deur' }).click()
    await expect(lead.getByRole('heading', { name: 'De deur is open' })).toBeVisible()
    await phone.goto(hosted.url)
    await phone.getByLabel('Code van zes tekens').fill(await codeOn(lead))
    await phone.getByRole('button', { name: 'Doe mee' }).click()
    await expect(phone.getByLabel('Uw naam')).toBeVisible()
    await phone.getByRole('link', { name: 'Wat gebeurt er met mijn gegevens?' }).first().click()
    await expect(phone.getByRole('heading', { name: 'Uw gegevens', exact: true })).toBeVisible()
    await expect(phone.getByText('Gemeente Voorbeeld gaat over uw gegevens.')).toBeVisible()
    expect(await violationsOn(phone)).toEqual([])
    await phone.goBack()
    await phone.getByLabel('Uw naam').fill('Ada')
    await phone.getByRole('button', { name: 'Ik doe mee' }).click()
    await expect(phone.getByRole('heading', { name: 'U bent binnen' })).toBeVisible()
    await expect(lead.getByText('Ada')).toBeVisible()
  })

  await test.step('what one does the other sees, over the socket', async () => {
    await goOn(lead, 'Begin met: Welkom')
    await expect(phone.getByRole('heading', { name: 'Welkom' })).toBeVisible()
    await goOn(lead, 'Rond af en ga naar: Ons kompas')
    await phone.getByRole('slider', { name: 'Nu' }).fill('3')
    await phone.getByRole('slider', { name: 'Gewenst' }).fill('8')
    await expect(phone.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible()
    await closeInput(lead)
  })

  await test.step('the report is a page and a file', async () => {
    await lead.getByRole('button', { name: 'Sluit het gesprek' }).click()
    await lead.getByRole('dialog').getByRole('button', { name: 'Sluit het gesprek' }).click()
    await lead.getByRole('link', { name: /verslag/i }).click()
    await expect(lead.getByRole('heading', { name: 'Onder een pad' }).first()).toBeVisible()
    const download = lead.waitForEvent('download')
    await lead.getByRole('link', { name: /Markdown/ }).click()
    expect((await download).suggestedFilename()).toMatch(/^verslag-onder-een-pad.*\.md$/)
  })

  expect(hosted.strays()).toEqual([])
  expect(problems).toEqual([])
  await Promise.all([lead.context().close(), phone.context().close()])
})

import type { Page } from '@playwright/test'
import { goOn, joinWithCode, openWorkshop } from './support/lead'
import { expect, test } from './support/world'

interface Line {
  readonly open: () => void
  readonly close: () => void
  /** How many scripts could not be had, and how many could, of those the page itself does not name. */
  readonly held: () => number
  readonly passed: () => number
}

/** Lets through only the scripts that the page itself names, as long as it is not open. */
async function narrowLine(page: Page): Promise<Line> {
  let isOpen = false
  let held = 0
  let passed = 0
  const html = await (await page.context().request.get(page.url())).text()
  await page.route('**/_next/static/**/*.js', (route) => {
    const [name = ''] = /[^/]+\.js/.exec(route.request().url()) ?? []
    if (html.includes(name)) return route.continue()
    if (isOpen) passed += 1
    else held += 1
    return isOpen ? route.continue() : route.abort('internetdisconnected')
  })
  return {
    open: () => (isOpen = true),
    close: () => (isOpen = false),
    held: () => held,
    passed: () => passed,
  }
}

test('[Ld3] the code of a step: ahead of it, and with a bad network as soon as it can be', async ({
  world,
}) => {
  const lead = await world.facilitator()
  const { code } = await openWorkshop(lead, { title: 'Slecht netwerk' })
  const ada = await world.phone()
  await joinWithCode(world, ada, code)
  const line = await narrowLine(ada.page)
  await ada.page.reload()
  await expect(ada.page.getByRole('heading', { name: 'U bent binnen' })).toBeVisible()

  await test.step('the step opens while nothing can be loaded: that is said, and then it comes', async () => {
    await goOn(lead.page, 'Begin met: Welkom')
    await expect(ada.page.getByText('Even geduld. Dit deel komt eraan.')).toBeVisible()
    expect(line.held()).toBeGreaterThan(0)
    line.open()
    await expect(ada.page.getByRole('heading', { name: 'Welkom' })).toBeVisible()
  })

  await test.step('the next steps are there already when they open', async () => {
    await expect.poll(line.passed).toBeGreaterThan(12)
    line.close()
    await goOn(lead.page, 'Rond af en ga naar: Ons kompas')
    await expect(ada.page.getByText('Naald 1 van 10')).toBeVisible()
  })
})

import type { Locator, Page } from '@playwright/test'
import type { Album } from './album'
import { settled } from './settled'

const mostPages = 6

async function visible(found: Locator): Promise<readonly Locator[]> {
  const all = await found.all()
  const seen = await Promise.all(all.map((each) => each.isVisible()))
  return all.filter((_, index) => seen[index])
}

/** Gives an answer to whatever is asked, without knowing what that is. */
async function answer(page: Page): Promise<void> {
  for (const [index, slider] of (await visible(page.locator('main input[type=range]'))).entries())
    await slider.fill(String(index % 2 === 0 ? 3 : 8))
  const groups = new Set<string>()
  for (const radio of await page.locator('main input[type=radio]').all()) {
    const name = (await radio.getAttribute('name')) ?? ''
    if (groups.has(name)) continue
    groups.add(name)
    await radio.press('Space')
  }
  for (const field of await visible(page.locator('main textarea, main input[type=text]')))
    await field.fill('We weten dinsdag meer, en zeggen dat nu al.')
}

/** Goes through a task page by page, as somebody does who fills in all of it, with a picture before and after. */
export async function walkThrough(page: Page, state: string, album: Album): Promise<void> {
  for (let at = 1; at <= mostPages; at++) {
    const title = await page.locator('h1').innerText()
    await album.take(page, 'phone', `${state}-${at}a`, at === 1 ? 'all' : 'few')
    await answer(page)
    await album.take(page, 'phone', `${state}-${at}b`, at === 1 ? 'most' : 'few')
    const [main] = await visible(page.locator('.phone-foot .button-main'))
    if (!main) return
    await main.click()
    await settled(page)
    // The next page of the same kind shows nothing new.
    if ((await page.locator('h1').innerText()) === title && at > 1) return
    if (at === 2 && (await page.locator('main input[type=range]').count()) > 0) return
  }
}

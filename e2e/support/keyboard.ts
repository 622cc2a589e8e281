import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

const mostTabs = 250

/** Goes to something with the Tab key alone, as somebody without a mouse does; back when it lies behind. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  const isBehind = await target.evaluate(
    (element) =>
      document.activeElement !== document.body &&
      ((document.activeElement?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) >
        0,
  )
  for (let tab = 0; tab < mostTabs; tab++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`)
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await expect(target).toBeEnabled()
  await page.keyboard.press(key)
}

/** A group of choices is one stop: where nothing is chosen the space bar takes the first one, arrows go on. */
export async function choose(page: Page, group: Locator, name: string | RegExp): Promise<void> {
  const radios = group.getByRole('radio')
  await expect(radios.first()).toBeVisible()
  const wanted = group.getByRole('radio', { name })
  const all = await radios.all()
  const isChecked = await Promise.all(all.map((radio) => radio.isChecked()))
  const isWanted = await Promise.all(
    all.map((radio) =>
      radio
        .and(wanted)
        .count()
        .then((found) => found > 0),
    ),
  )
  const from = Math.max(0, isChecked.indexOf(true))
  const to = isWanted.indexOf(true)
  await tabTo(page, radios.nth(from))
  if (!isChecked[from]) await page.keyboard.press('Space')
  const key = to < from ? 'ArrowUp' : 'ArrowDown'
  for (let step = from; step !== to; step += to < from ? -1 : 1) await page.keyboard.press(key)
  await expect(wanted).toBeChecked()
}

export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

import { errors, type Page } from '@playwright/test'

const looks = { polling: 150, timeout: 4000 }

/** Pages follow the workshop by themselves: one is ready when its words stay the same for three looks at it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const memory = await page.evaluateHandle(() => ({ words: '', same: 0 }))
  try {
    await page.waitForFunction(
      (seen) => {
        const words = document.body.innerText.replace(/\d+:\d\d/g, '')
        seen.same = words === seen.words ? seen.same + 1 : 0
        seen.words = words
        return seen.same >= 2
      },
      memory,
      looks,
    )
  } catch (error) {
    // A page on which something is always said differently is taken as it is.
    if (!(error instanceof errors.TimeoutError)) throw error
  }
}

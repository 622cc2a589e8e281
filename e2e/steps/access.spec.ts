import type { Page } from '@playwright/test'
import { press, write } from '../support/keyboard'
import { expect, test } from './room'

/** Leaves less than this between two announcements to the clock of the browser. */
const mostEarlyMs = 50
const pauseMs = 5000

/** Notes from now on when something is said to who does not look; the place for it has to be there already. */
async function listen(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[role=status][aria-live=polite]')
    if (!region) throw new Error('there is no live region')
    const times: number[] = []
    Object.assign(window, { announcedAt: times })
    const note = () => void times.push(performance.now())
    new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true })
  })
  return () => page.evaluate(() => (window as unknown as { announcedAt: number[] }).announcedAt)
}

test('[E4] [E5] whatever others do, who writes keeps focus, caret, place and words, and is told in measure', async ({
  room,
}) => {
  const { lead, phone } = room
  await room.open('notes', { preset: 'known' })
  const field = phone.getByLabel('Uw briefje')
  await write(phone, field, 'Half een zin')
  for (let back = 0; back < 4; back++) await phone.keyboard.press('ArrowLeft')
  const announced = await listen(phone)
  const held = () =>
    field.evaluate((element: HTMLTextAreaElement) => ({
      words: element.value,
      caret: element.selectionStart,
      hasFocus: document.activeElement === element,
      scrolled: window.scrollY,
    }))
  const before = await held()
  expect(before).toMatchObject({ words: 'Half een zin', caret: 8, hasFocus: true })

  await test.step('the others write, and input is about to close', async () => {
    await expect(phone.getByText('3 van 4 klaar')).toBeVisible()
    await press(lead, lead.getByRole('button', { name: 'Sluit de invoer' }))
    await expect(phone.getByRole('timer')).toBeVisible()
    expect(await held()).toEqual(before)
  })

  await test.step('what was written in the meantime can still be sent, and what comes next is announced', async () => {
    await phone.keyboard.press('End')
    await phone.keyboard.type(' is ook iets')
    await press(phone, phone.getByRole('button', { name: 'Stuur briefje' }))
    await expect(phone.getByText('Al gestuurd: 1')).toBeVisible()
    await press(lead, lead.getByRole('button', { name: /^Sluit nu/ }))
    await expect.poll(async () => (await announced()).length).toBeGreaterThan(0)
    const times = await announced()
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    for (const gap of gaps) expect(gap).toBeGreaterThan(pauseMs - mostEarlyMs)
  })
})

test('[E11] a field that is wrong says so in words, and is tied to them', async ({ room }) => {
  const { page } = await room.world.stranger()
  await page.goto(room.world.server.url)
  const code = page.getByLabel('Code van zes tekens')
  await write(page, code, 'XXXXXX')
  await page.keyboard.press('Enter')
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  await expect(code).toHaveAccessibleDescription(/Met deze code kunt u nu niet meedoen/)
  await expect(code).toHaveValue('XXXXXX')
})

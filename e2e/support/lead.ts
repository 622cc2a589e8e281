import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { Person, World } from './world'

export interface NewWorkshop {
  readonly title: string
  readonly mode?: 'Helemaal anoniem' | 'Anoniem voor de groep' | 'Op naam'
  readonly group?: string
  /** The name of a running order; otherwise the first one. */
  readonly order?: string
}

/** Makes a workshop through the form, opens its door, and gives its id and code. */
export async function openWorkshop(
  { page }: Person,
  { title, mode = 'Helemaal anoniem', group, order }: NewWorkshop,
): Promise<{ workshopId: string; code: string }> {
  await page.getByRole('link', { name: 'Nieuw gesprek' }).click()
  await page.getByLabel('Hoe heet het gesprek?').fill(title)
  if (group !== undefined) await page.getByLabel('Voor welke groep?').fill(group)
  await page.getByText(mode, { exact: true }).click()
  if (order !== undefined) await page.getByText(order, { exact: true }).click()
  await page.getByRole('button', { name: 'Maak het gesprek' }).click()
  await page.getByRole('link', { name: 'Naar de regie' }).click()
  await page.getByRole('button', { name: 'Open de deur' }).click()
  await expect(page.getByRole('heading', { name: 'De deur is open' })).toBeVisible()
  return { workshopId: workshopIdOf(page), code: await codeOn(page) }
}

export function workshopIdOf(page: Page): string {
  return /workshops\/([^/]+)\//.exec(page.url())?.[1] ?? ''
}

/** The code as a screen reader says it, sign by sign. */
export async function codeOn(page: Page): Promise<string> {
  const spoken = await page.locator('[translate=no] .sr-only').first().textContent()
  return (spoken ?? '').replaceAll(' ', '')
}

export async function joinWithCode(
  world: World,
  { page }: Person,
  code: string,
  name?: string,
): Promise<void> {
  await page.goto(world.server.url)
  await page.getByLabel('Code van zes tekens').fill(code)
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await expect(page.getByRole('heading', { name: 'Goed om te weten' })).toBeVisible()
  if (name !== undefined) await page.getByLabel('Uw naam').fill(name)
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await expect(page.getByRole('heading', { name: 'U bent binnen' })).toBeVisible()
}

/** Presses the one button that leads on. */
export async function goOn(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).click()
}

/** Closes input at once, also when somebody has not answered. */
export async function closeInput(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluit de invoer' }).click()
  const now = page.getByRole('button', { name: /Sluit nu/ })
  const reveal = page.getByRole('button', { name: 'Toon de antwoorden' })
  await expect(now.or(reveal)).toBeVisible()
  // When the last answer comes in just now, input closes by itself and there is nothing left to press.
  if (await now.isVisible()) await now.click({ timeout: 10_000 }).catch(() => expect(reveal).toBeVisible())
  await expect(reveal).toBeVisible()
}

import { colleagueOf } from './support/colleague'
import { goOn, openWorkshop } from './support/lead'
import { expect, test } from './support/world'

test('[J4] a running order is kept, shared with colleagues, and used', async ({ world }) => {
  const marit = await world.facilitator()
  const { page } = marit
  const bas = await colleagueOf(world, marit)

  await test.step('the room gets its Wi-Fi beside the code', async () => {
    const { workshopId } = await openWorkshop(marit, { title: 'Gesprek met een draaiboek' })
    const wall = await world.wall(marit, workshopId)
    await goOn(page, 'Zet het wifi-netwerk erbij')
    await page.getByLabel('Naam van het netwerk').fill('Zaal; 4')
    await page.getByLabel('Wachtwoord').fill('kort')
    await goOn(page, 'Toon op het scherm')
    await expect(page.getByText('Een wachtwoord heeft 8 tot 63 tekens.')).toBeVisible()
    await page.getByLabel('Wachtwoord').fill('lang genoeg')
    await goOn(page, 'Toon op het scherm')
    await expect(wall.getByRole('img', { name: 'QR-code voor het netwerk Zaal; 4' })).toBeVisible()
    await expect(wall.getByText('lang genoeg')).toBeVisible()
    await world.expectAccessible(wall)
    await page.goto(`${world.server.url}/workshops`)
  })

  await test.step('the order of a workshop is kept under a name, and changed', async () => {
    await goOn(page, 'Bewaar als draaiboek: Gesprek met een draaiboek')
    await page.getByLabel('Naam van het draaiboek').fill('Ons vaste draaiboek')
    await goOn(page, 'Bewaar het draaiboek')
    await expect(page.getByText('Bewaard bij uw draaiboeken.')).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click()
    await page.getByRole('link', { name: 'Draaiboeken' }).click()
    await page.getByRole('link', { name: 'Wijzig Ons vaste draaiboek' }).click()
    await goOn(page, 'Haal Welkom weg')
    await expect(page.getByText('Welkom is weggehaald.')).toBeVisible()
    await goOn(page, 'Wijzig Ons kompas')
    await page.getByLabel('Titel').fill('Het kompas van ons team')
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click()
    await expect(page.getByText('Het kompas van ons team').first()).toBeVisible()
    await page.getByText('Deel met collega’s').click()
    await expect(page.getByRole('checkbox', { name: 'Deel met collega’s' })).toBeChecked()
    await world.expectAccessible(page)
    await page.reload()
    await expect(page.getByRole('checkbox', { name: 'Deel met collega’s' })).toBeChecked()
    await expect(page.getByText('Het kompas van ons team').first()).toBeVisible()
  })

  await test.step('a colleague begins a conversation with it', async () => {
    await bas.page.getByRole('link', { name: 'Nieuw gesprek' }).click()
    await bas.page.getByLabel('Hoe heet het gesprek?').fill('Van Bas')
    await bas.page.getByRole('radio', { name: /Ons vaste draaiboek/ }).check()
    await world.expectAccessible(bas.page)
    await goOn(bas.page, 'Maak het gesprek')
    await expect(bas.page.getByText('Het kompas van ons team').first()).toBeVisible()
    await expect(bas.page.getByRole('button', { name: 'Haal Welkom weg' })).toBeHidden()
  })

  await test.step('a workshop is copied, and an order deleted', async () => {
    await page.goto(`${world.server.url}/workshops`)
    await goOn(page, 'Maak een kopie van Gesprek met een draaiboek')
    await expect(page.getByRole('heading', { name: 'Gesprek met een draaiboek (kopie)' })).toBeVisible()
    await page.goto(`${world.server.url}/orders`)
    await goOn(page, 'Maak een kopie van Ons vaste draaiboek')
    await expect(page.getByRole('heading', { name: 'Ons vaste draaiboek (kopie)' })).toBeVisible()
    await goOn(page, 'Wis dit draaiboek')
    await page.getByRole('dialog').getByRole('button', { name: 'Wis dit draaiboek' }).click()
    await expect(page.getByRole('heading', { name: 'Draaiboeken', level: 1 })).toBeVisible()
    await expect(page.getByText('Ons vaste draaiboek (kopie)')).toBeHidden()
  })
})

import { colleagueOf } from './support/colleague'
import { goOn, joinWithCode, openWorkshop } from './support/lead'
import { expect, test } from './support/world'

test('[J3] two facilitators lead together, and hand the lead over', async ({ world }) => {
  const marit = await world.facilitator()
  const bas = await colleagueOf(world, marit, { width: 390, height: 844 })
  const { workshopId, code } = await openWorkshop(marit, { title: 'Samen geleid' })
  const wall = await world.wall(marit, workshopId)
  const ada = await world.phone()
  await joinWithCode(world, ada, code)

  await test.step('the owner invites a colleague by address; an unknown one says so', async () => {
    await goOn(marit.page, 'Samen leiden')
    const email = marit.page.getByLabel('E-mailadres van een collega')
    await email.fill('niemand@example.nl')
    await goOn(marit.page, 'Nodig uit')
    await expect(marit.page.getByText('Met dit adres is hier geen account', { exact: false })).toBeVisible()
    await email.fill(bas.email)
    await goOn(marit.page, 'Nodig uit')
    await expect(marit.page.getByText('Bas Visser leidt nu mee.')).toBeVisible()
    await world.expectAccessible(marit.page)
    await marit.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click()
  })

  await test.step('the colleague finds it in the list, and leads along from a phone', async () => {
    await bas.page.reload()
    await expect(bas.page.getByText('u leidt mee')).toBeVisible()
    await bas.page.getByRole('link', { name: 'Naar de regie: Samen geleid' }).click()
    await expect(bas.page.getByText('Marit de Boer leidt nu.')).toBeVisible()
    await goOn(marit.page, 'Begin met: Welkom')
    await expect(bas.page.getByRole('heading', { name: 'Welkom', level: 2 })).toBeVisible()
    await expect(bas.page.getByRole('button', { name: /^Rond af/ })).toBeHidden()
    await bas.page.getByRole('textbox', { name: 'Wat zei de groep?' }).fill('Iedereen is er')
    await goOn(bas.page, 'Leg vast')
    await expect(marit.page.getByText('Iedereen is er')).toBeVisible()
    await world.expectAccessible(bas.page)
  })

  await test.step('the lead is handed over; it stays there over a reload', async () => {
    await goOn(marit.page, 'U leidt nu')
    await expect(marit.page.getByText('is er', { exact: true })).toBeVisible()
    await goOn(marit.page, 'Geef Bas Visser de leiding')
    await marit.page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click()
    await expect(marit.page.getByRole('button', { name: 'Neem de leiding over' })).toBeVisible()
    await bas.page.reload()
    await goOn(bas.page, 'Rond af en ga naar: Ons kompas')
    await expect(wall.getByRole('heading', { name: 'Waar staan we, waar willen we heen?' })).toBeVisible()
  })

  await test.step('who leads along takes over, after one question', async () => {
    await goOn(marit.page, 'Neem de leiding over')
    await expect(marit.page.getByText('Bas Visser ziet dat meteen', { exact: false })).toBeVisible()
    await marit.page.getByRole('dialog').getByRole('button', { name: 'Neem de leiding over' }).click()
    await expect(bas.page.getByRole('button', { name: 'Neem de leiding over' })).toBeVisible()
    await expect(marit.page.getByRole('button', { name: 'Sluit de invoer' })).toBeVisible()
  })

  await test.step('who is taken out is out at once', async () => {
    await goOn(marit.page, 'U leidt nu')
    await goOn(marit.page, 'Haal Bas Visser weg')
    await marit.page
      .getByRole('group', { name: 'Haal Bas Visser weg' })
      .getByRole('button', { name: 'Haal Bas Visser weg' })
      .click()
    await expect(bas.page.getByText('uit dit gesprek gehaald', { exact: false })).toBeVisible()
    await bas.page.reload()
    await expect(bas.page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  })

  await test.step('a link that works once lets a colleague in, who signs in first', async () => {
    await goOn(marit.page, 'Maak een link voor een collega')
    const link = await marit.page.getByLabel('Link om mee te leiden').inputValue()
    await bas.page.goto(`${world.server.url}/account`)
    await goOn(bas.page, 'Log uit')
    await bas.page.goto(link)
    await bas.page.getByLabel('E-mailadres').fill(bas.email)
    await bas.page.getByLabel('Wachtwoord').fill('een lange zin is goed')
    await goOn(bas.page, 'Log in')
    await expect(bas.page.getByText('Samen geleid')).toBeVisible()
    await goOn(bas.page, 'Ik leid mee')
    await expect(bas.page.getByText('Marit de Boer leidt nu.')).toBeVisible()
    await bas.page.goto(link)
    await expect(bas.page.getByText('Deze link werkt niet meer', { exact: false })).toBeVisible()
  })
})

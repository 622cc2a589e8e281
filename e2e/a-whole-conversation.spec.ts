import type { Page } from '@playwright/test'
import { closeInput, goOn, joinWithCode, openWorkshop } from './support/lead'
import { expect, test } from './support/world'

async function placeNeedle(page: Page, now: number, desired: number): Promise<void> {
  await page.getByRole('slider', { name: 'Nu' }).fill(String(now))
  await page.getByRole('slider', { name: 'Gewenst' }).fill(String(desired))
  await expect(page.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible()
}

test('[J1] [E9] a whole conversation, from the door to the report', async ({ world }) => {
  const lead = await world.facilitator()
  const { workshopId, code } = await openWorkshop(lead, { title: 'Leiding geven in de uitvoering' })
  const wall = await world.wall(lead, workshopId)
  await expect(wall.getByText('Nog niemand binnen')).toBeVisible()
  const [ada, ben, cho, dia] = [
    await world.phone({ width: 320, height: 568 }),
    await world.phone({ width: 360, height: 640 }),
    await world.phone({ width: 375, height: 667 }),
    await world.phone({ width: 390, height: 844 }),
  ]

  /** Console, wall and a phone, as a program can examine them. */
  async function everyoneCanUseIt(): Promise<void> {
    for (const page of [lead.page, wall, ada.page]) await world.expectAccessible(page)
  }

  await test.step('people come in by code, however they type it', async () => {
    await joinWithCode(world, ada, code)
    await joinWithCode(world, ben, code.toLowerCase())
    await joinWithCode(world, cho, `${code.slice(0, 3)} ${code.slice(3)}`)
    await expect(wall.getByText('3 reisgenoten zijn binnen')).toBeVisible()
    await everyoneCanUseIt()
  })

  await test.step('a wrong code says so and stays in the field', async () => {
    await dia.page.goto(world.server.url)
    await dia.page.getByLabel('Code van zes tekens').fill('XXXXXX')
    await dia.page.getByRole('button', { name: 'Doe mee' }).click()
    await expect(dia.page.getByText('Met deze code kunt u nu niet meedoen', { exact: false })).toBeVisible()
    await expect(dia.page.getByLabel('Code van zes tekens')).toHaveValue('XXXXXX')
    await world.expectAccessible(dia.page)
  })

  await test.step('a step opens on every phone and on the wall', async () => {
    await goOn(lead.page, 'Begin met: Welkom')
    await expect(ada.page.getByRole('heading', { name: 'Welkom' })).toBeVisible()
    await expect(wall.getByRole('heading', { name: 'Welkom' })).toBeVisible()
    await goOn(lead.page, 'Rond af en ga naar: Ons kompas')
    await expect(wall.getByRole('heading', { name: 'Waar staan we, waar willen we heen?' })).toBeVisible()
  })

  await test.step('somebody who is late lands in the current step', async () => {
    await dia.page.getByLabel('Code van zes tekens').fill(code)
    await dia.page.getByRole('button', { name: 'Doe mee' }).click()
    await dia.page.getByRole('button', { name: 'Ik doe mee' }).click()
    await expect(dia.page.getByText('Naald 1 van 10')).toBeVisible()
  })

  await test.step('the compass: answers are sent, survive a reload, and a closed connection', async () => {
    await placeNeedle(ada.page, 3, 8)
    await everyoneCanUseIt()
    await ada.page.reload()
    await ada.page.getByRole('button', { name: 'Vorige' }).click()
    await expect(ada.page.getByRole('slider', { name: 'Nu' })).toHaveValue('3')
    await ben.context.setOffline(true)
    await expect(ben.page.getByText('U bent even los van de groep', { exact: false })).toBeVisible({
      timeout: 15_000,
    })
    await ben.page.getByRole('slider', { name: 'Nu' }).fill('6')
    await ben.page.getByRole('slider', { name: 'Gewenst' }).fill('7')
    await expect(ben.page.getByText('Nog niet verzonden')).toBeVisible()
    await ben.context.setOffline(false)
    await expect(ben.page.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible({ timeout: 15_000 })
    await cho.page.getByText('Kan ik niet zeggen').click()
    await placeNeedle(dia.page, 5, 5)
    await closeInput(lead.page)
    await expect(ada.page.getByRole('heading', { name: 'De ronde is dicht' })).toBeVisible()
    await goOn(lead.page, 'Toon de antwoorden')
    await expect(wall.getByText('te weinig of te gelijke antwoorden').first()).toBeVisible()
    await goOn(lead.page, 'Naar het gesprek')
    await goOn(lead.page, 'Naar de oogst')
  })

  await test.step('the harvest: lines and a reservation beside the line it is about', async () => {
    await lead.page.getByRole('textbox', { name: 'Wat zei de groep?' }).fill('Elke brief noemt wat vaststaat')
    const kinds = lead.page.getByRole('group', { name: 'Oogst' })
    await kinds.getByText('Afspraak').click()
    await goOn(lead.page, 'Leg vast')
    await expect(wall.getByText('Elke brief noemt wat vaststaat')).toBeVisible()
    await kinds.getByText('Voorbehoud').click()
    await lead.page.getByLabel('Voorbehoud bij').selectOption('Elke brief noemt wat vaststaat')
    await lead.page
      .getByRole('textbox', { name: 'Wat zei de groep?' })
      .fill('Alleen als de bestuurder meeleest')
    await goOn(lead.page, 'Leg vast')
    await expect(ada.page.getByText('Voorbehoud bij deze afspraak')).toBeVisible()
  })

  await test.step('the dilemma: a place, a reason with a good word for the other side, two rounds', async () => {
    await goOn(lead.page, 'Rond af en ga naar: Dilemma bij naald 1')
    for (const [person, place] of [
      [ada, '2'],
      [ben, '8'],
      [cho, '6'],
      [dia, '1'],
    ] as const) {
      await person.page.getByRole('slider').fill(place)
      await person.page.getByText('Redelijk').click()
      await person.page.getByRole('button', { name: 'Verder' }).click()
    }
    await ada.page.getByLabel('Uw reden').fill('Mensen moeten nu verder kunnen')
    await ada.page.getByRole('button', { name: 'Deel mijn reden' }).click()
    await expect(ada.page.getByText('Schrijf ook iets goeds over de andere kant')).toBeVisible()
    await ada.page.getByLabel('Wat is er goed aan de andere kant?').fill('Niemand wordt later verrast')
    await ada.page.getByRole('button', { name: 'Deel mijn reden' }).click()
    await expect(ada.page.getByRole('heading', { name: 'Uw plek is bewaard' })).toBeVisible()
    await expect(wall.getByText('Mensen moeten nu verder kunnen')).toBeHidden()
    await closeInput(lead.page)
    await goOn(lead.page, 'Toon de antwoorden')
    await lead.page.getByRole('button', { name: 'Laat iedereen dit zien' }).first().click()
    await expect(wall.getByText('Mensen moeten nu verder kunnen')).toBeVisible()
    await expect(ben.page.getByText('Mensen moeten nu verder kunnen')).toBeVisible()
    await everyoneCanUseIt()
    await goOn(lead.page, 'Naar het gesprek')
    await goOn(lead.page, 'Open de volgende ronde')
    await expect(ben.page.getByRole('button', { name: 'Verder' })).toBeVisible()
    await ben.page.getByRole('slider').fill('6')
    await closeInput(lead.page)
    await goOn(lead.page, 'Toon de antwoorden')
    await goOn(lead.page, 'Naar het gesprek')
    await goOn(lead.page, 'Naar de oogst')
  })

  await test.step('notes: private writing, a late draft, clusters by tap, dots', async () => {
    await goOn(lead.page, 'Rond af en ga naar: Briefjes bij naald 8')
    for (const [person, text] of [
      [ada, 'Drie stuurgroepen over één onderwerp'],
      [ben, 'De balie mag zelf afwijken 👍🏽'],
      [cho, 'مرحبا بكم في الفريق'],
    ] as const) {
      await person.page.getByLabel('Uw briefje').fill(text)
      await person.page.getByRole('button', { name: 'Stuur briefje' }).click()
      await expect(person.page.getByText('Al gestuurd: 1')).toBeVisible()
    }
    await dia.page.getByLabel('Uw briefje').fill('Nog niet af')
    await dia.page.reload()
    await expect(dia.page.getByLabel('Uw briefje')).toHaveValue('Nog niet af')
    await expect(wall.getByText('Drie stuurgroepen')).toBeHidden()
    await closeInput(lead.page)
    await expect(dia.page.getByText('Dit had u nog niet gestuurd')).toBeVisible()
    await goOn(lead.page, 'Toon de antwoorden')
    await expect(wall.getByText('Drie stuurgroepen over één onderwerp')).toBeVisible()
    await dia.page.getByRole('button', { name: 'Stuur briefje' }).click()
    await lead.page.getByRole('checkbox', { name: /Drie stuurgroepen/ }).check()
    await lead.page.getByRole('checkbox', { name: /De balie/ }).check()
    await lead.page.getByRole('button', { name: 'Maak een cluster' }).click()
    await lead.page.getByLabel('Naam van het cluster').fill('Wie beslist?')
    await lead.page.getByRole('button', { name: 'Bewaar de naam' }).click()
    await expect(wall.getByText('Wie beslist?')).toBeVisible()
    await goOn(lead.page, 'Open de volgende ronde')
    await ada.page.getByRole('button', { name: /Stip bij: De balie/ }).click()
    await expect(ada.page.getByText('Nog 4 van 5')).toBeVisible()
    await closeInput(lead.page)
    await goOn(lead.page, 'Toon de antwoorden')
    await expect(wall.getByText('Te weinig mensen gaven stippen', { exact: false })).toBeVisible()
    await everyoneCanUseIt()
    await goOn(lead.page, 'Naar het gesprek')
    await goOn(lead.page, 'Naar de oogst')
  })

  await test.step('the talk: a card for all, the shared clock with one more minute', async () => {
    await goOn(lead.page, 'Rond af en ga naar: Gesprek over naald 8')
    await lead.page.getByRole('button', { name: 'Laat de zaal dit zien' }).first().click()
    await expect(ada.page.getByText('Vraag om over te praten')).toBeVisible()
    await goOn(lead.page, 'Start 3 min')
    await expect(wall.getByRole('timer')).toHaveText(/^[23]:\d\d$/)
    await goOn(lead.page, '+1 minuut')
    await expect(wall.getByRole('timer')).toHaveText(/^3:\d\d$/)
  })

  await test.step('hands go up, one person has the floor, a jester argues against', async () => {
    const raise = ada.page.getByRole('button', { name: 'Ik wil iets zeggen' })
    await raise.focus()
    await ada.page.keyboard.press('Enter')
    await expect(ada.page.getByRole('button', { name: 'Hand weer omlaag' })).toBeFocused()
    await ben.page.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
    await expect(wall.getByText('2 handen omhoog')).toBeVisible()
    const floor = lead.page.getByRole('button', { name: /^Geef Nummer \d+ het woord$/ })
    await floor.first().click()
    await expect(wall.getByText('Aan het woord')).toBeVisible()
    await expect(wall.getByText('1 hand omhoog')).toBeVisible()
    await cho.page.getByRole('button', { name: 'Ik wil wel de hofnar zijn' }).click()
    await expect(lead.page.getByText('1 mens wil hofnar zijn')).toBeVisible()
    await goOn(lead.page, 'Loot een hofnar')
    await expect(cho.page.getByRole('heading', { name: 'U bent de hofnar' })).toBeVisible()
    await expect(ada.page.getByText('U bent de hofnar')).toBeHidden()
    await everyoneCanUseIt()
  })

  await test.step('going back shows an earlier step as it was', async () => {
    await goOn(lead.page, /Terug naar: Briefjes/)
    await goOn(lead.page, 'Terug naar Gesprek')
    await expect(wall.getByText('Wie beslist?')).toBeVisible()
    await lead.page.getByRole('button', { name: /^5?Gesprek over naald 8/ }).click()
    await goOn(lead.page, 'Naar de oogst')
    await goOn(lead.page, /Rond af en ga naar: Wat nemen we mee/)
    await goOn(lead.page, 'Naar de oogst')
  })

  await test.step('closing, and the report for the facilitator and for who has the link', async () => {
    await goOn(lead.page, 'Rond het gesprek af')
    await lead.page.getByRole('dialog').getByRole('button', { name: 'Sluit het gesprek' }).click()
    await expect(ada.page.getByRole('heading', { name: 'Het gesprek is klaar' })).toBeVisible()
    await lead.page.getByRole('link', { name: 'Lees het verslag' }).click()
    await expect(lead.page.getByRole('heading', { name: 'Leiding geven in de uitvoering' })).toBeVisible()
    await expect(lead.page.getByText('Wie beslist?').first()).toBeVisible()
    await expect(lead.page.getByText('Alleen als de bestuurder meeleest').first()).toBeVisible()
    await world.expectAccessible(lead.page)
    await goOn(lead.page, 'Maak een link')
    const link = lead.page.getByLabel('Link naar het verslag')
    await expect(link).toHaveValue(/\/r\//)
    await dia.page.goto(await link.inputValue())
    await expect(dia.page.getByRole('heading', { name: 'Leiding geven in de uitvoering' })).toBeVisible()
    expect(dia.page.url()).not.toContain('/r/')
    await lead.page.getByRole('button', { name: 'Trek in' }).click()
    await expect(lead.page.getByRole('button', { name: 'Trek in' })).toBeHidden()
    await dia.page.reload()
    await expect(dia.page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  })
})

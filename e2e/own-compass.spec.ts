import { joinWithCode, workshopIdOf } from './support/lead'
import { expect, test } from './support/world'

test('[Ed6] a group reacts, an edition is made of it, and the next conversation is held with it', async ({
  world,
}) => {
  const lead = await world.facilitator()
  const { page } = lead

  await test.step('a group proposes other words for a needle', async () => {
    await page.getByRole('link', { name: 'Nieuw gesprek' }).click()
    await page.getByLabel('Hoe heet het gesprek?').fill('Klopt het kompas bij ons?')
    await page.getByRole('radio', { name: 'Leeg beginnen' }).check()
    await page.getByRole('button', { name: 'Maak het gesprek' }).click()
    await page.getByRole('button', { name: 'Voeg een stap toe' }).click()
    await page.getByText('Reactie op het kompas', { exact: true }).click()
    await page.getByRole('button', { name: 'Voeg toe', exact: true }).click()
    await expect(page.getByText('Klopt het kompas?').first()).toBeVisible()
    await page.getByRole('link', { name: 'Naar de regie' }).click()
    await page.getByRole('button', { name: 'Open de deur' }).click()
    await expect(page.getByRole('heading', { name: 'De deur is open' })).toBeVisible()
    const spoken = await page.locator('[translate=no] .sr-only').first().textContent()
    const ada = await world.phone()
    await joinWithCode(world, ada, (spoken ?? '').replaceAll(' ', ''))
    await page.getByRole('button', { name: 'Begin met: Klopt het kompas?' }).click()
    await ada.page.getByLabel('Zo zou ik het zeggen').fill('Zeg wat u niet weet')
    await ada.page.getByRole('button', { name: 'Deel en ga verder' }).click()
    await expect(ada.page.getByText('Naald 2 van 10')).toBeVisible()
    await page.getByRole('button', { name: 'Sluit het gesprek' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit het gesprek' }).click()
    await expect(page.getByRole('link', { name: 'Lees het verslag' })).toBeVisible()
  })

  await test.step('the wording stands beside the needle and is taken over with one press', async () => {
    await page.goto(`${world.server.url}/editions`)
    await world.expectAccessible(page)
    await page.getByRole('button', { name: 'Maak een eigen kompas' }).click()
    await page.getByRole('link', { name: 'Naam van dit kompas' }).click()
    await page.getByLabel('Naam, Nederlands').fill('Ons kompas')
    await page.getByLabel('Naam, Engels').fill('Our compass')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await expect(page.getByRole('heading', { name: 'Naam van dit kompas' })).toBeVisible()
    await page.getByRole('link', { name: 'Terug naar Ons kompas' }).click()
    await page.getByRole('link', { name: 'Toon meer leiderschap', exact: false }).click()
    await page.getByRole('button', { name: 'Neem over: Zeg wat u niet weet' }).click()
    await expect(page.getByText('Overgenomen')).toBeVisible()
    await expect(page.getByLabel('Naam, Nederlands')).toHaveValue('Zeg wat u niet weet')
    await expect(page.getByLabel('Naam, Engels')).toHaveValue('')
    await world.expectAccessible(page)
    await page.getByRole('link', { name: 'Terug naar Ons kompas' }).click()
  })

  await test.step('what is missing and what is different is said in words', async () => {
    await page.getByText('Engels: er ontbreekt 1 tekst').click()
    await expect(page.getByRole('link', { name: 'Naald 1: Zeg wat u niet weet: Naam' })).toBeVisible()
    await page.getByRole('link', { name: 'Bekijk wat anders is' }).click()
    await expect(page.getByText('Er zijn 2 dingen anders.')).toBeVisible()
    await expect(page.getByText('Toon meer leiderschap en benoem de onzekerheid')).toBeVisible()
    await world.expectAccessible(page)
    await page.getByRole('link', { name: 'Terug naar Ons kompas' }).click()
    await expect(page.getByRole('checkbox', { name: 'In het Engels' })).toBeHidden()
    await page.getByRole('button', { name: 'Publiceer versie 1' }).click()
    await expect(page.getByText('versie 1, nl')).toBeVisible()
    await world.expectAccessible(page)
  })

  await test.step('a new conversation chooses it, in a language that it has', async () => {
    await page.goto(`${world.server.url}/workshops/new`)
    await page.getByLabel('Hoe heet het gesprek?').fill('Met ons eigen kompas')
    await page.getByRole('radio', { name: 'Ons kompas' }).check()
    await page.getByRole('radio', { name: 'English', exact: true }).check()
    await page.getByRole('button', { name: 'Maak het gesprek' }).click()
    await expect(page.getByText('Dit kompas is er niet in de taal van het gesprek.')).toBeVisible()
    await page.getByRole('radio', { name: 'Nederlands', exact: true }).check()
    await page.getByRole('button', { name: 'Maak het gesprek' }).click()
    await expect(page.getByRole('heading', { name: 'Met ons eigen kompas' })).toBeVisible()
  })

  await test.step('its cards are printed, counts from paper give the report', async () => {
    const workshopId = workshopIdOf(page)
    await page.getByRole('link', { name: 'Op papier' }).click()
    await world.expectAccessible(page)
    const pdf = await page.request.get(
      `${world.server.url}/workshops/${workshopId}/paper/file?set=needles&size=a5`,
    )
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    await page.getByRole('link', { name: 'Bekijk en druk af, A4: Naaldkaarten' }).click()
    await expect(page.getByRole('heading', { name: 'Zeg wat u niet weet' })).toBeVisible()
    await world.expectAccessible(page)
    await page.getByRole('link', { name: 'Terug' }).click()
    await page.getByLabel('Hoeveel mensen deden mee op papier?').fill('9')
    await page.getByRole('button', { name: 'Bewaar het aantal' }).click()
    const row = (part: string, place: number) =>
      page.getByLabel(`Zeg wat u niet weet, ${part}, Plek ${place}`, { exact: true })
    for (const [part, place, count] of [
      ['nu', 3, '5'],
      ['nu', 4, '4'],
      ['gewenst', 8, '6'],
      ['gewenst', 9, '3'],
    ] as const)
      await row(part, place).fill(count)
    await page.getByRole('button', { name: 'Bewaar deze tellingen' }).first().click()
    await expect(page.getByText('Bewaard').first()).toBeVisible()
    await page.getByRole('button', { name: 'Sluit het gesprek en maak het verslag' }).click()
    await expect(page.getByText('9 van hen deden mee op papier', { exact: false })).toBeVisible()
    await expect(page.getByText('Van papier: naald 1: 9 antwoorden.')).toBeVisible()
    await expect(page.getByText('Gehouden met Ons kompas, versie 1', { exact: false })).toBeVisible()
  })
})

test('[Pu1] the compass is walked through by keyboard, without signing in and without script', async ({
  browser,
  world,
}) => {
  const { page } = await world.phone({ width: 1024, height: 768 })
  await page.goto(world.server.url)
  await page.getByRole('link', { name: 'Lees het kompas' }).click()
  await expect(page.getByRole('heading', { name: 'Een kompas om samen', exact: false })).toBeVisible()
  await world.expectAccessible(page)
  const compass = page.getByRole('navigation', { name: 'Het kompas met tien naalden' })
  await compass.getByRole('link', { name: 'Naald 1:', exact: false }).focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  await expect(compass.getByRole('link', { name: 'Naald 4:', exact: false })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Sta in verbinding met de samenleving' })).toBeVisible()
  await world.expectAccessible(page)
  await page.getByRole('link', { name: 'Verder naar 4' }).click()
  await expect(page).toHaveURL(/\/kompas\/4$/)

  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
  const still = await plain.newPage()
  await still.goto(`${world.server.url}/kompas`)
  await still.getByRole('link', { name: 'Needle 9:', exact: false }).click()
  await expect(still.getByRole('heading', { name: 'No armour, but a backbone' })).toBeVisible()
  await plain.close()
})

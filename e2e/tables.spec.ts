import { closeInput, goOn, joinWithCode, openWorkshop } from './support/lead'
import type { Person } from './support/world'
import { expect, test } from './support/world'

async function writeNote({ page }: Person, text: string): Promise<void> {
  await page.getByLabel('Uw briefje').fill(text)
  await page.getByRole('button', { name: 'Stuur briefje' }).click()
  await expect(page.getByText('Al gestuurd: 1')).toBeVisible()
}

test('[Tb7] [Rd2] a step by table: drawn seats, own notes, and the tables beside each other', async ({
  world,
}) => {
  const lead = await world.facilitator()
  const { workshopId, code } = await openWorkshop(lead, { title: 'Grote zaal', mode: 'Op naam' })
  const wall = await world.wall(lead, workshopId)
  const names = ['Ada', 'Ben', 'Cho', 'Dia'] as const
  const people: Person[] = []
  for (const name of names) {
    const person = await world.phone({ width: 360, height: 640 })
    await joinWithCode(world, person, code, name)
    people.push(person)
  }
  const console = lead.page

  await test.step('tables are drawn: phones say which, the wall shows who sits where', async () => {
    await goOn(console, 'Maak tafels')
    await console.getByText('Aantal tafels', { exact: true }).click()
    await console.getByRole('spinbutton', { name: 'Aantal tafels' }).fill('2')
    await expect(console.getByText('4 mensen aan 2 tafels.')).toBeVisible()
    await world.expectAccessible(console)
    await goOn(console, 'Maak de tafels')
    await expect(wall.getByRole('heading', { name: 'Zoek uw tafel' })).toBeVisible()
    await expect(wall.getByText('Dia')).toBeVisible()
    for (const { page } of people) await expect(page.getByText(/U zit aan tafel [12]/)).toBeVisible()
    await world.expectAccessible(wall)
  })

  await test.step('the facilitator moves people, and their phones know', async () => {
    for (const [index, name] of names.entries()) {
      const table = index < 2 ? 1 : 2
      await console.getByLabel(`Tafel van ${name}`).selectOption(`Tafel ${table}`)
      await expect(people[index]!.page.getByText(`U zit aan tafel ${table}`)).toBeVisible()
    }
  })

  await test.step('notes go by table, and people say that they are ready', async () => {
    await goOn(console, 'Wijzig het draaiboek')
    await goOn(console, 'Wijzig Briefjes bij naald 8')
    await console.getByText('Deze stap gaat per tafel', { exact: true }).click()
    await console.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click()
    await goOn(console, 'Klaar met wijzigen')
    await console.getByRole('button', { name: /Briefjes bij naald 8/ }).click()
    for (const [index, person] of people.entries()) await writeNote(person, `Briefje van ${names[index]}`)
    await expect(people[0]!.page.getByText('0 van 4 klaar')).toBeVisible()
    for (const { page } of people) await goOn(page, 'Ik ben klaar')
    await expect(people[0]!.page.getByText('4 van 4 klaar')).toBeVisible()
    await expect(console.getByText('Iedereen is klaar.')).toBeVisible()
    await world.expectAccessible(people[0]!.page)
  })

  await test.step('the wall shows the whole, table by table, and one table', async () => {
    await closeInput(console)
    await goOn(console, 'Toon de antwoorden')
    await expect(wall.getByText('Briefje van Dia')).toBeVisible()
    await console.getByLabel('Wat ziet de zaal?').selectOption('Tafel voor tafel')
    const first = wall.getByRole('listitem').filter({ has: wall.getByRole('heading', { name: 'Tafel 1' }) })
    await expect(first.getByText('Briefje van Ada')).toBeVisible()
    await expect(first.getByText('Briefje van Dia')).toBeHidden()
    await world.expectAccessible(wall)
    await console.getByLabel('Wat ziet de zaal?').selectOption('Tafel 2')
    await expect(wall.getByText('Briefje van Dia')).toBeVisible()
    await expect(wall.getByText('Briefje van Ada')).toBeHidden()
    await goOn(people[0]!.page, 'Bekijk het scherm op uw telefoon')
    await expect(people[0]!.page.getByRole('heading', { name: 'Onze tafel' })).toBeVisible()
    await goOn(people[0]!.page, 'Sluit het scherm')
  })

  await test.step('what a table takes along stands under its number, in the report too', async () => {
    await console.getByRole('textbox', { name: 'Wat zei de groep?' }).fill('Wij bellen eerst')
    await console.getByLabel('Van welke tafel?').selectOption('Tafel 1')
    await goOn(console, 'Leg vast')
    await expect(people[3]!.page.getByText('Inzicht · Tafel 1')).toBeVisible()
    await goOn(console, 'Sluit het gesprek')
    await console.getByRole('dialog').getByRole('button', { name: 'Sluit het gesprek' }).click()
    await console.getByRole('link', { name: 'Lees het verslag' }).click()
    await console.getByText('Tafel 2', { exact: true }).click()
    await expect(console.getByText('Briefje van Dia').last()).toBeVisible()
    await expect(console.getByText('Inzicht · Tafel 1')).toBeVisible()
    await world.expectAccessible(console)
  })
})

test('[Tb9] [Px2] [Fo1] [Fo2] one phone for a table, somebody without a phone, and something for all to look at', async ({
  world,
}) => {
  const lead = await world.facilitator()
  const { workshopId, code } = await openWorkshop(lead, { title: 'Tafels met één telefoon' })
  const wall = await world.wall(lead, workshopId)
  const [one, two] = [
    await world.phone({ width: 320, height: 568 }),
    await world.phone({ width: 390, height: 844 }),
  ]
  for (const person of [one, two]) await joinWithCode(world, person, code)
  const console = lead.page

  await test.step('each phone says for which table it answers, and for how many people', async () => {
    await goOn(console, 'Maak tafels')
    await console.getByText('Eén telefoon per tafel', { exact: true }).click()
    await console.getByRole('spinbutton', { name: 'Aantal tafels' }).fill('3')
    await goOn(console, 'Maak de tafels')
    await goOn(one.page, 'Kies uw tafel')
    await one.page.getByLabel('Met hoeveel mensen zit u hier?').fill('8')
    await world.expectAccessible(one.page)
    await goOn(one.page, 'Dit is mijn tafel')
    await expect(one.page.getByText('U antwoordt voor tafel 1, met 8 mensen')).toBeVisible()
    await goOn(two.page, 'Kies uw tafel')
    await goOn(two.page, 'Dit is mijn tafel')
    await expect(
      two.page.getByText('Aan deze tafel antwoordt al een telefoon', { exact: false }),
    ).toBeVisible()
    await two.page.getByLabel('Uw tafel').selectOption('Tafel 2')
    await goOn(two.page, 'Dit is mijn tafel')
    await expect(two.page.getByText('U antwoordt voor tafel 2', { exact: false })).toBeVisible()
  })

  await test.step('somebody without a phone is added, and the facilitator fills in for them', async () => {
    await goOn(console, 'Voeg iemand zonder telefoon toe')
    await expect(console.getByText('Een naam bewaren we niet', { exact: false })).toBeVisible()
    await console.getByRole('dialog').getByRole('button', { name: 'Voeg toe' }).click()
    await expect(wall.getByText('3 reisgenoten zijn binnen')).toBeVisible()
    await console.getByRole('button', { name: /Briefjes bij naald 8/ }).click()
    await console.getByRole('button', { name: /^Vul in voor Nummer/ }).click()
    const dialog = console.getByRole('dialog')
    await expect(dialog.getByText('U weet natuurlijk wat u zelf intypt', { exact: false })).toBeVisible()
    await dialog.getByLabel('Uw briefje').fill('Van wie geen telefoon heeft')
    await dialog.getByRole('button', { name: 'Stuur briefje' }).click()
    await expect(dialog.getByText('Al gestuurd: 1')).toBeVisible()
    await world.expectAccessible(console)
    await console.keyboard.press('Escape')
  })

  await test.step('a table answers, with a sentence for who sees it differently', async () => {
    await writeNote(one, 'Onze tafel wil loslaten')
    await writeNote(two, 'Onze tafel wil vasthouden')
    await one.page.getByLabel('Eén zin van wie het anders ziet').fill('Twee van ons aarzelen')
    await goOn(one.page, 'Bewaar deze zin')
    await expect(one.page.getByRole('button', { name: 'Haal de zin weg' })).toBeVisible()
    await expect(wall.getByText('Twee van ons aarzelen')).toBeHidden()
    await world.expectAccessible(one.page)
    await closeInput(console)
    await goOn(console, 'Toon de antwoorden')
    await expect(wall.getByText('Van wie geen telefoon heeft')).toBeVisible()
    await expect(wall.getByText('Twee van ons aarzelen')).toBeVisible()
    await expect(two.page.getByText('Twee van ons aarzelen')).toBeVisible()
    await world.expectAccessible(wall)
  })

  await test.step('everybody is brought to one note, except who is typing; each goes back and forth', async () => {
    await goOn(console, 'Open de volgende ronde')
    const sentence = two.page.getByLabel('Eén zin van wie het anders ziet')
    await sentence.fill('Een halve zi')
    await console
      .getByRole('button', { name: /^Laat iedereen dit zien/ })
      .first()
      .click()
    await expect(one.page.getByRole('heading', { name: 'Iedereen kijkt hiernaar' })).toBeVisible()
    await world.expectAccessible(one.page)
    await expect(two.page.getByText('Maak rustig uw zin af', { exact: false })).toBeVisible()
    await expect(sentence).toBeFocused()
    await expect(sentence).toHaveValue('Een halve zi')
    await goOn(one.page, 'Terug naar mijn taak')
    await expect(one.page.getByRole('button', { name: /Stip bij: Onze tafel wil loslaten/ })).toBeVisible()
    await goOn(one.page, 'Terug naar wat iedereen ziet')
    await expect(one.page.getByRole('heading', { name: 'Iedereen kijkt hiernaar' })).toBeVisible()
    await goOn(two.page, 'Kijk mee')
    await goOn(two.page, 'Terug naar mijn taak')
    await expect(sentence).toHaveValue('Een halve zi')
    await goOn(console, 'Laat los')
    await expect(one.page.getByRole('heading', { name: 'Iedereen kijkt hiernaar' })).toBeHidden()
  })
})

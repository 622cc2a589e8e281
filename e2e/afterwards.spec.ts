import type { Page } from '@playwright/test'
import { closeInput, goOn, joinWithCode, openWorkshop } from './support/lead'
import type { Person } from './support/world'
import { expect, test } from './support/world'

async function promise({ page }: Person, what: string, scope: 'Voor mij alleen' | 'Voor de hele groep') {
  await page.getByText(scope).click()
  await page.getByLabel('Wat gaat er gebeuren?').fill(what)
  await page.getByRole('button', { name: 'Stuur afspraak' }).click()
  await expect(page.getByRole('button', { name: `Wijzig: ${what}` })).toBeVisible()
}

/** From a step that is open to another one, not in the order of the day. */
async function goToStep(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('button', { name: 'Sluit de invoer' })).toBeVisible()
  await page.getByRole('navigation').getByRole('button', { name: title }).click()
}

async function closeTalk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sluit het gesprek' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit het gesprek' }).click()
  await page.getByRole('link', { name: 'Lees het verslag' }).click()
}

test('[J7] afterwards: a report for those who were there, and what became of it in the next conversation', async ({
  world,
}) => {
  const lead = await world.facilitator()
  const { code } = await openWorkshop(lead, {
    title: 'Eerste gesprek',
    group: 'Directie Proef',
    mode: 'Anoniem voor de groep',
    order: 'Eén naald',
  })
  const [ada, ben] = [await world.phone(), await world.phone({ width: 390, height: 844 })]
  await joinWithCode(world, ada, code, 'Ada')
  await joinWithCode(world, ben, code, 'Ben')

  await test.step('notes and promises; what is for oneself alone is on no screen', async () => {
    await goOn(lead.page, /^Begin met/)
    await goToStep(lead.page, 'Briefjes bij naald 8')
    await ada.page.getByLabel('Uw briefje').fill('De balie mag zelf afwijken')
    await ada.page.getByRole('button', { name: 'Stuur briefje' }).click()
    await expect(ada.page.getByText('Al gestuurd: 1')).toBeVisible()
    await goToStep(lead.page, 'Onze reisafspraken')
    await promise(ada, 'Wij bellen elke week', 'Voor de hele groep')
    await promise(ben, 'Wij nodigen de wethouder uit', 'Voor de hele groep')
    await promise(ben, 'Ik zeg eerder nee', 'Voor mij alleen')
    await closeInput(lead.page)
    await goOn(lead.page, 'Toon de antwoorden')
    await expect(lead.page.getByText('Wij bellen elke week')).toBeVisible()
    await expect(lead.page.getByText('1 afspraak houdt iemand voor zichzelf.')).toBeVisible()
    await expect(lead.page.getByText('Ik zeg eerder nee')).toBeHidden()
    await closeTalk(lead.page)
  })

  await test.step('who promised comes back to it by a link that only their phone has', async () => {
    await expect(ada.page.getByRole('heading', { name: 'Uw reisafspraak' })).toBeVisible()
    await world.expectAccessible(ada.page)
    await ada.page.getByRole('link', { name: 'Naar deze afspraak: Wij bellen elke week' }).click()
    await goOn(ada.page, 'Bewaar')
    await expect(ada.page.getByText('Kies eerst wat ervan kwam.')).toBeVisible()
    await ada.page.getByText('Volgehouden').click()
    await ada.page.getByLabel('Hoe kwam dat?').fill('Elke maandag om negen uur')
    await goOn(ada.page, 'Bewaar')
    await expect(ada.page.getByText('Bewaard. U kunt het later nog aanpassen.')).toBeVisible()
    await world.expectAccessible(ada.page)
    const reminder = await ada.page.request.get(`${ada.page.url()}/reminder?weeks=6`)
    expect(await reminder.text()).toContain('BEGIN:VALARM')
    await ada.page.goto(`${ada.page.url().slice(0, -2)}xx`)
    await expect(ada.page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
    await ada.page.goBack()
    await ada.page.goBack()
  })

  await test.step('a foreword, a line left out, and the report goes to the phones', async () => {
    await expect(lead.page.getByText('Elke maandag om negen uur')).toBeHidden()
    await lead.page.getByLabel('Uw woorden vooraf').fill('Dank voor uw openheid.')
    await goOn(lead.page, 'Bewaar woorden')
    await expect(lead.page.getByRole('heading', { name: 'Vooraf' })).toBeVisible()
    await lead.page.getByRole('link', { name: 'Laat regels weg' }).click()
    await goOn(lead.page, 'Laat weg: Wij nodigen de wethouder uit')
    await expect(lead.page.getByText('Weggelaten:')).toBeVisible()
    await world.expectAccessible(lead.page)
    await goOn(lead.page, 'Neem weer op: Wij nodigen de wethouder uit')
    await expect(lead.page.getByText('Weggelaten:')).toBeHidden()
    await lead.page.getByRole('link', { name: 'Terug naar het verslag' }).click()
    await expect(lead.page.getByText('Elke maandag om negen uur')).toBeVisible()
    await goOn(lead.page, 'Geef het verslag aan de deelnemers')
    await expect(lead.page.getByText('Deelnemers lezen het verslag', { exact: false })).toBeVisible()
    await world.expectAccessible(lead.page)
  })

  await test.step('participants read it, with what became of their own words', async () => {
    await ada.page.getByRole('link', { name: 'Lees het verslag' }).click()
    await expect(ada.page.getByRole('heading', { name: 'Eerste gesprek' })).toBeVisible()
    await expect(ada.page.getByText('Dank voor uw openheid.')).toBeVisible()
    const mine = ada.page.getByRole('region', { name: 'Wat er met uw woorden gebeurde' })
    await expect(mine.getByText('De balie mag zelf afwijken')).toBeVisible()
    await expect(mine.getByText('Wij nodigen de wethouder uit')).toBeHidden()
    await expect(ada.page.getByText('Ik zeg eerder nee')).toBeHidden()
    await world.expectAccessible(ada.page)
    await ben.page.getByRole('link', { name: 'Lees het verslag' }).click()
    await expect(ben.page.getByRole('heading', { name: 'Eerste gesprek' })).toBeVisible()
    await goOn(lead.page, 'Haal het verslag terug')
    await expect(lead.page.getByText('Deelnemers zien het verslag nog niet.')).toBeVisible()
    await ben.page.reload()
    await expect(ben.page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeVisible()
  })

  await test.step('the next conversation of the group opens with what is open', async () => {
    await lead.page.getByRole('link', { name: 'Gezelschappen' }).click()
    await lead.page.getByRole('link', { name: 'Bekijk Directie Proef' }).click()
    await expect(lead.page.getByText('Wij nodigen de wethouder uit')).toBeVisible()
    await expect(lead.page.getByText('Wij bellen elke week')).toBeHidden()
    await world.expectAccessible(lead.page)
    await lead.page.getByRole('link', { name: 'Nieuw gesprek met deze groep' }).click()
    await expect(lead.page.getByLabel('Voor welke groep?')).toHaveValue('Directie Proef')
    await expect(lead.page.getByRole('radio', { name: 'Vervolgsessie' })).toBeChecked()
    await lead.page.getByLabel('Hoe heet het gesprek?').fill('Tweede gesprek')
    await goOn(lead.page, 'Maak het gesprek')
    await lead.page.getByRole('link', { name: 'Naar de regie' }).click()
    await goOn(lead.page, 'Open de deur')
    await expect(lead.page.getByRole('heading', { name: 'De deur is open' })).toBeVisible()
    const spoken = await lead.page.locator('[translate=no] .sr-only').first().textContent()
    await joinWithCode(world, ben, (spoken ?? '').replaceAll(' ', ''))
    await goOn(lead.page, /^Begin met/)
    await goToStep(lead.page, 'Wat kwam ervan?')
    await expect(ben.page.getByText('Wij nodigen de wethouder uit')).toBeVisible()
    await ben.page.getByText('Losgelaten').click()
    await expect(ben.page.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible()
    await world.expectAccessible(ben.page)
    await closeInput(lead.page)
    await goOn(lead.page, 'Toon de antwoorden')
    await lead.page.getByLabel('Waarom, in één regel').fill('Het werd een werkbezoek')
    await lead.page.getByText('Anders geworden', { exact: true }).click()
    await expect(lead.page.getByText('Bij elke afspraak staat wat ervan kwam.')).toBeVisible()
    await world.expectAccessible(lead.page)
    await closeTalk(lead.page)
    await expect(lead.page.getByText('Het werd een werkbezoek')).toBeVisible()
  })

  await test.step('the journey lays both beside each other', async () => {
    await lead.page.getByRole('link', { name: 'Gezelschappen' }).click()
    await lead.page.getByRole('link', { name: 'Bekijk Directie Proef' }).click()
    await lead.page.getByRole('link', { name: 'Bekijk de reis' }).click()
    await expect(lead.page.getByText('Wie het afsprak zegt: volgehouden')).toBeVisible()
    await expect(lead.page.getByText('De groep zei in Tweede gesprek: anders geworden')).toBeVisible()
    await world.expectAccessible(lead.page)
    await lead.page.goBack()
    await goOn(lead.page, 'Hef op')
    await lead.page.getByRole('button', { name: 'Hef dit gezelschap op' }).click()
    await expect(lead.page.getByText('U hebt nog geen gezelschap')).toBeVisible()
    await lead.page.getByRole('link', { name: 'Kompasgesprek' }).first().click()
    await expect(lead.page.getByRole('heading', { name: 'Eerste gesprek' })).toBeVisible()
  })
})

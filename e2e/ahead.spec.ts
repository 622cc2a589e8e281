import { joinWithCode, codeOn } from './support/lead'
import { expect, test } from './support/world'

test('[Pw6] an answer given ahead flows into the live step', async ({ world }) => {
  const lead = await world.facilitator()
  const { page } = lead
  await page.getByRole('link', { name: 'Nieuw gesprek' }).click()
  await page.getByLabel('Hoe heet het gesprek?').fill('Vooraf het kompas')
  await page.getByRole('button', { name: 'Maak het gesprek' }).click()

  const link = await test.step('the facilitator opens the compass for some days', async () => {
    await page.getByLabel('Hoeveel dagen?').fill('5')
    await page.getByRole('button', { name: 'Zet open' }).click()
    await expect(page.getByText('Nog niemand heeft iets ingevuld.')).toBeVisible()
    await page.getByRole('button', { name: 'Maak de link', exact: true }).click()
    const shared = page.getByLabel('Link om te delen')
    await expect(shared).toHaveValue(/\/v\//)
    await world.expectAccessible(page)
    return shared.inputValue()
  })
  const ada = await world.phone()

  await test.step('what is asked and kept is said first; then one answers', async () => {
    await ada.page.goto(link)
    await expect(ada.page.getByText('Komt het gesprek er niet', { exact: false })).toBeVisible()
    await world.expectAccessible(ada.page)
    await ada.page.getByRole('button', { name: 'Ik doe mee' }).click()
    await expect(ada.page.getByRole('button', { name: 'Begin' })).toBeVisible()
    await world.expectAccessible(ada.page)
    await ada.page.getByRole('button', { name: 'Begin' }).click()
    await ada.page.getByRole('slider', { name: 'Nu' }).fill('3')
    await ada.page.getByRole('slider', { name: 'Gewenst' }).fill('8')
    await expect(ada.page.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible()
    // In the anonymous mode answers come into view together, five seconds at most after the first.
    await expect(page.getByText('1 mens vulde iets in.')).toBeVisible({ timeout: 15_000 })
  })

  await test.step('in the conversation it is the same person with the same answer', async () => {
    await page.getByRole('link', { name: 'Naar de regie' }).click()
    await page.getByRole('button', { name: 'Open de deur' }).click()
    await expect(page.getByRole('heading', { name: 'De deur is open' })).toBeVisible()
    const code = await codeOn(page)
    await expect(ada.page.getByRole('heading', { name: 'U bent binnen' })).toBeVisible()
    await joinWithCode(world, ada, code)
    await page.getByRole('button', { name: 'Begin met: Welkom' }).click()
    await page.getByRole('button', { name: 'Rond af en ga naar: Ons kompas' }).click()
    await expect(page.getByText('1 vooraf')).toBeVisible()
    await ada.page.getByRole('button', { name: 'Vorige' }).click()
    await expect(ada.page.getByRole('slider', { name: 'Nu' })).toHaveValue('3')
  })

  await test.step('the link is closed for who comes now', async () => {
    const late = await world.phone()
    await late.page.goto(link)
    await expect(
      late.page.getByText('Met deze link kunt u nu niets invullen', { exact: false }),
    ).toBeVisible()
  })
})

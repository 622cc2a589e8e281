import { goOn, joinWithCode, openWorkshop } from './support/lead'
import { expect, test } from './support/world'

test('[J5] [F10] the console by keys, and everything put right again', async ({ world }) => {
  const { page } = await world.facilitator().then(async (lead) => {
    const { code } = await openWorkshop(lead, { title: 'Met sneltoetsen' })
    await joinWithCode(world, await world.phone(), code)
    return lead
  })
  const press = (key: string) => page.keyboard.press(key)

  await test.step('the keys are listed, and lead on, back, and to the clock and the screen', async () => {
    await goOn(page, 'Begin met: Welkom')
    await press('?')
    await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible()
    await expect(page.getByText('Eén minuut erbij')).toBeVisible()
    await world.expectAccessible(page)
    await press('n')
    await expect(page.getByRole('heading', { name: 'Welkom', level: 2 })).toBeVisible()
    await press('Escape')
    await press('n')
    await expect(page.getByRole('heading', { name: 'Ons kompas', level: 2 })).toBeVisible()
    await press('+')
    await expect(page.getByRole('img', { name: /minuten/ }).first()).toBeVisible()
    await press('d')
    await expect(page.getByRole('button', { name: 'Zet het scherm weer aan' })).toBeVisible()
    await press('d')
  })

  await test.step('a press that comes just as input closes does not show the answers', async () => {
    await goOn(page, 'Sluit de invoer')
    await expect(page.getByRole('button', { name: /^Sluit nu/ })).toBeVisible()
    await page.evaluate((name) => {
      const watcher = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === name)
        if (button) watcher.disconnect()
        button?.click()
      })
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
    }, 'Toon de antwoorden')
    await goOn(page, /^Sluit nu/)
    const show = page.getByRole('button', { name: 'Toon de antwoorden' })
    await expect(show).toBeEnabled()
    await goOn(page, 'Terug naar Open')
  })

  await test.step('while typing they are letters', async () => {
    await press('h')
    const harvest = page.getByRole('textbox', { name: 'Wat zei de groep?' })
    await expect(harvest).toBeFocused()
    await page.keyboard.type('nbd?+')
    await expect(harvest).toHaveValue('nbd?+')
    await press('Enter')
    await expect(page.getByText('Wat is vastgelegd')).toBeVisible()
  })

  await test.step('a line, a step and a move are undone', async () => {
    await goOn(page, 'Haal deze regel weg: nbd?+')
    await expect(page.getByText('De regel is weggehaald.')).toBeVisible()
    await goOn(page, 'Ongedaan maken')
    await expect(page.getByRole('button', { name: 'Haal deze regel weg: nbd?+' })).toBeVisible()
    await goOn(page, 'Wijzig het draaiboek')
    await goOn(page, 'Haal Dilemma bij naald 1 weg')
    await expect(page.getByText('Dilemma bij naald 1 is weggehaald.')).toBeVisible()
    await goOn(page, 'Ongedaan maken')
    await expect(page.getByRole('button', { name: 'Haal Dilemma bij naald 1 weg' })).toBeVisible()
    await goOn(page, 'Ons kompas nog een keer')
    await expect(page.getByRole('button', { name: 'Wijzig Ons kompas (ronde 2)' })).toBeVisible()
    await goOn(page, 'Klaar met wijzigen')
    await page.getByRole('button', { name: /Dilemma bij naald 1/ }).click()
    await expect(page.getByText('U bent nu bij: Dilemma bij naald 1')).toBeVisible()
    await page.getByRole('heading', { level: 2 }).first().click()
    await press('u')
    await expect(page.getByRole('heading', { name: 'Ons kompas', level: 2 })).toBeVisible()
  })

  await test.step('switched off they do nothing, also after a reload', async () => {
    await goOn(page, 'Sneltoetsen')
    await page.getByText('Sneltoetsen aan').click()
    await expect(page.getByRole('checkbox', { name: 'Sneltoetsen aan' })).not.toBeChecked()
    await press('Escape')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Ons kompas', level: 2 })).toBeVisible()
    await press('?')
    await press('d')
    await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Maak het scherm leeg' })).toBeVisible()
    await goOn(page, 'Sneltoetsen')
    await page.getByText('Sneltoetsen aan').click()
    await expect(page.getByRole('checkbox', { name: 'Sneltoetsen aan' })).toBeChecked()
  })
})

import { goOn, joinWithCode, openWorkshop } from './support/lead'
import { expect, test } from './support/world'

test('[P17] what was written without a connection is kept when the page is closed, and arrives once', async ({
  world,
}) => {
  const lead = await world.facilitator()
  const { code } = await openWorkshop(lead, { title: 'Even geen bereik' })
  const { page, context } = await world.phone()
  await joinWithCode(world, { page, context }, code)
  await goOn(lead.page, 'Begin met: Welkom')
  await goOn(lead.page, 'Rond af en ga naar: Ons kompas')
  await expect(page.getByText('Naald 1 van 10')).toBeVisible()
  const address = page.url()

  await context.setOffline(true)
  await expect(page.getByText('U bent even los van de groep', { exact: false })).toBeVisible()
  await page.getByRole('slider', { name: 'Nu' }).fill('3')
  await page.getByRole('slider', { name: 'Gewenst' }).fill('8')
  await expect(page.getByText('Nog niet verzonden')).toBeVisible()
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible()
  await expect(again.getByRole('slider', { name: 'Nu' })).toHaveValue('3')
  await expect(again.getByRole('slider', { name: 'Gewenst' })).toHaveValue('8')
})

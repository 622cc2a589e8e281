import { expect, test } from './support/world'

test('[J2] a conversation in English, with names', async ({ world }) => {
  const lead = await world.facilitator('en-GB')
  const { page } = lead
  await page.getByRole('link', { name: 'New conversation' }).click()
  await page.getByLabel('What is the conversation called?').fill('Leading in delivery')
  await page.getByRole('radio', { name: 'With names' }).check()
  await page.getByRole('button', { name: 'Make the conversation' }).click()

  await test.step('the running order is changed by buttons before the door opens', async () => {
    await page.getByRole('button', { name: 'Take Welcome away' }).click()
    await page.getByRole('button', { name: 'Up: Dilemma at needle 1' }).click()
    await page.getByRole('button', { name: 'Change Dilemma at needle 1' }).click()
    await page.getByLabel('Title').fill('Certainty and candour')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await expect(page.getByText('Certainty and candour').first()).toBeVisible()
    await page.getByRole('button', { name: 'Add a step' }).click()
    await page.getByText('Notes', { exact: true }).click()
    const about = page.getByLabel('What about?')
    const needle = about.locator('option', { hasText: /^3\. / }).first()
    await about.selectOption((await needle.getAttribute('value')) ?? '')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByText('Notes at needle 3')).toBeVisible()
  })

  await page.getByRole('link', { name: 'To the console' }).click()
  await page.getByRole('button', { name: 'Open the door' }).click()
  await expect(page.getByRole('heading', { name: 'The door is open' })).toBeVisible()
  const workshopId = /workshops\/([^/]+)\//.exec(page.url())?.[1] ?? ''
  const code = ((await page.locator('[translate=no] .sr-only').first().textContent()) ?? '').replaceAll(
    ' ',
    '',
  )
  const wall = await world.wall(lead, workshopId)
  const people = [await world.phone({ locale: 'en-GB' }), await world.phone({ locale: 'en-GB', width: 390 })]
  const names = ['Ada', 'Ben']

  await test.step('a name is asked for, and missing it is said at the field', async () => {
    for (const [index, { page: phone }] of people.entries()) {
      await phone.goto(world.server.url)
      await phone.getByLabel('Code of six characters').fill(code)
      await phone.getByRole('button', { name: 'Join' }).click()
      await phone.getByRole('button', { name: 'I am in' }).click()
      await expect(phone.getByText('Fill in a name', { exact: false })).toBeVisible()
      await phone.getByLabel('Your name').fill(names[index] ?? '')
      await phone.getByRole('button', { name: 'I am in' }).click()
      await expect(phone.getByRole('heading', { name: 'You are in' })).toBeVisible()
    }
    await expect(page.getByText('Ada')).toBeVisible()
  })

  await test.step('with names even two people see where they stand', async () => {
    await page.getByRole('button', { name: 'Begin with: Certainty and candour' }).click()
    for (const [index, { page: phone }] of people.entries()) {
      await phone.getByRole('slider').fill(index === 0 ? '1' : '9')
      await phone.getByRole('button', { name: 'Continue' }).click()
      await phone.getByLabel('Your reason').fill(`Reason of ${names[index]}`)
      await phone.getByLabel('What is good about the other side?').fill('It is honest')
      await phone.getByRole('button', { name: 'Share my reason' }).click()
      await expect(phone.getByRole('heading', { name: 'Your place is kept' })).toBeVisible()
    }
    await page.getByRole('button', { name: 'Close the input' }).click()
    await page.getByRole('button', { name: 'Show the answers' }).click()
    await expect(
      wall.getByRole('img', { name: 'Where the group stands between the two sides' }),
    ).toBeVisible()
    await expect(wall.getByText('Reason of Ada')).toBeVisible()
  })

  await test.step('a removed person is told so and cannot come back', async () => {
    await page.getByRole('button', { name: 'Take Ben out of the conversation' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take out of the conversation' }).click()
    const ben = people[1]?.page
    await expect(ben?.getByText('The facilitator has taken you out') ?? page.locator('none')).toBeVisible()
    await ben?.reload()
    await expect(ben?.getByLabel('Code of six characters') ?? page.locator('none')).toBeVisible()
  })

  await test.step('the door can be locked', async () => {
    await page.getByRole('button', { name: 'Door', exact: true }).click()
    await page.getByRole('button', { name: 'Lock the door' }).click()
    await expect(page.getByText('The door is locked.', { exact: false })).toBeVisible()
    const late = await world.phone({ locale: 'en-GB' })
    await late.page.goto(world.server.url)
    await late.page.getByLabel('Code of six characters').fill(code)
    await late.page.getByRole('button', { name: 'Join' }).click()
    await expect(late.page.getByText('You cannot join with this code now', { exact: false })).toBeVisible()
  })
})

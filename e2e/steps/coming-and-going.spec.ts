import { choose, press, write } from '../support/keyboard'
import { expect, test } from './room'

test('[J6] weather: a sky and a word', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('weather')
  await choose(phone, phone.getByRole('group'), 'Mist')
  await write(phone, phone.getByLabel('Eén woord erbij (hoeft niet)'), 'zoekend')
  await phone.keyboard.press('Enter')
  await expect(phone.getByRole('button', { name: 'Neem mijn woord terug' })).toBeVisible()
  await world.expectAccessible(phone)
  await expect(wall.getByText('zoekend')).toBeHidden()
  await room.reveal()
  await expect(wall.getByText('zoekend')).toBeVisible()
  await world.expectAccessible(wall)
  await world.expectAccessible(lead)
  await press(lead, lead.getByRole('button', { name: 'Verberg: zoekend' }))
  await expect(wall.getByText('zoekend')).toBeHidden()
})

test('[J6] check-out: a bumper sticker, and how the conversation was', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('checkout')
  await write(phone, phone.getByLabel('Uw bumpersticker'), 'Zeg wat u niet weet')
  await press(phone, phone.getByRole('button', { name: 'Deel mijn bumpersticker' }))
  await expect(phone.getByRole('button', { name: 'Neem terug' })).toBeVisible()
  await choose(phone, phone.getByRole('group', { name: 'Kon u zeggen wat u wilde?' }), 'Meestal')
  await choose(phone, phone.getByRole('group', { name: 'Werd er naar u geluisterd?' }), 'Ja')
  await world.expectAccessible(phone)
  await room.reveal()
  await expect(wall.getByText('Zeg wat u niet weet')).toBeVisible()
  await world.expectAccessible(wall)
  await world.expectAccessible(lead)
  await press(lead, lead.getByRole('button', { name: 'Verberg: Zeg wat u niet weet' }))
  await expect(wall.getByText('Zeg wat u niet weet')).toBeHidden()
})

test('[J6] info: words about a needle, with its picture', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('info', { needle: 8 })
  for (const page of [phone, wall]) {
    await expect(page.getByRole('img', { name: 'Neem ruimte en geef ruimte' })).toBeVisible()
    await world.expectAccessible(page)
  }
  await expect(lead.getByText('Neem ruimte en geef ruimte').first()).toBeVisible()
})

test('[J6] break: a time to be back', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('break')
  await press(lead, lead.getByRole('button', { name: /\(15 min\)$/ }))
  await expect(wall.getByText('We gaan verder om')).toBeVisible()
  await expect(phone.getByText('We gaan verder om')).toBeVisible()
  for (const page of [phone, wall, lead]) await world.expectAccessible(page)
})

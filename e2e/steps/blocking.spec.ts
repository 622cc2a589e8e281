import { press, write } from '../support/keyboard'
import { expect, test } from './room'

test('[Bs1] [Bs2] a sender is blocked by a note, is told so with the words still there, and is let in again', async ({
  room,
}) => {
  const { lead, phone, wall, world } = room
  await room.open('notes', { preset: 'known' })
  const send = phone.getByRole('button', { name: 'Stuur briefje' })
  const field = phone.getByLabel('Uw briefje')
  await write(phone, field, 'Dit kwetst iemand')
  await press(phone, send)
  await expect(phone.getByText('Al gestuurd: 1')).toBeVisible()
  await room.reveal()
  await press(lead, lead.getByRole('button', { name: 'Blokkeer afzender: Dit kwetst iemand' }))
  const blocked = lead.getByRole('button', { name: 'Afzender geblokkeerd: Dit kwetst iemand' })
  await expect(blocked).toBeVisible()
  await expect(lead.getByRole('button', { name: /^Afzender geblokkeerd/ })).toHaveCount(1)
  await expect(wall.getByText('Dit kwetst iemand')).toBeVisible()
  await world.expectAccessible(lead)

  await room.goOn('Terug naar Gesloten')
  await room.goOn('Terug naar Open')
  await write(phone, field, 'En dit ook')
  await press(phone, send)
  await expect(field).toHaveAccessibleDescription(
    /De begeleider neemt in deze stap geen nieuwe tekst van u aan/,
  )
  await expect(field).toHaveValue('En dit ook')
  await world.expectAccessible(phone)
  await phone.reload()
  await expect(field).toHaveValue('En dit ook')

  await room.reveal()
  await press(lead, blocked)
  await room.goOn('Terug naar Gesloten')
  await room.goOn('Terug naar Open')
  await press(phone, send)
  await expect(phone.getByText('Al gestuurd: 2')).toBeVisible()
})

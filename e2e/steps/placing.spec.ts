import { choose, press, tabTo, write } from '../support/keyboard'
import { expect, test } from './room'

test('[J6] compass: two handles, the order of the needles, a talk that comes next', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('compass', { needles: [1, 6] })
  await press(phone, phone.getByRole('slider', { name: 'Nu' }), 'End')
  await press(phone, phone.getByRole('slider', { name: 'Gewenst' }), 'Home')
  await expect(phone.getByText('Verzonden. Aanpassen kan nog.')).toBeVisible()
  await world.expectAccessible(phone)
  await press(phone, phone.getByRole('button', { name: 'Volgende naald' }))
  await press(phone, phone.getByRole('checkbox', { name: /Kan ik niet zeggen/ }), 'Space')
  await press(phone, phone.getByRole('button', { name: 'Klaar', exact: true }))
  await room.reveal()
  await expect(wall.getByRole('img', { name: 'Kompas van de groep' })).toBeVisible()
  await choose(lead, lead.getByRole('group', { name: 'Volgorde' }), 'Grootste afstand')
  await expect(wall.getByRole('heading', { name: 'Grootste afstand' })).toBeVisible()
  await world.expectAccessible(wall)
  await world.expectAccessible(lead)
  const first = /Toon meer leiderschap en benoem de onzekerheid$/
  await press(lead, lead.getByRole('button', { name: first }).first())
  await expect(phone.getByText('We kijken samen naar')).toBeVisible()
  await press(lead, lead.getByRole('button', { name: /^Gesprek hierna: Toon meer leiderschap/ }))
  await expect(lead.getByRole('button', { name: /Gesprek over naald 1/ })).toBeVisible()
})

test('[J6] dilemma: a place, a reason, and a point on the open floor', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('dilemma', { dilemmaId: 'n1-certainty', openFloor: true })
  await press(phone, phone.getByRole('slider'), 'ArrowLeft')
  await choose(phone, phone.getByRole('group', { name: 'Hoe vast staat dit voor u?' }), 'Redelijk')
  await press(phone, phone.getByRole('button', { name: 'Verder' }))
  await write(phone, phone.getByLabel('Uw reden'), 'Mensen moeten verder')
  await write(phone, phone.getByLabel('Wat is er goed aan de andere kant?'), 'Het is eerlijk')
  await press(phone, phone.getByRole('button', { name: 'Deel mijn reden' }))
  await expect(phone.getByRole('heading', { name: 'Uw plek is bewaard' })).toBeVisible()
  await world.expectAccessible(phone)
  await expect(wall.getByText('Mensen moeten verder')).toBeHidden()
  await room.reveal()
  await press(lead, lead.getByRole('button', { name: 'Laat iedereen dit zien: Mensen moeten verder' }))
  await expect(wall.getByText('Mensen moeten verder')).toBeVisible()
  await world.expectAccessible(lead)
  await press(lead, lead.getByRole('button', { name: 'Iedereen ziet dit: Mensen moeten verder' }))
  await room.goOn('Naar het gesprek')
  await expect(phone.getByText('Uw punt krijgt een eigen vorm', { exact: false })).toBeVisible()
  await press(phone, phone.getByRole('button', { name: 'Zet mijn punt neer' }))
  await press(phone, phone.getByRole('slider'), 'End')
  await expect(phone.getByText(/Uw punt op het scherm: \S+ \d+$/)).toBeVisible()
  await expect(wall.getByText(/punten? op de vloer\./)).toBeVisible()
  await press(phone, phone.getByRole('button', { name: /^Dichter bij: Mensen zekerheid/ }))
  await expect(phone.getByRole('slider')).toHaveAttribute('aria-valuetext', 'plek 10 van 11')
  for (const page of [phone, wall]) await world.expectAccessible(page)
  await press(phone, phone.getByRole('button', { name: 'Haal mijn punt weg' }))
  await expect(phone.getByRole('button', { name: 'Zet mijn punt neer' })).toBeVisible()
  await room.goOn('Open de volgende ronde')
  await press(phone, phone.getByRole('slider'), 'ArrowRight')
  await room.reveal()
  await expect(wall.getByText('Ronde 2, na het gesprek')).toBeVisible()
})

test('[J6] dilemma: the same question in two cases and through other glasses, side by side', async ({
  room,
}) => {
  const { phone, wall, world } = room
  await room.open('dilemma', { dilemmaId: 'n4-discretion', cases: [0, 1], secondRound: false }, (plan) => ({
    ...plan,
    config: { ...(plan.config as object), askReason: false, glasses: ['een bewoner'] },
  }))
  // The first line stands alone and needs no name; what comes beside it has one.
  for (const lines of [
    [],
    [/^In de casus: In het wijkteam/, /^In de casus: In de haven/],
    [/^Door de bril van: een bewoner$/],
  ]) {
    await press(phone, phone.getByRole('slider'), 'ArrowLeft')
    await room.reveal()
    await expect(wall.getByRole('img', { name: 'Waar de groep staat tussen de twee kanten' })).toBeVisible()
    for (const line of lines) await expect(wall.getByText(line).first()).toBeVisible()
    if (lines.length === 1) break
    await room.goOn('Naar het gesprek')
    await room.goOn('Open de volgende ronde')
  }
  await expect(wall.getByText('Door de eigen bril')).toBeVisible()
  await world.expectAccessible(wall)
})

test('[J6] sense: what the matter is, and why', async ({ room }) => {
  const { lead, phone, wall, world } = room
  await room.open('sense')
  await choose(phone, phone.getByRole('group'), /^Paradox/)
  await world.expectAccessible(phone)
  await press(phone, phone.getByRole('button', { name: 'Verder' }))
  await write(phone, phone.getByLabel('Uw reden'), 'Allebei is waar')
  await press(phone, phone.getByRole('button', { name: 'Deel mijn reden' }))
  await expect(phone.getByRole('heading', { name: 'Uw keuze is bewaard' })).toBeVisible()
  await room.reveal()
  await press(lead, lead.getByRole('button', { name: 'Laat iedereen dit zien: Allebei is waar' }))
  await expect(wall.getByText('Allebei is waar').first()).toBeVisible()
  await world.expectAccessible(wall)
  await tabTo(lead, lead.getByRole('button', { name: 'Verberg: Allebei is waar' }))
})

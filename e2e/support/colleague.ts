import { expect } from '@playwright/test'
import type { Person, World } from './world'

export interface Colleague extends Person {
  readonly name: string
  readonly email: string
}

let made = 0

/** A second facilitator of the installation, who came with an invitation and is signed in. */
export async function colleagueOf(
  world: World,
  admin: Person,
  size?: { width: number; height: number },
): Promise<Colleague> {
  const [name, email] = ['Bas Visser', `bas-${++made}@example.nl`]
  const { page: desk } = admin
  await desk.goto(`${world.server.url}/admin`)
  await desk.getByLabel('E-mailadres').fill(email)
  await desk.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  const link = await desk.getByLabel(`Uitnodiging voor ${email}`).inputValue()
  const person = await world.stranger(size)
  await person.page.goto(link)
  await person.page.getByLabel('Uw naam').fill(name)
  await person.page.getByLabel('Wachtwoord').fill('een lange zin is goed')
  await person.page.getByRole('button', { name: 'Maak mijn account' }).click()
  await expect(person.page.getByRole('heading', { name: 'Uw gesprekken' })).toBeVisible()
  await desk.goto(`${world.server.url}/workshops`)
  return { ...person, name, email }
}

import { sayIn } from '@/lib/i18n/say'
import type { ConversationOptions } from './conversation'

/** Preparing: the running order, and the settings of each step in it. */
export async function besideTheConversation({ cast, album, language, workshopId }: ConversationOptions) {
  const { lead } = cast
  const say = sayIn(language, 'console.order')
  await lead.goto(`/workshops/${workshopId}/prepare`)
  await album.take(lead, 'desk', '04-prepare', 'all')
  await lead.getByRole('button', { name: say('add'), exact: true }).click()
  await lead.locator('dialog[open] [type=radio]').first().waitFor()
  await album.take(lead, 'console', '05-add-step')
  await lead.keyboard.press('Escape')
  const changes = await lead
    .locator('.order-edit')
    .getByRole('button', { name: say('change') })
    .all()
  for (const [index, change] of changes.entries()) {
    await change.click()
    await album.take(lead, 'console', `06-settings-${index + 1}`)
    await lead.keyboard.press('Escape')
  }
}

/** Afterwards: the report, the list of workshops, and addresses that lead nowhere. */
export async function whatRemains({ cast, album, workshopId }: ConversationOptions) {
  const { lead } = cast
  await lead.goto(`/workshops/${workshopId}/report`)
  await album.take(lead, 'desk', '91-report', 'all')
  await lead.goto('/workshops')
  await album.take(lead, 'desk', '92-workshops', 'all')
  const phone = await cast.phone()
  for (const [state, address] of [
    ['93-no-such-page', '/nowhere'],
    ['94-dead-qr-code', '/?closed'],
  ] as const) {
    await phone.goto(address)
    await album.take(phone, 'phone', state)
  }
}

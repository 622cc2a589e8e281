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

/** Pages of somebody who signed in that need nothing but an address. */
const desks = [
  ['95-account', '/account'],
  ['96-admin', '/admin'],
  ['96-admin-running', '/admin/running'],
  ['96-admin-log', '/admin/log'],
  ['96-admin-installation', '/admin/installation'],
  ['97-orders', '/orders'],
  ['97-editions', '/editions'],
  ['97-edition-import', '/editions/import'],
  ['97-report-import', '/workshops/import'],
] as const

/** What anybody may read, on a phone. */
const open = [
  ['93-no-such-page', '/nowhere'],
  ['94-dead-qr-code', '/?closed'],
  ['94-privacy', '/privacy'],
  ['94-compass', '/kompas'],
  ['94-compass-needle', '/kompas/8'],
  ['94-sign-in', '/signin'],
  ['94-forgot', '/signin/forgot'],
] as const

/** The report: put right, given to participants and to who has the link, and read by all of these. */
async function theReport({ cast, album, language, workshopId }: ConversationOptions, token: string) {
  const { lead } = cast
  const say = sayIn(language, 'report')
  const address = `/workshops/${workshopId}/report`
  await lead.goto(address)
  await album.take(lead, 'desk', '91-report', 'all')
  await lead.goto(`${address}/lines`)
  await album.take(lead, 'desk', '91-report-lines')
  await lead.goto(address)
  await lead.getByRole('button', { name: say('publish.publish') }).click()
  await lead.getByRole('button', { name: say('publish.takeBack') }).waitFor()
  await lead.getByRole('button', { name: say('links.make') }).click()
  const link = lead.getByLabel(say('links.address'))
  await link.waitFor()
  await album.take(lead, 'desk', '91-report-given')
  const reader = await cast.phone()
  await reader.goto(await link.inputValue())
  await album.take(reader, 'phone', '91-report-by-link')
  const phone = await cast.phoneOf(workshopId, token)
  await album.take(phone, 'phone', '91-report-ready')
  await phone.goto(`/w/${workshopId}/report`)
  await album.take(phone, 'phone', '91-report-participant', 'all')
}

/** The group over time, an own compass and an own running order: each made as its owner makes it. */
async function whatIsMade({ cast, album, workshopId }: ConversationOptions) {
  const { lead } = cast
  const follow = async (link: string, state: string) => {
    await lead.locator(`main a[href${link}]`).first().click()
    await lead.waitForURL((url) => new RegExp(link.replace(/^[$^*]="|"$/g, '')).test(url.pathname))
    await album.take(lead, 'desk', state)
  }
  await lead.goto('/groups')
  await album.take(lead, 'desk', '98-groups')
  await follow('^="/groups/"', '98-group')
  await follow('$="/journey"', '98-journey')
  await lead.goto('/editions')
  await lead.locator('form:has([name=from]) [type=submit]').click()
  await lead.waitForURL(/editions\/[^/]+$/)
  await album.take(lead, 'desk', '98-edition')
  await lead.goto('/orders')
  await lead.locator('main form [type=submit]').first().click()
  await lead.waitForURL(/orders\/[^/]+$/)
  await album.take(lead, 'desk', '98-order')
  await lead.goto(`/workshops/${workshopId}/paper`)
  await album.take(lead, 'desk', '98-paper')
  await follow('*="/paper/print"', '98-paper-print')
}

/** Afterwards: the report, what was made around it, and addresses that lead nowhere. */
export async function whatRemains(options: ConversationOptions, token: string): Promise<void> {
  const { cast, album } = options
  const { lead } = cast
  await theReport(options, token)
  await lead.goto('/workshops')
  await album.take(lead, 'desk', '92-workshops', 'all')
  for (const [state, address] of desks) {
    await lead.goto(address)
    await album.take(lead, 'desk', state)
  }
  await whatIsMade(options)
  const phone = await cast.phone()
  for (const [state, address] of open) {
    await phone.goto(address)
    await album.take(phone, 'phone', state)
  }
}

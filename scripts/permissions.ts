// npx tsx scripts/permissions.ts: writes docs/permissions.md from the tables that the server goes by.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { kits } from '@/lib/domain/steps/registry'
import { permissions } from '@/lib/domain/workshop/permission'
import type { WorkshopStatus } from '@/lib/domain/workshop/state'
import { actions, addresses } from '@/lib/protocol/addresses'
import { messagePermissions } from '@/lib/protocol/permission'

const statuses: readonly WorkshopStatus[] = ['prepared', 'lobby', 'live', 'closed']

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function byStatus(
  rows: readonly (readonly [string, readonly string[], readonly WorkshopStatus[]])[],
  head: string,
): string {
  return table(
    [head, ...statuses],
    rows.map(([name, who, during]) => [
      `\`${name}\``,
      ...statuses.map((status) => (during.includes(status) ? who.join(', ') : '–')),
    ]),
  )
}

function inSteps(): string {
  const rows = Object.values(kits).flatMap(({ kind, senders }) =>
    Object.entries(senders).map(([input, sender]) => [`\`${kind}\``, `\`${input}\``, sender]),
  )
  return table(['kind', 'input', 'who'], rows)
}

function opened(entries: Readonly<Record<string, readonly string[]>>, head: string): string {
  return table(
    [head, 'who'],
    Object.entries(entries).map(([name, who]) => [`\`${name}\``, who.join(', ')]),
  )
}

/** The page as it should be; a test compares it with the one in docs. */
export function permissionsPage(): string {
  return `# Who may do what

Printed by \`npx tsx scripts/permissions.ts\` from the tables the server goes by; do not write in it by hand.
What is not in a table is refused: \`forbidden\` for the wrong role, \`not-now\` or \`workshop-closed\` at the
wrong time. Who has no part in a workshop is answered as if it did not exist.

## Messages

Which connection may send which message. \`lib/protocol/permission.ts\`

${byStatus(
  Object.entries(messagePermissions).map(([name, { as, during }]) => [name, as, during] as const),
  'message',
)}

## Commands

What \`command\` may carry. The door and the server speak for themselves; no connection has these roles.
\`lib/domain/workshop/permission.ts\`

${byStatus(
  Object.entries(permissions).map(([name, { roles, during }]) => [name, roles, during] as const),
  'command',
)}

## Inside a step

What \`InStep\` may carry, in the \`senders\` of each kit. Participants while the step is open, who leads as long as
it is not sealed.

${inSteps()}

## Addresses

Who gets the page or the answer; everybody else is sent to sign in, or told that it is not there.
\`lib/protocol/addresses.ts\`

${opened(addresses, 'address')}

## Actions of pages

${opened(actions, 'action')}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('docs/permissions.md', permissionsPage())

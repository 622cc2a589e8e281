// npm run doctor: looks at everything the server needs, and says in words what to do.
import { diagnose, freeBytes } from './doctor/diagnose'
import { runCommand } from './operate'

const signs = { ok: 'ok     ', warning: 'look   ', fault: 'WRONG  ' }

await runCommand(async () => {
  const findings = await diagnose({
    values: process.env,
    now: new Date(),
    nodeVersion: process.versions.node,
    freeBytes,
  })
  for (const { about, level, words } of findings) console.log(`${signs[level]}${about}: ${words}`)
  const faults = findings.filter(({ level }) => level === 'fault').length
  console.log(
    faults === 0
      ? '\nNothing is wrong.'
      : `\n${faults} ${faults === 1 ? 'thing' : 'things'} to put right before the next start.`,
  )
  return faults === 0 ? 0 : 1
})

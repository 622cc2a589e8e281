import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { permissions } from '@/lib/domain/workshop/permission'
import { kits } from '@/lib/domain/steps/registry'
import { createOperatorClient } from '@/lib/bots/operator'
import { anyRefusalCodes } from '@/lib/protocol/refusal'
import type { TestServer } from './testing/test-server'
import { startTestServer } from './testing/test-server'

const page = readFileSync('docs/protocol.md', 'utf8')
const programFile = '.build/protocol-example.mjs'

describe('docs/protocol.md', () => {
  it('[P9] names every refusal code, every command and every input of a kit', () => {
    const inputs = Object.values(kits).flatMap((kit) => Object.keys(kit.senders))
    const missing = [...anyRefusalCodes, ...Object.keys(permissions), ...inputs].filter(
      (name) => !page.includes(`\`${name}`) && !page.includes(`"${name}"`),
    )
    expect(missing).toEqual([])
  })

  describe('its example', () => {
    let server: TestServer
    beforeAll(async () => {
      server = await startTestServer()
    })
    afterAll(async () => {
      rmSync(programFile, { force: true })
      await server.stop()
    })

    it('[P9] joins and votes as it stands there, in 20 lines', async () => {
      const { live, joinCodes } = server.application.runtime
      const operator = createOperatorClient(server.url, server.operatorToken)
      const workshopId = await operator.makeWorkshop('kompasgesprek', 'anonymous')
      await live.lead(workshopId, { type: 'OpenLobby' })
      await live.doorReady(workshopId)
      const state = await live.state(workshopId)
      const compass = state?.order
        .map((stepId) => state.steps[stepId])
        .find((step) => step?.kind === 'compass')
      const moment = { round: 'main', phase: 'open' } as const
      await live.lead(workshopId, {
        type: 'GoTo',
        from: null,
        stepId: compass?.stepId ?? '',
        moment,
        finish: false,
      })
      const program = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
      expect(program.split('\n').length).toBeLessThanOrEqual(20)
      writeFileSync(programFile, program)
      const code = (await joinCodes.of(workshopId)) ?? ''
      const { stdout } = await promisify(execFile)(process.execPath, [programFile, server.url, code])
      expect(stdout).toContain('ok: true')
      expect(await operator.audit(workshopId)).toEqual({ [compass?.stepId ?? '']: 1 })
    })
  })
})

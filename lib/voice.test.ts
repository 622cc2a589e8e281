import { describe, expect, it } from 'vitest'
import { newSecret, receiptOf, voiceOf } from './voice'

describe('a voice', () => {
  it('[S2] is the same for one person in one step, and another in every other step', () => {
    const [one, other] = [newSecret(), newSecret()]
    expect(voiceOf('anonymous', one, 'ada')).toBe(voiceOf('anonymous', one, 'ada'))
    const different = [
      voiceOf('anonymous', one, 'ada'),
      voiceOf('anonymous', one, 'ben'),
      voiceOf('anonymous', other, 'ada'),
      voiceOf('anonymous', other, 'ben'),
    ]
    expect(new Set(different).size).toBe(4)
    for (const voice of different) expect(voice).toHaveLength(22)
  })

  it('[S2] is the participant where names are kept, so that the name can be found', () => {
    for (const mode of ['named', 'facilitator-only'] as const)
      expect(voiceOf(mode, newSecret(), 'ada')).toBe('ada')
  })

  it('[S2] comes from a secret of 256 bits', () => {
    expect(Buffer.from(newSecret(), 'base64url')).toHaveLength(32)
  })
})

describe('a receipt', () => {
  const command = { type: 'OpenLobby' }

  it('[P8] has a key of the id, and a print of sender and content', () => {
    const first = receiptOf('secret', 'id-1', { role: 'lead' }, command)
    expect(receiptOf('secret', 'id-1', { role: 'lead' }, command)).toEqual(first)
    const others = [
      receiptOf('secret', 'id-1', { role: 'participant', participantId: 'ada' }, command),
      receiptOf('secret', 'id-1', { role: 'participant', participantId: 'ben' }, command),
      receiptOf('secret', 'id-1', { role: 'lead' }, { type: 'CloseWorkshop' }),
    ]
    for (const other of others) expect(other.key).toBe(first.key)
    expect(new Set([first, ...others].map((each) => each.fingerprint)).size).toBe(4)
    expect(receiptOf('secret', 'id-2', { role: 'lead' }, command).key).not.toBe(first.key)
  })

  it('[S2] names nobody', () => {
    const { key, fingerprint } = receiptOf(
      'secret',
      'id-1',
      { role: 'participant', participantId: 'ada' },
      command,
    )
    expect(`${key}${fingerprint}`).not.toContain('ada')
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { anyRefusalCodes, isRefusalCode, isRetryable } from './refusal'

const sentencesSchema = z.record(z.string(), z.string().min(10))

describe('refusals', () => {
  for (const language of ['nl', 'en']) {
    it(`[P21] each have a sentence in ${language}, and no sentence is left over`, () => {
      const file = readFileSync(`messages/${language}/refusals.json`, 'utf8')
      const sentences = sentencesSchema.parse(JSON.parse(file))
      expect(Object.keys(sentences).toSorted()).toEqual([...anyRefusalCodes].toSorted())
    })
  }

  it('[P6] can be tried again only where nothing was decided', () => {
    expect(anyRefusalCodes.filter(isRetryable).toSorted()).toEqual([
      'rate-limited',
      'server-error',
      'server-too-old',
      'storage-unavailable',
    ])
  })

  it('[P21] are a closed list', () => {
    expect(new Set(anyRefusalCodes).size).toBe(anyRefusalCodes.length)
    expect(isRefusalCode('step-not-open')).toBe(true)
    for (const other of ['', 'toString', 'STEP-NOT-OPEN']) expect(isRefusalCode(other)).toBe(false)
  })
})

import { afterEach, beforeEach } from 'vitest'

const write = console.error
let unexpected: string[] = []

beforeEach(() => {
  unexpected = []
  console.error = (...words: unknown[]) => {
    unexpected.push(words.map(String).join(' '))
    write(...words)
  }
})

/** An error nobody expected fails the test; one that is expected is caught with `vi.spyOn(console, 'error')`. */
afterEach(() => {
  console.error = write
  if (unexpected.length > 0) throw new Error(`Unexpected console.error: ${unexpected.join('\n')}`)
})

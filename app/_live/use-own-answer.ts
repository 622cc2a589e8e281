'use client'

import { useState } from 'react'

/**
 * An answer as it stands on this phone: what the server knows of it, until it is changed here. So a second phone of
 * the same person, or the page that was open before, shows what was answered on the first.
 */
export function useOwnAnswer<Answer>(known: Answer): [Answer, (next: Answer) => void] {
  const [changed, setChanged] = useState<{ readonly answer: Answer }>()
  return [changed ? changed.answer : known, (answer) => setChanged({ answer })]
}

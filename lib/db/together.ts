import { setImmediate as nextTurn } from 'node:timers/promises'

interface Waiting<Asked, Answer> {
  readonly asked: Asked
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

const largestGroup = 200

/**
 * While one question is on its way, others wait and go together with the next one. Nobody waits when it is calm; when
 * a whole room comes in at once there are a few questions to the database in the place of hundreds. What has reached
 * this process already is let in first: the embedded database answers before anything else can come in.
 * @param askAll answers in the order of what was asked; when it rejects, everybody in the group hears that
 */
export function together<Asked, Answer>(
  askAll: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  const queue: Waiting<Asked, Answer>[] = []
  let isAsking = false

  async function ask(): Promise<void> {
    isAsking = true
    while (queue.length > 0) {
      await nextTurn()
      const group = queue.splice(0, largestGroup)
      try {
        const answers = await askAll(group.map(({ asked }) => asked))
        group.forEach(({ resolve }, index) => resolve(answers[index] as Answer))
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    isAsking = false
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      queue.push({ asked, resolve, reject })
      if (!isAsking) void ask()
    })
}

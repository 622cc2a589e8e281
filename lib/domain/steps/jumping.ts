/** What is known of a step that stands in the running order. */
interface HeldStep {
  readonly kind: string
  readonly talkSeconds: number
  readonly harvestCount: number
}

/** Kinds in which a group says what it will do. All others are about what a matter is. */
const solutionKinds: readonly string[] = ['routes', 'commitments']

/** Whether a group would choose what to do before it talked about anything. */
export function isJump(steps: readonly HeldStep[]): boolean {
  return !steps.some(
    ({ kind, talkSeconds, harvestCount }) =>
      !solutionKinds.includes(kind) && (talkSeconds > 0 || harvestCount > 0),
  )
}

import { z } from 'zod'
import { scalePlaces } from '../../insight/histogram'
import { dilemmaConfigSchema } from './config'
import { dilemmaSealedSchema } from './message'

const count = z.int().min(0)
const { subject, poles, title } = dilemmaConfigSchema.shape

/** What the report keeps of a dilemma. */
export const dilemmaResultSchema = z.strictObject({
  subject,
  title,
  poles,
  cases: z.array(z.strictObject({ label: z.string(), text: z.string() })).readonly(),
  rounds: z
    .array(
      z.strictObject({
        round: z.string(),
        caseLabel: z.string(),
        glasses: z.string().exactOptional(),
        answers: count,
        fromPaper: count.exactOptional(),
        points: z.array(count).length(scalePlaces).readonly().exactOptional(),
        firmness: z.array(count).length(3).readonly().exactOptional(),
        silentMiddle: count.exactOptional(),
        bothValued: count.exactOptional(),
        shift: dilemmaSealedSchema.shape.movement.exactOptional(),
        floor: z
          .strictObject({
            people: count,
            counts: z.array(count).length(scalePlaces).readonly().exactOptional(),
          })
          .exactOptional(),
      }),
    )
    .readonly(),
  movement: dilemmaSealedSchema.shape.movement,
  reasons: z
    .array(
      z.strictObject({
        reasonId: z.string(),
        round: z.string(),
        text: z.string(),
        otherPole: z.string(),
        hidden: z.boolean(),
        side: z.enum(['a', 'middle', 'b']).exactOptional(),
        name: z.string().exactOptional(),
      }),
    )
    .readonly(),
})

import { z } from 'zod'

export const checkoutConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  askLesson: z.boolean(),
  askTalk: z.boolean(),
})
export type CheckoutConfig = z.infer<typeof checkoutConfigSchema>

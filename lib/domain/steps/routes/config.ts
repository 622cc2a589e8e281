import { z } from 'zod'

const dimension = z.int().min(1).max(5)
const letter = z.string().length(1)

/** The texts are copied in when the step is made: a workshop keeps the compass it was held with. */
const routeSchema = z.strictObject({
  letter,
  dimension,
  name: z.string().min(1).max(200),
  about: z.string().max(600),
  firstStep: z.string().max(600),
  surface: z.enum(['asphalt', 'cobbles', 'goat-track', 'tunnel']),
})
export type Route = z.infer<typeof routeSchema>

export const mostRoutes = 12

export const routesConfigSchema = z.strictObject({
  question: z.string().min(1).max(200),
  routes: z.array(routeSchema).min(1).max(mostRoutes),
  dimensionNames: z.array(z.string()).length(5),
  /** How many roads one person may choose. */
  most: z.int().min(1).max(5),
})
export type RoutesConfig = z.infer<typeof routesConfigSchema>

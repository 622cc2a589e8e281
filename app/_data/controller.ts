import 'server-only'
import { runtime } from '@/lib/runtime'

/** Who answers for what is kept here, and what the privacy page has to say of this installation. */
export interface Controller {
  readonly name?: string
  readonly contact?: string
  readonly securityLogDays: number
}

export function controller(): Controller {
  const { controllerName: name, privacyContact: contact, securityLogDays } = runtime().env
  return {
    ...(name === undefined ? {} : { name }),
    ...(contact === undefined ? {} : { contact }),
    securityLogDays,
  }
}

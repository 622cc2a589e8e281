import type { Language } from '@/lib/domain/language'
import en from '@/messages/.generated/en.json' with { type: 'json' }
import nl from '@/messages/.generated/nl.json' with { type: 'json' }

export type Messages = typeof nl

/** All texts of the product. Typed by the Dutch ones, which the English ones must match. */
export const messagesOf: Readonly<Record<Language, Messages>> = { nl, en }

import type { Language } from '@/lib/domain/language'
import type { Cell } from '@/lib/domain/workshop/document'
import { sayIn } from '@/lib/i18n/say'

/** How a cell reads, in this language: numbers with their comma or point, what is not told as words. */
export function cellWords(language: Language) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const hidden = sayIn(language, 'export')('suppressed')
  return (cell: Cell): string => {
    if (typeof cell === 'object') return hidden
    return typeof cell === 'number' ? number.format(cell) : cell
  }
}

import { useTranslations } from 'next-intl'
import { parts } from '@/lib/domain/steps/checkout/questions'
import type { Part } from '@/lib/domain/steps/checkout/questions'
import type { PartingView } from '@/lib/domain/steps/checkout/view'

interface PartingGroup {
  readonly part: Part
  readonly name: string
  readonly partings: readonly PartingView[]
}

/** Stickers and lessons apart, each with its heading; what nobody left is not there. */
export function usePartingGroups(partings: readonly PartingView[]): readonly PartingGroup[] {
  const t = useTranslations('steps.checkout.group')
  return parts
    .map((part) => ({ part, name: t(part), partings: partings.filter((each) => each.part === part) }))
    .filter((group) => group.partings.length > 0)
}

/** What was left, in full. */
export function PartingLists({ partings }: { readonly partings: readonly PartingView[] }) {
  const groups = usePartingGroups(partings)
  return groups.map(({ part, name, partings: inside }) => (
    <section key={part} className="grid gap-2">
      <h3 className="text-base">{name}</h3>
      <ul className={part === 'sticker' ? 'bumper-stickers' : 'list-disc pl-5'}>
        {inside.map(({ partingId, text, name: writer }) => (
          <li key={partingId} className={part === 'sticker' ? 'bumper-sticker' : ''}>
            <span dir="auto">{text}</span>
            {writer !== undefined && <span className="text-note text-ink-2"> {writer}</span>}
          </li>
        ))}
      </ul>
    </section>
  ))
}

import { useTranslations } from 'next-intl'
import type { ToldMovement } from '@/lib/domain/insight/movement'

interface MovementWordsProps {
  readonly movement: ToldMovement
  /** What moved people: the talk, or other people's glasses. */
  readonly by?: 'talk' | 'glasses'
  readonly poles: { readonly a: { readonly name: string }; readonly b: { readonly name: string } }
}

/** How the group moved after the talk, in as many words as may be told. */
export function useMovementWords({ movement, by = 'talk', poles }: MovementWordsProps): readonly string[] {
  const t = useTranslations('steps.dilemma.screen.movement')
  const glasses = useTranslations('steps.dilemma.screen.glassesMovement')
  switch (movement.told) {
    case 'counts':
      return [
        t('toA', { count: movement.toA, pole: poles.a.name }),
        t('stayed', { count: movement.stayed }),
        t('toB', { count: movement.toB, pole: poles.b.name }),
      ]
    case 'moved':
      return [t('moved', { count: movement.moved }), t('stayedLong', { count: movement.stayed })]
    case 'few-moved':
    case 'few-stayed':
      return [by === 'talk' ? t(movement.told) : glasses(movement.told)]
    case 'nothing':
      return []
  }
}

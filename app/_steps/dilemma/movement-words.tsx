import { useTranslations } from 'next-intl'
import type { ToldMovement } from '@/lib/domain/insight/movement'

interface MovementWordsProps {
  readonly movement: ToldMovement
  readonly poles: { readonly a: { readonly name: string }; readonly b: { readonly name: string } }
}

/** How the group moved after the talk, in as many words as may be told. */
export function useMovementWords({ movement, poles }: MovementWordsProps): readonly string[] {
  const t = useTranslations('steps.dilemma.screen.movement')
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
      return [t(movement.told)]
    case 'nothing':
      return []
  }
}

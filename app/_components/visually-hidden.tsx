import type { ComponentProps } from 'react'

/** For ears only. */
export function VisuallyHidden(props: Omit<ComponentProps<'span'>, 'className' | 'style'>) {
  return <span {...props} className="sr-only" />
}

import clsx from 'clsx'

export type ButtonTone = 'main' | 'secondary' | 'text' | 'danger'
/** Phone: 50 px high. Small: 36 px, for lists on the console where a row keeps its distance. */
export type ButtonSize = 'normal' | 'phone' | 'small'

export function buttonLook(tone: ButtonTone, size: ButtonSize, isWide: boolean): string {
  return clsx('button', `button-${tone}`, size !== 'normal' && `button-${size}`, isWide && 'w-full')
}

import type { ReactNode } from 'react'

interface PhoneTaskProps {
  readonly title: ReactNode
  /** Before the title, such as the number of a needle in its shape. */
  readonly badge?: ReactNode
  /** A line above the title. */
  readonly over?: ReactNode
  readonly children: ReactNode
  /** Main action, within reach of the thumb. */
  readonly foot?: ReactNode
}

/** One task: a question on top, the answer in the middle, the main action at the bottom. */
export function PhoneTask({ title, badge, over, children, foot }: PhoneTaskProps) {
  return (
    <div className="phone-task">
      <div className="phone-task-body">
        <div className="flex items-start gap-3">
          {badge}
          <div className="min-w-0">
            {over !== undefined && <p className="text-ink-2">{over}</p>}
            <h1 className="text-head">{title}</h1>
          </div>
        </div>
        {children}
      </div>
      {foot !== undefined && <div className="phone-foot">{foot}</div>}
    </div>
  )
}

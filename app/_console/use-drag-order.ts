'use client'

import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'

interface DragOrder {
  readonly lineRef: RefObject<HTMLLIElement | null>
  readonly handleRef: RefObject<HTMLSpanElement | null>
  /** Something is held above this line. */
  readonly isOver: boolean
}

/** Dragging as a shortcut: everything it does can be done with the buttons too. */
export function useDragOrder(stepId: string, onDrop: (stepId: string) => void): DragOrder {
  const lineRef = useRef<HTMLLIElement>(null)
  const handleRef = useRef<HTMLSpanElement>(null)
  const dropped = useRef(onDrop)
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    dropped.current = onDrop
  }, [onDrop])

  useEffect(() => {
    const element = lineRef.current
    const dragHandle = handleRef.current
    if (!element || !dragHandle) return undefined
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ stepId }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.stepId !== stepId,
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false)
          if (typeof source.data.stepId === 'string') dropped.current(source.data.stepId)
        },
      }),
    )
  }, [stepId])

  return { lineRef, handleRef, isOver }
}

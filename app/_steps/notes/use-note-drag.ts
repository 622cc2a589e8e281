'use client'

import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'

/** A note that can be dragged; ticking it and choosing a cluster does the same. */
export function useDraggableNote(noteId: string): RefObject<HTMLLIElement | null> {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const element = ref.current
    return element ? draggable({ element, getInitialData: () => ({ noteId }) }) : undefined
  }, [noteId])
  return ref
}

interface NoteTarget {
  readonly ref: RefObject<HTMLElement | null>
  readonly isOver: boolean
}

/** A place where notes can be dropped. */
export function useNoteTarget(onDrop: (noteIds: readonly string[]) => void): NoteTarget {
  const ref = useRef<HTMLElement>(null)
  const dropped = useRef(onDrop)
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    dropped.current = onDrop
  }, [onDrop])

  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => typeof source.data.noteId === 'string',
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        if (typeof source.data.noteId === 'string') dropped.current([source.data.noteId])
      },
    })
  }, [])

  return { ref, isOver }
}

'use client'

import { useSyncExternalStore } from 'react'

/** A promise of this person, with the secret that leads back to it. It stands on this device and nowhere else. */
export interface KeptPromise {
  readonly handle: string
  readonly what: string
  readonly secret: string
}

const prefix = 'kompas-promises-'
const none: readonly KeptPromise[] = []

/** Read once, so that the same list is the same object; also what private mode does not let us keep. */
const known = new Map<string, readonly KeptPromise[]>()
const listeners = new Set<() => void>()

function isKept(value: unknown): value is KeptPromise {
  if (typeof value !== 'object' || value === null) return false
  return ['handle', 'what', 'secret'].every(
    (name) => name in value && typeof (value as Record<string, unknown>)[name] === 'string',
  )
}

function stored(workshopId: string): readonly KeptPromise[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + workshopId) ?? '[]')
    return Array.isArray(value) ? value.filter(isKept) : none
  } catch {
    return none
  }
}

export function keptPromises(workshopId: string): readonly KeptPromise[] {
  const inPage = known.get(workshopId) ?? stored(workshopId)
  known.set(workshopId, inPage)
  return inPage
}

function store(workshopId: string, promises: readonly KeptPromise[]): void {
  known.set(workshopId, promises)
  try {
    if (promises.length === 0) localStorage.removeItem(prefix + workshopId)
    else localStorage.setItem(prefix + workshopId, JSON.stringify(promises))
  } catch {
    // Kept as long as the page.
  }
  for (const listener of listeners) listener()
}

/** Before it is sent: what is on its way may arrive after a reload. */
export function keepPromise(workshopId: string, promise: KeptPromise): void {
  const others = keptPromises(workshopId).filter(({ handle }) => handle !== promise.handle)
  store(workshopId, [...others, promise])
}

export function rewordKeptPromise(workshopId: string, handle: string, what: string): void {
  const kept = keptPromises(workshopId)
  store(
    workshopId,
    kept.map((each) => (each.handle === handle ? { ...each, what } : each)),
  )
}

export function dropKeptPromise(workshopId: string, handle: string): void {
  store(
    workshopId,
    keptPromises(workshopId).filter((each) => each.handle !== handle),
  )
}

/** Takes all secrets of a workshop off this device. */
export function forgetKeptPromises(workshopId: string): void {
  store(workshopId, none)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useKeptPromises(workshopId: string): readonly KeptPromise[] {
  return useSyncExternalStore(
    subscribe,
    () => keptPromises(workshopId),
    () => none,
  )
}

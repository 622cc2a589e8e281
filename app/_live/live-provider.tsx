'use client'

import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { ClientState, InitialState } from '@/lib/live/client-state'
import type { LiveClient } from '@/lib/live/client'
import { createLiveClient } from '@/lib/live/client'
import type { Audience, CommandMessage, CommandReply } from '@/lib/protocol/message'
import { browserOutboxStore } from './browser-store'

const LiveContext = createContext<LiveClient<unknown> | undefined>(undefined)
const WorkshopContext = createContext('')

interface LiveProviderProps {
  readonly workshopId: string
  readonly as: Audience
  readonly initial: InitialState<unknown>
  readonly children: ReactNode
}

/** Holds the one connection of a page, and wakes it whenever the device may have slept. */
export function LiveProvider(props: LiveProviderProps) {
  return <Connection key={`${props.as}-${props.workshopId}`} {...props} />
}

/** Asleep while it is rendered on the server: the connection opens when the page is there. */
function Connection({ workshopId, as, initial, children }: LiveProviderProps) {
  const [client] = useState(() =>
    createLiveClient<unknown>({
      workshopId,
      as,
      initial,
      store: browserOutboxStore(`${as}-${workshopId}`),
      startsAsleep: true,
    }),
  )

  useEffect(() => {
    client.open()
    const wake = () => {
      if (document.visibilityState === 'visible') client.wake()
    }
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('pageshow', wake)
    window.addEventListener('online', wake)
    return () => {
      document.removeEventListener('visibilitychange', wake)
      window.removeEventListener('pageshow', wake)
      window.removeEventListener('online', wake)
      client.close()
    }
  }, [client])

  return (
    <WorkshopContext value={workshopId}>
      <LiveContext value={client}>{children}</LiveContext>
    </WorkshopContext>
  )
}

/** Which workshop this page follows. */
export function useWorkshopId(): string {
  return useContext(WorkshopContext)
}

function useClient(): LiveClient<unknown> {
  const client = useContext(LiveContext)
  if (!client) throw new Error('This part of a page needs a LiveProvider around it.')
  return client
}

/** A part of the live state. `select` must give the same object as long as nothing in it changed. */
export function useLive<Part>(select: (state: ClientState<unknown>) => Part): Part {
  const client = useClient()
  const read = () => select(client.state())
  return useSyncExternalStore(client.subscribe, read, read)
}

/** The view of this page's audience. The server that made it is the one that says what is in it. */
export function useView<View>(): View {
  return useLive((state) => state.view) as View
}

/** Reads the state as it is at the moment of calling, without drawing anything again. */
export function useLiveReader(): () => ClientState<unknown> {
  const client = useClient()
  return useCallback(() => client.state(), [client])
}

export type Send = (command: CommandMessage['command'], key?: string) => Promise<CommandReply>

export function useSend(): Send {
  return useClient().send
}

export function useLiveActions(): Pick<LiveClient<unknown>, 'page' | 'watchScreen' | 'dismiss' | 'standIn'> {
  return useClient()
}

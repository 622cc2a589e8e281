import { randomUUID } from 'node:crypto'
import type { JoinCodes } from '@/lib/db/join-codes'
import type { Passes } from '@/lib/db/passes'
import type { WifiNetworks } from '@/lib/db/wifi'
import type { WorkshopEvent } from '@/lib/domain/workshop/event'
import type { Wifi } from '@/lib/domain/workshop/wifi'
import { doorToken } from './door'
import type { Gateway } from './gateway'
import type { LiveWorkshop } from './hub'
import type { Logger } from './logging'

export interface DoorkeeperDeps {
  readonly joinCodes: JoinCodes
  readonly passes: Passes
  readonly wifi: WifiNetworks
  readonly gateway: () => Gateway
  readonly logger: Logger
  readonly secret: string
  /** Where phones reach the product, without a slash at the end. */
  readonly address: string
  readonly now: () => Date
  /** There is another code or network at the door, or none. */
  readonly onDoorChanged?: (live: LiveWorkshop) => void
}

/** Does outside what the log says: opens and closes the door, shows out who was removed, briefs the jester, welcomes who answered ahead. */
export interface Doorkeeper {
  readonly opened: (live: LiveWorkshop) => Promise<void>
  readonly stored: (live: LiveWorkshop, events: readonly WorkshopEvent[], by: 'us' | 'others') => void
  /** Shows the code that is good now, or gives an open workshop the code that somebody else left it without. */
  readonly refresh: (live: LiveWorkshop) => Promise<void>
  /** Whether the door that is shown cannot be right. */
  readonly isAmiss: (live: LiveWorkshop) => boolean
  /** Somebody is connected; who answered ahead is there from then on. */
  readonly arrived: (live: LiveWorkshop, participantId: string) => void
  readonly renewCode: (live: LiveWorkshop) => Promise<void>
  /** Keeps the network of the room, or forgets it; not after closing. */
  readonly setWifi: (live: LiveWorkshop, wifi: Wifi | undefined) => Promise<void>
  /** Resolves when everything stored so far has been followed up. */
  readonly settled: (live: LiveWorkshop) => Promise<void>
}

export function createDoorkeeper(deps: DoorkeeperDeps): Doorkeeper {
  const { joinCodes, passes, wifi: networks, gateway, logger, secret, address, now } = deps

  const isOpen = ({ room }: LiveWorkshop) => ['lobby', 'live'].includes(room.state().status)

  const turns = new WeakMap<LiveWorkshop, Promise<void>>()

  /** One thing after another at one door, also when one of them fails. */
  function inTurn(live: LiveWorkshop, work: () => Promise<void>): Promise<void> {
    const turn = (turns.get(live) ?? Promise.resolve()).then(work, work)
    turns.set(live, turn)
    return turn
  }

  async function show(live: LiveWorkshop): Promise<void> {
    const code = await joinCodes.of(live.workshopId)
    if (code === undefined) return live.setDoor(undefined)
    const token = doorToken(secret, live.workshopId, code)
    live.setDoor({ code, address: address.replace(/^https?:\/\//, ''), qrAddress: `${address}/j/${token}` })
  }

  async function renewCode(live: LiveWorkshop): Promise<void> {
    const { workshopId } = live
    const code = await joinCodes.renew(workshopId, now())
    await passes.revokeAll(workshopId, 'door')
    await passes.keep(doorToken(secret, workshopId, code), workshopId, 'door', now())
    await show(live)
    deps.onDoorChanged?.(live)
  }

  async function closeDoor(live: LiveWorkshop): Promise<void> {
    await joinCodes.retire(live.workshopId, now())
    await passes.revokeAll(live.workshopId, 'door')
    live.setDoor(undefined)
    await setWifi(live, undefined)
  }

  async function setWifi(live: LiveWorkshop, wifi: Wifi | undefined): Promise<void> {
    const kept = live.room.state().status === 'closed' ? undefined : wifi
    if (kept) await networks.keep(live.workshopId, kept)
    else await networks.forget(live.workshopId)
    live.setWifi(kept)
    deps.onDoorChanged?.(live)
  }

  async function showOut(live: LiveWorkshop, participantId: string): Promise<void> {
    live.presence.forget(participantId)
    gateway().endParticipant(live.workshopId, participantId, 'removed')
    await passes.revokeParticipant(live.workshopId, participantId)
  }

  async function welcome(live: LiveWorkshop, participantId: string): Promise<void> {
    const { status } = live.room.state()
    const isThere = status === 'lobby' || status === 'live'
    if (!isThere || !live.room.participant(participantId)?.ahead) return
    await live.room.submit({
      cmdId: `arrive-${randomUUID()}`,
      command: { type: 'Join', participantId, name: '' },
      actor: { role: 'door' },
    })
  }

  /** Each node welcomes who is connected to it. */
  async function openDoor(live: LiveWorkshop, by: 'us' | 'others'): Promise<void> {
    await (by === 'us' ? renewCode(live) : show(live))
    for (const participantId of live.presence.atThisNode()) await welcome(live, participantId)
  }

  /** What there is to argue changes with the jester, and with what was revealed. */
  function tellJester(live: LiveWorkshop): void {
    const { jesterId } = live.room.state().speaking
    const prompts = jesterId === undefined ? undefined : live.room.own(jesterId)?.jester
    if (jesterId !== undefined && prompts) gateway().tellJester(live.workshopId, jesterId, prompts)
  }

  /** Where one sits is told to oneself alone. */
  function tellSeats(live: LiveWorkshop, participantIds: readonly string[]): void {
    for (const participantId of participantIds) {
      const self = live.room.self(participantId)
      if (self) gateway().tellSelf(live.workshopId, participantId, self)
    }
  }

  /**
   * Shows network and code of an open workshop, makes a code where it is missing, and takes it away at the end. Before
   * anything is changed the log is asked: a node that is behind would undo what another one did, and be undone again.
   */
  async function putRight(live: LiveWorkshop): Promise<void> {
    if (live.room.state().status !== 'closed') live.setWifi(await networks.of(live.workshopId))
    const hasCode = (await joinCodes.of(live.workshopId)) !== undefined
    if (isOpen(live) === hasCode) return show(live)
    if (!(await live.room.look()) || isOpen(live) === hasCode) return show(live)
    return isOpen(live) ? renewCode(live) : closeDoor(live)
  }

  /** Of what other nodes stored, only what shows at this one: they look after the door themselves. */
  async function react(live: LiveWorkshop, event: WorkshopEvent, by: 'us' | 'others'): Promise<void> {
    if (event.type === 'LobbyOpened') await openDoor(live, by)
    if (event.type === 'WorkshopClosed') await closeDoor(live)
    if (event.type === 'ParticipantRemoved') await showOut(live, event.participantId)
    if (event.type === 'ParticipantLeft') live.presence.forget(event.participantId)
    if (event.type === 'PersonSeated') tellSeats(live, [event.participantId])
    if (event.type === 'TablesMade' || event.type === 'TablesEnded')
      tellSeats(live, [...live.presence.here()])
    if (event.type === 'JesterAppointed' || event.type === 'MomentReached') tellJester(live)
  }

  return {
    /** What was stored just before a crash may not have been followed up. */
    opened: putRight,
    refresh: (live) => inTurn(live, () => putRight(live)),
    isAmiss: (live) => isOpen(live) !== (live.door() !== undefined),
    stored: (live, events, by) => {
      for (const event of events) {
        inTurn(live, () => react(live, event, by)).catch((error: unknown) =>
          logger.error({ workshopId: live.workshopId, error }, 'the door could not follow'),
        )
      }
    },
    setWifi: (live, wifi) => inTurn(live, () => setWifi(live, wifi)),
    arrived: (live, participantId) => {
      welcome(live, participantId).catch((error: unknown) =>
        logger.error({ workshopId: live.workshopId, error }, 'somebody could not be counted as there'),
      )
    },
    renewCode: (live) => inTurn(live, () => renewCode(live)),
    settled: (live) => inTurn(live, async () => undefined),
  }
}

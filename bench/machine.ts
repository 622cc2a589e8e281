import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100

/** Processor time of a process so far, in seconds, its threads included. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Memory of a process that is really in use, in bytes. */
export function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

function busySeconds(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (
    readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? ''
  )
    .split(/\s+/)
    .map(Number)
  return (user + nice + system + irq + softirq) / ticksPerSecond
}

export interface Load {
  /** Share of all cores that others used, 0–1. */
  readonly foreign: () => number
}

/** What others do on this machine while something is measured. */
export function watchLoad(ownPids: () => readonly number[]): Load {
  const startedAt = performance.now()
  const own = () =>
    ownPids().reduce((sum, pid) => {
      try {
        return sum + cpuSeconds(pid)
      } catch {
        return sum
      }
    }, 0)
  const busyBefore = busySeconds()
  const ownBefore = own()
  return {
    foreign: () => {
      const seconds = ((performance.now() - startedAt) / 1000) * availableParallelism()
      return Math.max(0, (busySeconds() - busyBefore - (own() - ownBefore)) / seconds)
    },
  }
}

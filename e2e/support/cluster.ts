import type { FaultProxy } from './fault-proxy'
import { startFaultProxy } from './fault-proxy'
import type { RunningServer } from './server'
import { startServer } from './server'

/** What a soak runs against: one server, or several nodes that look like one. */
export interface SoakServer extends Pick<
  RunningServer,
  'url' | 'dataDir' | 'operatorToken' | 'crash' | 'restart'
> {
  /** Each node by its own address. */
  readonly nodeUrls: readonly string[]
  /** Connections to Redis end, and new ones are refused, for so long. */
  readonly takeRedisAway?: (ms: number) => Promise<void>
}

export interface Cluster extends SoakServer {
  readonly nodes: readonly RunningServer[]
  readonly stop: () => Promise<void>
}

export interface ClusterOptions {
  readonly count: number
  readonly databaseUrl: string
  readonly redisUrl: string
  readonly random: () => number
  readonly env?: Readonly<Record<string, string>>
  readonly program?: readonly string[]
}

const secret = 'one-secret-for-all-nodes-of-the-soak-test'

export function alone(server: RunningServer): SoakServer {
  return { ...server, nodeUrls: [server.url] }
}

/** Nodes on one database and one Redis; whoever asks for `url` is served by any of them. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { count, databaseUrl, redisUrl, random } = options
  const redis = await startFaultProxy([redisUrl], random)
  const env = {
    ...options.env,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis.url.replace('http', 'redis'),
    SECRET: secret,
    // The room reads one address, whichever node draws it.
    PUBLIC_URL: 'http://room.test',
  }
  // Together, as an orchestrator would: they wait for each other with the schema.
  const nodes = await Promise.all(Array.from({ length: count }, () => startServer(env, options.program)))
  const nodeUrls = nodes.map(({ url }) => url)
  const front: FaultProxy = await startFaultProxy(nodeUrls, random)
  const [first] = nodes
  if (!first) throw new Error('a cluster has at least one node')

  function any(): RunningServer {
    return nodes[Math.floor(random() * nodes.length)] ?? (first as RunningServer)
  }
  return {
    nodes,
    nodeUrls,
    url: front.url,
    dataDir: first.dataDir,
    operatorToken: () => first.operatorToken(secret),
    crash: () => any().crash(),
    restart: () => any().restart(),
    takeRedisAway: (ms) => redis.refuse(ms),
    stop: async () => {
      await front.stop()
      await Promise.all(nodes.map((node) => node.stop()))
      await redis.stop()
    },
  }
}

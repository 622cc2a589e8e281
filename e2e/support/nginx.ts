import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './server'

const program = '/usr/sbin/nginx'

export const hasNginx = spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined

/** The examples of `docs/operations`, with other addresses: what hosts are told is what is tried. */
function configuration(folder: string, port: number, nodeUrls: readonly string[]): string {
  const ports = nodeUrls.map((url) => new URL(url).port)
  const nodes = readFileSync('docs/operations/nginx-nodes.conf', 'utf8').replace(
    /127\.0\.0\.1:300(\d)/g,
    (_, number: string) => `127.0.0.1:${ports[Number(number) - 1]}`,
  )
  const location = /location \/ \{[\s\S]*?\n {2}\}/
    .exec(readFileSync('docs/operations/nginx.conf', 'utf8'))?.[0]
    .replace('http://127.0.0.1:3000', 'http://kompasgesprek')
  return `worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder};
  proxy_temp_path ${folder};
  fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder};
  scgi_temp_path ${folder};
  ${nodes}
  server {
    listen 127.0.0.1:${port};
    ${location}
  }
}
`
}

async function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy())
  })
}

/** nginx before several nodes, as `docs/operations` says. */
export async function startNginx(
  nodeUrls: readonly string[],
): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kompas-nginx-'))
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port, nodeUrls))
  const child = spawn(program, ['-c', file, '-e', join(folder, 'error.log'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

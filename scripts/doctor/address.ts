import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { connect } from 'node:tls'
import type { Finding } from './finding'
import { fault, ok, warning } from './finding'

const name = 'PUBLIC_URL'
const patienceMs = 5000
const daysToRenew = 14
const millisecondsPerDay = 86_400_000

function isHere(host: string): boolean {
  return (
    /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(host) || host.endsWith('.local')
  )
}

async function isKnown(host: string): Promise<boolean> {
  if (isIP(host.replace(/[[\]]/g, '')) !== 0) return true
  return lookup(host).then(
    () => true,
    () => false,
  )
}

function shapeFindings(url: URL, trustedProxies: number): readonly Finding[] {
  const { protocol, hostname } = url
  const findings: Finding[] = []
  if (protocol === 'http:' && !isHere(hostname))
    findings.push(
      fault(name, `Outside your own network it must be https. Put a proxy with a certificate before it.`),
    )
  if (protocol === 'https:' && trustedProxies === 0)
    findings.push(
      fault(
        'TRUSTED_PROXIES',
        'With https a proxy stands before the server, so everybody seems to have one address. Set it to 1.',
      ),
    )
  return findings
}

function certificateWords(host: string, code: string): string {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return `The certificate of ${host} has expired (${code}). Renew it in the proxy, and see why that did not happen by itself.`
    case 'CERT_NOT_YET_VALID':
      return `The certificate of ${host} is not valid yet (${code}). Set the clock of this machine right.`
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `The certificate at ${host} is for another name (${code}). Get one for this name, or correct PUBLIC_URL.`
    case 'ECONNREFUSED':
    case 'no answer in time':
      return `Nothing answers at ${host} (${code}). Start the proxy, and let the firewall through to it.`
    default:
      return `${host} has no certificate that browsers trust (${code}). Give the proxy one of a known authority, with the whole chain.`
  }
}

/** How long the certificate is good for, or what is wrong with it. */
function certificateFinding(url: URL, now: Date): Promise<Finding> {
  const about = 'Certificate'
  return new Promise((resolve) => {
    const socket = connect({
      host: url.hostname,
      port: Number(url.port || 443),
      ...(isIP(url.hostname) === 0 ? { servername: url.hostname } : {}),
    })
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer in time')))
    socket.once('error', (error: Error) => {
      const code = 'code' in error ? String(error.code) : error.message
      resolve(fault(about, certificateWords(url.host, code)))
    })
    socket.once('secureConnect', () => {
      const days = Math.floor(
        (Date.parse(socket.getPeerCertificate().valid_to) - now.getTime()) / millisecondsPerDay,
      )
      socket.destroy()
      resolve(
        days < daysToRenew
          ? warning(about, `It ends in ${days} days. See why the proxy does not renew it.`)
          : ok(about, `good for ${days} days`),
      )
    })
  })
}

async function answerFinding(url: URL): Promise<Finding> {
  const target = new URL(`${url.pathname.replace(/\/$/, '')}/healthz`, url)
  try {
    const response = await fetch(target, { signal: AbortSignal.timeout(patienceMs), redirect: 'manual' })
    const text = await response.text()
    return response.status === 200 && text.trim() === 'ok'
      ? ok(name, `the server answers at ${url.origin}`)
      : fault(name, `${target.href} answers ${response.status}: the proxy does not lead to this server.`)
  } catch {
    return warning(name, `Nothing answers at ${url.origin}. Fine while the server is stopped.`)
  }
}

export async function addressFindings(
  publicUrl: string | undefined,
  trustedProxies: number,
  now: Date,
): Promise<readonly Finding[]> {
  if (publicUrl === undefined)
    return [warning(name, 'Not set: links and QR codes use the address of this machine in its own network.')]
  const url = new URL(publicUrl)
  const shape = shapeFindings(url, trustedProxies)
  if (!(await isKnown(url.hostname)))
    return [...shape, fault(name, `No machine is known as ${url.hostname}. Correct it, or add it to DNS.`)]
  if (url.protocol === 'http:') return [...shape, await answerFinding(url)]
  const certificate = await certificateFinding(url, now)
  return [...shape, certificate, ...(certificate.level === 'fault' ? [] : [await answerFinding(url)])]
}

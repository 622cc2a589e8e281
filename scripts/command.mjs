import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A step of the work failed and has said why. */
export class StepFailed extends Error {
  name = 'StepFailed'
}

/** The file behind a command of an installed package, to run with this very Node.js on any system. */
export function packageCommand(packageName, command = packageName) {
  const folder = join('node_modules', packageName)
  if (!existsSync(folder)) throw new StepFailed(`The package ${packageName} is not installed. Run npm ci.`)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Runs a Node.js program. Its words are kept and given back, or go straight to the terminal with `isShown`. */
export function runNode(args, { env = {}, isShown = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    })
    let output = ''
    const keep = (chunk) => (output += chunk)
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    const stop = (signal) => {
      child.kill(signal)
      process.exit(1)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs a Node.js program that must succeed; shows what it said when it does not. */
export async function mustRunNode(what, args, options) {
  const { code, output } = await runNode(args, options)
  if (code === 0) return
  process.stderr.write(output)
  throw new StepFailed(`${what} failed; the reason stands above.`)
}

/** Runs the main function of a script and turns a failed step into one line and exit code 1. */
export async function runScript(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof StepFailed ? error.message : error)
    process.exit(1)
  }
}

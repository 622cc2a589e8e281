import { dirname, join, relative, sep } from 'node:path'
import { directions, homes } from './directions.mjs'

const root = join(import.meta.dirname, '../..')

function posix(path) {
  return path.split(sep).join('/')
}

/** Where an import leads: a path from the root, or a package. */
function targetOf(source, file) {
  if (source.startsWith('@/')) return { path: source.slice(2) }
  if (source.startsWith('.')) return { path: posix(join(dirname(file), source)) }
  return { packageName: source }
}

function matches(patterns, text) {
  return patterns.some((pattern) => new RegExp(pattern).test(text))
}

function isPackage(names, packageName) {
  return names.some((name) => new RegExp(`^${name}(/|$)`).test(packageName))
}

function isAgainst({ may, mayNot, packages }, { path, packageName }) {
  if (packageName !== undefined) return packages !== undefined && !isPackage(packages, packageName)
  return (may !== undefined && !matches(may, path)) || (mayNot !== undefined && matches(mayNot, path))
}

/** Why this file may not import that; nothing when it may. */
function objections(file, target) {
  const held = directions.filter(
    ({ from, fromNot }) => matches([from], file) && (fromNot === undefined || !matches([fromNot], file)),
  )
  const away = homes.filter(
    ({ packages, home }) =>
      target.packageName !== undefined && isPackage(packages, target.packageName) && !matches([home], file),
  )
  return [...held.filter((direction) => isAgainst(direction, target)), ...away].map(({ why }) => why)
}

/** The folder inside which neighbours may be named relatively: lib/domain, server, app/join … */
function areaOf(path) {
  const [top, next] = path.split('/')
  return top === 'lib' || top === 'app' ? `${top}/${next}` : top
}

function onEachImport(context, check) {
  const file = posix(relative(root, context.filename))
  const visit = (node) => {
    if (typeof node.source?.value === 'string') check(node.source, file)
  }
  return {
    ImportDeclaration: visit,
    ExportNamedDeclaration: visit,
    ExportAllDeclaration: visit,
    ImportExpression: visit,
  }
}

export const importRules = {
  rules: {
    direction: {
      meta: { type: 'problem', schema: [] },
      create: (context) =>
        onEachImport(context, (node, file) => {
          for (const message of objections(file, targetOf(node.value, file)))
            context.report({ node, message })
        }),
    },
    'no-far-parent': {
      meta: { type: 'problem', schema: [] },
      create: (context) =>
        onEachImport(context, (node, file) => {
          const { path } = targetOf(node.value, file)
          if (!node.value.startsWith('../') || areaOf(path) === areaOf(file)) return
          context.report({
            node,
            message:
              'Name another folder from the root (@/…), so that a file can move without its imports breaking.',
          })
        }),
    },
  },
}

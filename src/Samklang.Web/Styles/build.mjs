// Bundles Styles/look.css and Scripts/look.js into wwwroot/vendor. Run by the build; `npm run build` does the same by hand.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const home = join(dirname(fileURLToPath(import.meta.url)), '..')
const vendor = join(home, 'wwwroot', 'vendor')
const modules = join(home, 'node_modules')
const lock = join(home, 'obj', 'look.lock')

// Two builds at once (an editor's and a terminal's) would empty node_modules under each other.
async function alone (work) {
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true })
      else await new Promise(resolve => setTimeout(resolve, 250))
    }
  }
  try {
    await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function isAbandoned () {
  try {
    return Date.now() - statSync(lock).mtimeMs > 5 * 60_000
  } catch {
    return false
  }
}

function installParts () {
  const wanted = readFileSync(join(home, 'package-lock.json'), 'utf8')
  const stamp = join(modules, '.samklang-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  if (npm.error) throw new Error('npm was not found. It comes with Node.js (https://nodejs.org) or as the package "npm".')
  if (npm.status !== 0) throw new Error(`npm ci ended with code ${npm.status}. Is the package registry within reach?`)
  writeFileSync(stamp, wanted)
}

// What the last bundle was made of: a build that waited for another has nothing left to do.
function fingerprint () {
  const hash = createHash('sha256')
  for (const folder of ['.', 'Styles', 'Scripts']) {
    for (const name of readdirSync(join(home, folder)).filter(name => /\.(css|mjs|js|json)$/.test(name)).sort()) {
      hash.update(name).update(readFileSync(join(home, folder, name)))
    }
  }
  return hash.digest('hex')
}

async function bundle () {
  const stamp = join(home, 'obj', 'look.stamp')
  const made = fingerprint()
  if (existsSync(join(vendor, 'look.css')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  const { build } = await import(pathToFileURL(join(modules, 'esbuild', 'lib', 'main.js')).href)
  const next = join(home, 'obj', 'look')
  rmSync(next, { recursive: true, force: true })
  await build({
    absWorkingDir: home,
    entryPoints: { look: 'Styles/look.css', 'look-script': 'Scripts/look.js' },
    outdir: next,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
    legalComments: 'none',
    logLevel: 'warning'
  })
  rmSync(vendor, { recursive: true, force: true })
  mkdirSync(dirname(vendor), { recursive: true })
  renameSync(next, vendor)
  writeFileSync(stamp, made)
}

try {
  await alone(async () => {
    installParts()
    await bundle()
  })
} catch (error) {
  console.error(`The look could not be built: ${error.message}`)
  process.exitCode = 1
}

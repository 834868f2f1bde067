// Makes europe.path of Natural Earth's countries (public domain), as npm's world-atlas 2.0.2 packs them:
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && node europe.mjs package/countries-50m.json > europe.path
// The projection is the one that MapDot places regions by.
import { readFileSync } from 'node:fs'

const [width, height, scale] = [600, 620, 800]
const radians = degrees => degrees * Math.PI / 180
const [south, north, origin, middle] = [43, 62, 52, 13].map(radians)
const n = (Math.sin(south) + Math.sin(north)) / 2
const c = Math.cos(south) ** 2 + 2 * n * Math.sin(south)
const from = Math.sqrt(c - 2 * n * Math.sin(origin)) / n

function place ([longitude, latitude]) {
  const away = Math.sqrt(c - 2 * n * Math.sin(radians(latitude))) / n
  const turn = n * (radians(longitude) - middle)
  return [width / 2 + scale * away * Math.sin(turn), height / 2 - scale * (from - away * Math.cos(turn))]
}

const world = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const [[kx, ky], [dx, dy]] = [world.transform.scale, world.transform.translate]
const arcs = world.arcs.map(arc => {
  let [x, y] = [0, 0]
  return arc.map(([ax, ay]) => [(x += ax) * kx + dx, (y += ay) * ky + dy])
})
const lineOf = index => index < 0 ? [...arcs[~index]].reverse() : arcs[index]
const rings = world.objects.countries.geometries.flatMap(g => g.type === 'Polygon' ? g.arcs : g.type === 'MultiPolygon' ? g.arcs.flat() : [])

const parts = []
for (const ring of rings) {
  const points = ring.flatMap(lineOf)
  if (!points.some(([x, y]) => x > -25 && x < 46 && y > 33 && y < 73)) continue
  const kept = []
  for (const point of points.map(([x, y]) => place([Math.max(-60, Math.min(90, x)), Math.max(15, Math.min(82, y))]))) {
    const last = kept.at(-1)
    const inside = point.map((v, at) => Math.max(-20, Math.min([width, height][at] + 20, v)))
    if (!last || Math.hypot(inside[0] - last[0], inside[1] - last[1]) > 1.4) kept.push(inside)
  }
  if (kept.length < 4) continue
  parts.push('M' + kept.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L') + 'Z')
}
process.stdout.write(parts.join('\n') + '\n')

import {writeNumber} from './table.ts'

/** Values side by side, from 0; those of this project stand out. */
interface BarChart {
  kind: 'bars'
  title: string
  bars: ReadonlyArray<{name: string; value: number; isOurs: boolean}>
}

/** Values that grow; both axes are logarithmic. */
interface LineChart {
  kind: 'lines'
  title: string
  /** What the horizontal axis says. */
  x: string
  lines: ReadonlyArray<{name: string; points: ReadonlyArray<[x: number, y: number]>}>
}

export type Chart = BarChart | LineChart

/** A square of the plot. */
interface Panel {
  width: number
  height: number
}

const panel: Panel = {width: 460, height: 280}
const margin = {top: 58, right: 24, bottom: 44, left: 56}

/** Colours that stand out from white and from black; the first one is ours. */
const colours = ['#3b82d6', '#d97a1e', '#2f9e63', '#b0559c']
const colourOfOthers = '#8b96a3'

const styles = `
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 14px }
  .faint { fill: #59636e }
  .paper { fill: #ffffff }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .line { fill: none; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .faint { fill: #9198a1 }
    .paper { fill: #0d1117 }
    .grid { stroke: #3d444d }
  }
`

/**
 * Draw charts, two in a row, as an image that suits light and dark pages.
 *
 * @param charts
 *   Charts, in order.
 * @param title
 *   What the image shows, for those who cannot see it.
 * @returns
 *   SVG.
 */
export function drawPlot(charts: ReadonlyArray<Chart>, title: string): string {
  const width = 2 * panel.width
  const height = Math.ceil(charts.length / 2) * panel.height
  const panels = charts.map((chart, index) => {
    const place = [(index % 2) * panel.width, Math.floor(index / 2) * panel.height]
    return `<g transform="translate(${place.join(' ')})">${drawChart(chart)}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">
<title>${escape(title)}</title>
<style>${styles}</style>
<rect class="paper" width="${width}" height="${height}"/>
${panels.join('\n')}
</svg>
`
}

function drawChart(chart: Chart): string {
  const content = chart.kind === 'bars' ? drawBars(chart) : drawLines(chart)
  return [text(16, 26, chart.title, 'title'), ...content].join('\n')
}

function drawBars({bars}: BarChart): Array<string> {
  const names = 16 + 7.5 * Math.max(...bars.map(({name}) => name.length))
  const left = Math.min(names, 250)
  const most = Math.max(...bars.map(({value}) => value))
  const step = (panel.height - 40 - 16) / bars.length
  const thickness = Math.min(18, step * 0.7)
  // Beside the longest bar there is room for its number.
  const scale = (panel.width - left - 80) / most
  return bars.flatMap(({isOurs, name, value}, index) => {
    const middle = 40 + step * (index + 0.5)
    const length = Math.max(1, value * scale)
    return [
      text(left - 6, middle + 4, name, '', 'end'),
      `<rect x="${left}" y="${round(middle - thickness / 2)}" width="${round(length)}" height="${round(thickness)}" fill="${isOurs ? colours[0]! : colourOfOthers}"/>`,
      text(left + length + 6, middle + 4, writeNumber(value), 'faint')
    ]
  })
}

function drawLines({lines, x: name}: LineChart): Array<string> {
  const points = lines.flatMap(({points}) => points)
  const x = logarithmic(points.map(([x]) => x), margin.left, panel.width - margin.right) // prettier-ignore
  const y = logarithmic(points.map(([, y]) => y), panel.height - margin.bottom, margin.top) // prettier-ignore
  const [left, right] = [margin.left, panel.width - margin.right]
  const [top, bottom] = [margin.top, panel.height - margin.bottom]
  return [
    ...x.marks.flatMap((mark) => [
      grid(x.place(mark), top, x.place(mark), bottom),
      text(x.place(mark), bottom + 16, mark.toLocaleString('en'), 'faint', 'middle')
    ]),
    ...y.marks.flatMap((mark) => [
      grid(left, y.place(mark), right, y.place(mark)),
      text(left - 6, y.place(mark) + 4, mark.toLocaleString('en'), 'faint', 'end')
    ]),
    text((left + right) / 2, panel.height - 8, name, 'faint', 'middle'),
    ...lines.flatMap(({name, points}, index) => {
      const colour = colours[index % colours.length]!
      const places = points.map(([px, py]) => ({x: round(x.place(px)), y: round(y.place(py))}))
      const legend = left + index * 120
      return [
        `<polyline class="line" stroke="${colour}" points="${places.map(({x, y}) => `${x},${y}`).join(' ')}"/>`,
        ...places.map(({x, y}) => `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`),
        `<rect x="${legend}" y="37" width="10" height="10" fill="${colour}"/>`,
        text(legend + 14, 46, name)
      ]
    })
  ]
}

/** An axis with a mark at each power of ten. */
function logarithmic(
  values: ReadonlyArray<number>,
  from: number,
  to: number
): {marks: ReadonlyArray<number>; place(value: number): number} {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    marks: Array.from({length: last - first + 1}, (_, index) => 10 ** (first + index)),
    place: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from)
  }
}

function grid(x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="grid" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`
}

function text(
  x: number,
  y: number,
  words: string,
  style = '',
  anchor: 'start' | 'middle' | 'end' = 'start'
): string {
  const ofClass = style && ` class="${style}"`
  return `<text x="${round(x)}" y="${round(y)}"${ofClass} text-anchor="${anchor}">${escape(words)}</text>`
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}

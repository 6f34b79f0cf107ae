import type {Markup} from './markup.ts'
import {markup} from './markup.ts'

/** A value, and what it is that of. */
interface Dot {
  value: number
  label: string
}

/** What to plot along one axis. */
export interface DotPlot {
  /** Unique in the document. */
  id: string
  title: string
  /** What it shows, for those who do not see it. */
  description: string
  dots: ReadonlyArray<Dot>
  /** Values with a line across. */
  lines: ReadonlyArray<{value: number; label: string}>
  /** Values that the axis can name, in ascending order. */
  ticks: ReadonlyArray<number>
  /** From here on the axis is logarithmic: a minute, a day. */
  unit: number
  format: (value: number) => string
}

const width = 640
const margin = 24
const radius = 5
/** Height that a stack of dots has at most. */
const stackHeight = 110
/** Height of the labels of lines. */
const top = 44

/**
 * Plot values as dots; those that would cover each other are stacked.
 *
 * @param plot
 *   What to plot.
 */
export function dotPlot({
  description,
  dots,
  format,
  id,
  lines,
  ticks,
  title,
  unit
}: DotPlot): Markup {
  const largest = Math.max(unit, ...dots.map(({value}) => value))
  const last = ticks.find((tick) => tick >= largest) ?? largest
  const scale = (value: number) => Math.log1p(value / unit)
  const x = (value: number) => margin + (scale(value) / scale(last)) * (width - 2 * margin)
  const placed = stack(dots.map((dot) => ({dot, x: x(dot.value)})))
  const highest = Math.max(1, ...placed.map(({level}) => level))
  const step = Math.min(2 * radius + 1, stackHeight / highest)
  const baseline = Math.round(top + highest * step)
  return svg({id, title, description, height: baseline + 30}, [
    markup`<line
      class="axis"
      x1="${margin}"
      x2="${width - margin}"
      y1="${baseline + 8}"
      y2="${baseline + 8}"
    />`,
    ...apart(ticks.filter((tick) => tick <= last).map((tick) => ({tick, x: x(tick)}))).map(
      ({tick, x: at}) =>
        markup`<text class="tick" x="${round(at)}" y="${baseline + 24}">${format(tick)}</text>`
    ),
    ...lines.map(({label, value}, index) => {
      const at = round(x(value))
      const anchor = at > width / 2 ? 'end' : 'start'
      return markup`<line
          class="mark mark-${index}"
          x1="${at}"
          x2="${at}"
          y1="${8 + index * 16}"
          y2="${baseline + 8}"
        /><text
          class="label"
          text-anchor="${anchor}"
          x="${at + (anchor === 'end' ? -5 : 5)}"
          y="${18 + index * 16}"
        >${label}</text>`
    }),
    ...placed.map(({dot, level, x: at}) => circle(at, baseline - level * step, dot.label))
  ])
}

/** What to plot in rows over time. */
export interface TimePlot extends Pick<DotPlot, 'description' | 'id' | 'title'> {
  rows: ReadonlyArray<string>
  /** Days such as `2026-01-31`, each in a row. */
  dots: ReadonlyArray<{day: string; row: number; label: string}>
}

const rowHeight = 34
const labelWidth = 110
/** Letters of a label that fit beside a row. */
const longestLabel = 16

/**
 * Plot days as dots, in rows.
 *
 * @param plot
 *   What to plot.
 */
export function timePlot({description, dots, id, rows, title}: TimePlot): Markup {
  const times = dots.map(({day}) => timeOf(day))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const left = labelWidth + radius
  const x = (time: number) =>
    left + ((time - first) / Math.max(1, last - first)) * (width - margin - left)
  const y = (row: number) => row * rowHeight + rowHeight / 2 + 6
  const bottom = rows.length * rowHeight + 12
  const years = Array.from(
    {length: yearOf(last) - yearOf(first)},
    (_, index) => yearOf(first) + 1 + index
  ).map((year) => ({year, x: x(timeOf(`${year}-01-01`))}))
  return svg({id, title, description, height: bottom + 24}, [
    ...rows.map(
      (row, index) =>
        markup`<line
            class="axis"
            x1="${labelWidth}"
            x2="${width - margin}"
            y1="${y(index)}"
            y2="${y(index)}"
          /><text class="label" text-anchor="end" x="${labelWidth - 8}" y="${y(index) + 4}"
            >${shorten(row)}</text>`
    ),
    markup`<text class="tick" style="text-anchor:start" x="${labelWidth}" y="${bottom + 18}"
      >${dayOf(first)}</text>`,
    ...apart([{year: 0, x: labelWidth + 45}, ...years, {year: 0, x: width - 45}])
      .filter(({year, x: at}) => year > 0 && at < width - 90)
      .map(
        ({year, x: at}) =>
          markup`<text class="tick" x="${round(at)}" y="${bottom + 18}">${year}</text>`
      ),
    markup`<text class="tick" style="text-anchor:end" x="${width - margin}" y="${bottom + 18}"
      >${dayOf(last)}</text>`,
    ...rows.flatMap((_, row) => {
      const own = dots.filter((dot) => dot.row === row)
      return stack(own.map((dot) => ({dot, x: x(timeOf(dot.day))}))).map(({dot, level, x: at}) =>
        circle(at, y(row) - Math.min(level * 4, rowHeight / 2), dot.label)
      )
    })
  ])
}

interface Frame extends Pick<DotPlot, 'description' | 'id' | 'title'> {
  height: number
}

function svg({description, height, id, title}: Frame, content: ReadonlyArray<Markup>): Markup {
  return markup`<svg
    role="img"
    aria-labelledby="${id}-title ${id}-desc"
    viewBox="0 0 ${width} ${Math.ceil(height)}"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${content}
  </svg>`
}

function circle(x: number, y: number, label: string): Markup {
  return markup`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}"><title>${label}</title></circle>`
}

/** Those that are near each other are put on each other, the first one lowest. */
function stack<Place extends {x: number}>(
  places: ReadonlyArray<Place>
): Array<Place & {level: number}> {
  const levels = new Map<number, number>()
  return places.map((place) => {
    const column = Math.round(place.x / (2 * radius))
    const level = levels.get(column) ?? 0
    levels.set(column, level + 1)
    return {...place, level, x: column * 2 * radius}
  })
}

/** Without those whose label would touch the one before. */
function apart<Place extends {x: number}>(places: ReadonlyArray<Place>): Array<Place> {
  const kept: Array<Place> = []
  for (const place of places) {
    if (kept.length === 0 || place.x - kept.at(-1)!.x >= 44) kept.push(place)
  }
  return kept
}

function shorten(text: string): string {
  const letters = Array.from(text)
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join('')}…` : text
}

function timeOf(day: string): number {
  const [year = 0, month = 1, date] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear()
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

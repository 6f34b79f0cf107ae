import type {Markup} from './markup.ts'
import type {Overview} from './overview.ts'
import type {ReportFacts} from './report-facts.ts'
import type {Cell, Table} from './tables.ts'
import type {Measure} from './words.ts'
import {dotPlot, timePlot} from './dot-plot.ts'
import {addressOf} from './link.ts'
import {markup} from './markup.ts'
import {levelIn} from './severities.ts'
import {tablesOf} from './tables.ts'
import {introduction, measuresOf} from './words.ts'

const style = `:root{color-scheme:light dark;--text:#1b1f24;--page:#fff;--faint:#59636e;--line:#d1d9e0;--dot:#0b62c4;--mark:#a33b00}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--page:#14181d;--faint:#9aa4af;--line:#3d444d;--dot:#6cb0ff;--mark:#ffa268}}
body{margin:2rem auto;max-width:72rem;padding:0 1rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
a{color:var(--dot)}h1,h2,h3{line-height:1.25;margin:2rem 0 .5rem}p{margin:.5rem 0}
table{border-collapse:collapse}th,td{border-bottom:1px solid var(--line);padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{color:var(--faint);font-weight:600}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{overflow-x:auto}.plot{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:start;margin:0}
.plot svg{flex:1 1 28rem;max-width:44rem;min-width:0}.plot>div{flex:1 1 20rem;max-height:22rem;min-width:0;overflow:auto}
circle{fill:var(--dot);fill-opacity:.75;stroke:var(--page)}.axis{stroke:var(--line)}.mark{stroke:var(--mark);stroke-width:1.5}.mark-1{stroke-dasharray:5 3}
svg text{fill:var(--text);font-size:13px}svg .tick{fill:var(--faint);text-anchor:middle}`

const [minute, hour, day] = [60, 3600, 86_400]
/** What an axis can name. */
const ticks = {
  seconds: [0, minute, 5 * minute, 15 * minute, hour, 4 * hour, day, 7 * day, 30 * day, 100 * day, 1000 * day], // prettier-ignore
  days: [0, 1, 2, 4, 7, 14, 30, 90, 365, 1000]
}

/**
 * Write an overview as one page of HTML, with plots and without scripts.
 *
 * @param overview
 *   Overview.
 * @param folder
 *   Path of the folder that it will be in, from the working directory.
 */
export function overviewPage(overview: Overview, folder: string): string {
  const {actions, missing, owners, reports, severities} = tablesOf(overview)
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>Incident reports</title>
        <style>
          ${{html: style}}
        </style>
      </head>
      <body>
        <main>
          <h1>Incident reports</h1>
          <p>${introduction(overview)}</p>
          ${part(owners)} ${part(actions)}
          <h2>Times</h2>
          <p>
            Each dot is a report. Nine of ten known values are not longer than p90. What a report
            does not say exactly counts as unknown.
          </p>
          ${measuresOf(overview).map((measure) => timesOf(measure, overview.reports))}
          ${severityPart(overview, severities)} ${part(missing)} ${part(reports)}
        </main>
      </body>
    </html>
`
  return page.html

  function part(table: Table): Markup {
    if (table.rows.length === 0) return markup``
    const notes = (table.notes ?? []).map((note) => markup`<p>${note}</p>`)
    return markup`<section>
      <h2>${table.title}</h2>
      ${notes}
      <div class="wide" role="region" aria-label="${table.title}" tabindex="0">
        ${tableOf(table)}
      </div>
    </section>`
  }

  function severityPart({reports, severities: {levels}}: Overview, table: Table): Markup {
    if (table.rows.length === 0) return markup``
    const rows = [...levels, 'unknown']
    const dots = reports.flatMap(({date, severity = 'unknown', ...report}) =>
      date === undefined
        ? []
        : {
            day: date,
            row: levelIn(rows, severity),
            label: `${nameOf(report)}: ${date}, ${severity}`
          }
    )
    const description = `A dot for each report with a date, by severity: ${rows.join(', ')}. The table beside it has the numbers.` // prettier-ignore
    const notes = (table.notes ?? []).map((note) => markup`<p>${note}</p>`)
    return markup`<section>
      <h2>${table.title}</h2>
      ${notes}
      <figure class="plot">
        ${timePlot({id: 'severity', title: table.title, description, rows, dots})}
        <div role="region" aria-label="${table.title}" tabindex="0">${tableOf(table)}</div>
      </figure>
    </section>`
  }

  function timesOf(
    {about, format, key, name, spread}: MeasureOf,
    reports: ReadonlyArray<ReportFacts>
  ): Markup {
    const known = reports
      .flatMap((report) => {
        const value = valueIn[key](report)
        return value === undefined ? [] : [{value, report}]
      })
      .toSorted((a, b) => b.value - a.value)
    const title = `${name}, ${about}`
    const {median, p90} = spread
    const lines = [
      ...(median === undefined ? [] : [{value: median, label: `median ${format(median)}`}]),
      ...(p90 === undefined ? [] : [{value: p90, label: `p90 ${format(p90)}`}])
    ]
    const counts = `n = ${spread.known}, unknown: ${spread.unknown}`
    if (known.length === 0) return markup`<h3>${title}</h3><p>${counts}</p>`
    const description = `A dot for each report that says it: ${[counts, ...lines.map(({label}) => label)].join(', ')}. The table beside it has all values.` // prettier-ignore
    const plot = dotPlot({
      id: key,
      title,
      description,
      dots: known.map(({report, value}) => ({value, label: `${nameOf(report)}: ${format(value)}`})),
      lines,
      ticks: key === 'publish' ? ticks.days : ticks.seconds,
      unit: key === 'publish' ? 1 : minute,
      format
    })
    return markup`<section>
      <h3>${title}</h3>
      <p>${[counts, ...lines.map(({label}) => label)].join(', ')}</p>
      <figure class="plot">
        ${plot}
        <div role="region" aria-label="${title}" tabindex="0">
          ${tableOf({
            header: ['Report', name],
            numbers: [1],
            rows: known.map(({report, value}) => [
              {text: nameOf(report), report: report.path},
              format(value)
            ])
          })}
        </div>
      </figure>
    </section>`
  }

  function tableOf({header, numbers, rows}: Pick<Table, 'header' | 'numbers' | 'rows'>): Markup {
    const kind = (index: number) => (numbers.includes(index) ? 'number' : 'text')
    return markup`<table>
      <thead>
        <tr>
          ${header.map((cell, index) => markup`<th scope="col" class="${kind(index)}">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            markup`<tr>
              ${row.map((cell, index) => markup`<td class="${kind(index)}">${contentOf(cell)}</td>`)}
            </tr>`
        )}
      </tbody>
    </table>`
  }

  function contentOf(cell: Cell): Markup | string {
    if (typeof cell === 'string') return cell
    return markup`<a href="${addressOf(cell.report, folder)}">${cell.text}</a>`
  }
}

type MeasureOf = Measure & {key: keyof Overview['times']}

const valueIn: Readonly<Record<MeasureOf['key'], (report: ReportFacts) => number | undefined>> = {
  detect: ({secondsToDetect}) => secondsToDetect,
  resolve: ({secondsToResolve}) => secondsToResolve,
  publish: ({daysToPublish}) => daysToPublish
}

function nameOf({path, title}: Pick<ReportFacts, 'path' | 'title'>): string {
  return title ?? path
}

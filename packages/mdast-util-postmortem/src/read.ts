import type {Root} from 'mdast'
import type {Evidence} from './detect/incident-report.ts'
import type {LoadedDocument} from './document/load-document.ts'
import type {Actions, Impact, Postmortem} from './model.ts'
import type {ReadOptions} from './read-options.ts'
import {readActions} from './actions/read-actions.ts'
import {findBlame} from './blame/on-demand.ts'
import {declaredBy} from './detect/declared-by.ts'
import {isIncidentReport} from './detect/incident-report.ts'
import {templateBy} from './detect/template.ts'
import {endOf} from './document/end.ts'
import {readFigures} from './figures/read-figures.ts'
import {openEndsIn} from './document/open-ends.ts'
import {readHouseForm} from './document/house-form.ts'
import {introductionOf} from './document/introduction.ts'
import {optionsAsRead} from './document/options-as-read.ts'
import {incidentsIn} from './document/incidents.ts'
import {loadDocument} from './document/load-document.ts'
import {documentStatusOf} from './document/status.ts'
import {readImpact} from './impact/read-impact.ts'
import {isEnglish} from './languages/index.ts'
import {readSuppressions} from './markup/read-suppressions.ts'
import {findUnparsedTable} from './markup/unparsed-table.ts'
import {otherFieldsIn} from './metadata/other-fields.ts'
import {responseTimesIn} from './metadata/response-times.ts'
import {partsIn} from './outline/parts.ts'
import {readPeople} from './people/read-people.ts'
import {voiceOf} from './people/voice.ts'
import {assistantMarksIn} from './placeholders/assistant-marks.ts'
import {relateFacts, relateItems} from './placeholders/relate.ts'
import {readPrivateData} from './private/read-private-data.ts'
import {readPrevention} from './prevention/read-prevention.ts'
import {inProse} from './sections/in-prose.ts'
import {readShortcomings} from './prevention/read-shortcomings.ts'
import {emptyHeadingsIn} from './sections/empty-headings.ts'
import {normalizeHeading} from './sections/normalize.ts'
import {isDayFirstIn} from './time/date-order.ts'
import {datedWeekdaysIn} from './time/dated-weekdays.ts'
import {asWritten} from './text/as-written.ts'
import {ticketPatterns} from './text/tickets.ts'
import {readTimeline} from './timeline/read-timeline.ts'
import {statedMomentsIn} from './timeline/stated-moments.ts'
import {summaryBlocks, timelineParts} from './timeline/timeline-parts.ts'

/**
 * Read a postmortem.
 *
 * Never throws, whatever the document is, and takes time in proportion to its length.
 *
 * @param tree
 *   Document, parsed with front matter and tables.
 * @param source
 *   The text that it was parsed from.
 * @param options
 *   How the team writes (optional).
 * @returns
 *   What is written in it; its larger parts are read when they are first asked for. A document
 *   that is no incident report is read just the same.
 */
export function readPostmortem(tree: Root, source: string, options: ReadOptions = {}): Postmortem {
  const document = loadDocument(tree, source, options)
  return readLoaded(document, optionsAsRead(options, document.language))
}

/**
 * Read the rest of a document.
 *
 * @param document
 *   What all readers of it share.
 * @param options
 *   How the team writes.
 */
function readLoaded(document: LoadedDocument, options: ReadOptions): Postmortem {
  const {blocks, documentTitle, frontMatter, language, metadata, numberOf, outline} = document
  const evidence = evidenceOf(document, options)
  const template = templateBy(evidence)
  const parts = expensiveParts(document, options)
  const postmortem: Postmortem = {
    isIncidentReport: !template && isIncidentReport(evidence),
    declaredBy: evidence.declaredBy,
    isTemplate: template !== undefined,
    templateBy: template,
    ...readHouseForm(outline, language, document.source, options.form),
    locale: document.locale,
    title: documentTitle.title,
    metadata,
    get otherFields() {
      return parts.otherFields()
    },
    introduction: introductionOf(outline, documentTitle.part, numberOf),
    date: document.date,
    isDaySaid: document.isDaySaid,
    incidents: incidentsIn(outline, document.source, language),
    documentStatus: documentStatusOf(metadata, frontMatter, language.status, options.status),
    get openEnds() {
      return parts.openEnds()
    },
    sections: document.sections,
    get inProse() {
      return parts.inProse()
    },
    get timeline() {
      return parts.timeline()
    },
    get actions() {
      return parts.actions()
    },
    get people() {
      return parts.people()
    },
    get voice() {
      return parts.voice()
    },
    get blame() {
      return parts.blame()
    },
    get prevention() {
      return parts.prevention()
    },
    get shortcomings() {
      return parts.shortcomings()
    },
    get moments() {
      return parts.moments()
    },
    get responseTimes() {
      return parts.responseTimes()
    },
    get impact() {
      return parts.impact()
    },
    get figures() {
      return parts.figures()
    },
    placeholders: document.placeholders,
    get assistantMarks() {
      return parts.assistantMarks()
    },
    get weekdays() {
      return parts.weekdays()
    },
    get privateData() {
      return parts.privateData()
    },
    emptyHeadings: emptyHeadingsIn(document),
    blocks: document.prose,
    frontMatterProblem: frontMatter.problem,
    unparsedTable: findUnparsedTable(document.tree, document.source),
    ...readSuppressions(document.tree, document.source),
    end: endOf(blocks, document.source)
  }
  return language.hasSpaces ? postmortem : writtenParts(postmortem)
}

/** The same as the author wrote it, part by part as they are asked for. */
function writtenParts(postmortem: Postmortem): Postmortem {
  const known = new Map<object, unknown>()
  const written = {} as Postmortem
  for (const name of Object.keys(postmortem) as Array<keyof Postmortem>) {
    Object.defineProperty(written, name, {
      enumerable: true,
      get: () => asWritten(postmortem[name], known)
    })
  }
  return written
}

/** What distinguishes reports on incidents from other documents. */
function evidenceOf(document: LoadedDocument, {path = ''}: ReadOptions): Evidence {
  const {date, documentTitle, frontMatter, language, metadata, outline} = document
  const {placeholders, prose, sections, source} = document
  const {title} = documentTitle
  const headings = partsIn(outline).flatMap(({style, title}) =>
    style === 'heading' && title ? [normalizeHeading(title.text.value).main] : []
  )
  return {
    path,
    title,
    sections,
    headings,
    fields: metadata,
    blocks: prose,
    placeholders,
    source: source.text,
    date,
    language,
    declaredBy: declaredBy(frontMatter, path, title, language)
  }
}

/** Parts that are read when they are asked for: a document that is no report never needs them. */
function expensiveParts(
  document: LoadedDocument,
  options: ReadOptions
): {
  [
    Name in
      | 'actions'
      | 'assistantMarks'
      | 'blame'
      | 'figures'
      | 'impact'
      | 'inProse'
      | 'moments'
      | 'openEnds'
      | 'otherFields'
      | 'people'
      | 'prevention'
      | 'responseTimes'
      | 'privateData'
      | 'shortcomings'
      | 'timeline'
      | 'voice'
      | 'weekdays'
  ]: () => Postmortem[Name]
} {
  const {
    date,
    documentTitle,
    known,
    language,
    locale,
    metadata,
    numberOf,
    outline,
    placeholders,
    prose,
    sections
  } = document
  const {dayFirst} = options
  const timeline = once(() =>
    readTimeline({
      ...document,
      parts: timelineParts(outline, numberOf, sections, language),
      summary: summaryBlocks(numberOf, sections),
      dayFirst,
      abbreviations: options.abbreviations ?? {},
      timeZone: options.timeZone
    })
  )
  const actions = once((): Actions => {
    const published = metadata.find(({date, name}) => name === 'published' && date)?.date
    const columns = options.columns ?? {}
    const found = readActions({
      ...document,
      columns,
      tickets: ticketPatterns(options.tickets ?? []),
      date: published ?? date ?? document.writtenOn,
      dayFirst: dayFirst ?? isDayFirstIn(document.source.text)
    })
    relateItems(found.items, placeholders)
    return found
  })
  const impact = once((): Impact => {
    const found = readImpact({...document, title: documentTitle.part})
    relateFacts(found.facts, placeholders)
    return found
  })
  const people = once(() =>
    readPeople({metadata, items: actions().items, blocks: prose, language, known})
  )
  const {people: named = [], roles = [], systems = []} = options
  const names = {people: named, systems, roles}
  return {
    actions,
    assistantMarks: once(() =>
      assistantMarksIn(document.tree, document.source, language, placeholders)
    ),
    privateData: once(() => {
      const isPublic = (options.public ?? []).map((name) => name.toLowerCase())
      const hasPositions = document.tree.position !== undefined
      return readPrivateData(document.source, hasPositions, language, isPublic)
    }),
    blame: once(() =>
      isEnglish(locale)
        ? findBlame({blocks: prose, sections, people: people(), names, language})
        : []
    ),
    figures: once(() => readFigures(document)),
    impact,
    inProse: once(() => inProse({...document, title: documentTitle.part})),
    moments: once(() => statedMomentsIn({blocks: prose, sections, date, language})),
    openEnds: once(() => openEndsIn(prose, sections, language)),
    otherFields: once(() => otherFieldsIn(document)),
    people,
    responseTimes: once(() => responseTimesIn(prose, language)),
    prevention: once(() => readPrevention({...document, actions: actions()})),
    shortcomings: once(() => readShortcomings(document)),
    timeline,
    voice: once(() =>
      voiceOf({blocks: prose, nodes: document.blocks, title: documentTitle.title, language})
    ),
    weekdays: once(() => datedWeekdaysIn(prose, language))
  }
}

function once<Value>(read: () => Value): () => Value {
  let known: {value: Value} | undefined
  return () => (known ??= {value: read()}).value
}

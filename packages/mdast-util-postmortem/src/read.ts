import type {Root} from 'mdast'
import type {Evidence} from './detect/incident-report.ts'
import type {LoadedDocument} from './document/load-document.ts'
import type {Language} from './languages/index.ts'
import type {Actions, Postmortem} from './model.ts'
import type {ReadOptions} from './read-options.ts'
import {readActions} from './actions/read-actions.ts'
import {findBlame} from './blame/on-demand.ts'
import {declaredBy} from './detect/declared-by.ts'
import {isIncidentReport} from './detect/incident-report.ts'
import {partsOfReports} from './detect/parts-of-reports.ts'
import {weighNames} from './detect/name-weights.ts'
import {templateBy} from './detect/template.ts'
import {endOf} from './document/end.ts'
import {readFigures} from './figures/read-figures.ts'
import {openEndsIn} from './document/open-ends.ts'
import {readHouseForm} from './document/house-form.ts'
import {introductionOf} from './document/introduction.ts'
import {once} from './document/once.ts'
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
import {relateFacts, relateFields, relateItems} from './placeholders/relate.ts'
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
 *   What is written in it; most parts are read when they are first asked for. A document that is no
 *   incident report is read just the same.
 */
export function readPostmortem(tree: Root, source: string, options: ReadOptions = {}): Postmortem {
  const document = loadDocument(tree, source, options)
  const {language} = document
  return whenAskedFor(readersOf(document, optionsAsRead(options, language)), language)
}

/** What reads each part of a document. */
type Readers = {[Part in keyof Postmortem]: () => Postmortem[Part]}

/** Parts are read when they are asked for: most of them are never needed for other documents than reports. */
function whenAskedFor(readers: Readers, {hasSpaces}: Language): Postmortem {
  const known = new Map<object, unknown>()
  const postmortem = {} as Postmortem
  for (const name of Object.keys(readers) as Array<keyof Postmortem>) {
    const read = once(readers[name] as () => unknown)
    // The same as the author wrote it.
    const get = hasSpaces ? read : () => asWritten(read(), known)
    Object.defineProperty(postmortem, name, {enumerable: true, get})
  }
  return postmortem
}

/** What distinguishes reports on incidents from other documents. */
function evidenceOf(document: LoadedDocument, {path = ''}: ReadOptions): Evidence {
  const {documentTitle, frontMatter, language, outline, sections, source} = document
  const {title} = documentTitle
  const declared = declaredBy(frontMatter, path, title, language)
  return {
    path,
    title,
    sections,
    source: source.text,
    language,
    declaredBy: declared,
    called: weighNames(path, title, declared, partsOfReports(sections).size > 0, language),
    get headings() {
      return partsIn(outline).flatMap(({style, title}) =>
        style === 'heading' && title ? [normalizeHeading(title.text.value).main] : []
      )
    },
    get fields() {
      return document.metadata
    },
    get blocks() {
      return document.prose
    },
    get placeholders() {
      return document.placeholders
    },
    get date() {
      return document.date
    }
  }
}

/**
 * Say how each part of a document is read.
 *
 * @param document
 *   What all readers of it share.
 * @param options
 *   How the team writes.
 */
function readersOf(document: LoadedDocument, options: ReadOptions): Readers {
  const {
    documentTitle,
    frontMatter,
    known,
    language,
    locale,
    numberOf,
    outline,
    sections,
    source,
    tree
  } = document
  const {dayFirst} = options
  const evidence = evidenceOf(document, options)
  const template = once(() => templateBy(evidence))
  const form = once(() => readHouseForm(outline, language, source, options.form))
  const comments = once(() => readSuppressions(tree, source))
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
    const {date, metadata, placeholders, writtenOn} = document
    const published = metadata.find(({date, name}) => name === 'published' && date)?.date
    const found = readActions({
      ...document,
      columns: options.columns ?? {},
      tickets: ticketPatterns(options.tickets ?? []),
      date: published ?? date ?? writtenOn,
      dayFirst: dayFirst ?? isDayFirstIn(source.text)
    })
    relateItems(found.items, placeholders)
    return found
  })
  const people = once(() => {
    const {metadata, prose: blocks} = document
    return readPeople({metadata, items: actions().items, blocks, language, known})
  })
  const {people: named = [], roles = [], systems = []} = options
  const names = {people: named, systems, roles}
  return {
    isIncidentReport: () => isIncidentReport(evidence) && !template(),
    declaredBy: () => evidence.declaredBy,
    isTemplate: () => template() !== undefined,
    templateBy: template,
    form: () => form().form,
    formParts: () => form().formParts,
    locale: () => locale,
    title: () => documentTitle.title,
    metadata: () => relateFields(document.metadata, document.placeholders),
    otherFields: () => otherFieldsIn(document),
    introduction: () => introductionOf(outline, documentTitle.part, numberOf),
    date: () => document.date,
    isDaySaid: () => document.isDaySaid,
    incidents: () => incidentsIn(outline, source, language),
    documentStatus: () =>
      documentStatusOf(document.metadata, frontMatter, language.status, options.status),
    openEnds: () => openEndsIn(document.prose, sections, language),
    sections: () => sections,
    inProse: () => inProse({...document, title: documentTitle.part}),
    timeline,
    actions,
    people,
    voice: () =>
      voiceOf({
        blocks: document.prose,
        nodes: document.blocks,
        title: documentTitle.title,
        language
      }),
    blame: () =>
      isEnglish(locale)
        ? findBlame({blocks: document.prose, sections, people: people(), names, language})
        : [],
    prevention: () => readPrevention({...document, actions: actions()}),
    shortcomings: () => readShortcomings(document),
    moments: () =>
      statedMomentsIn({blocks: document.prose, sections, date: document.date, language}),
    responseTimes: () => responseTimesIn(document.prose, language),
    impact: () => {
      const found = readImpact({...document, title: documentTitle.part})
      relateFacts(found.facts, document.placeholders)
      return found
    },
    figures: () => readFigures(document),
    placeholders: () => document.placeholders,
    assistantMarks: () => assistantMarksIn(tree, source, language, document.placeholders),
    weekdays: () => datedWeekdaysIn(document.prose, language),
    privateData: () => {
      const isPublic = (options.public ?? []).map((name) => name.toLowerCase())
      return readPrivateData(source, tree.position !== undefined, language, isPublic)
    },
    emptyHeadings: () => emptyHeadingsIn(document),
    blocks: () => document.prose,
    frontMatterProblem: () => frontMatter.problem,
    unparsedTable: () => findUnparsedTable(tree, source),
    suppressions: () => comments().suppressions,
    unknownKeywords: () => comments().unknownKeywords,
    end: () => endOf(document.blocks, source)
  }
}

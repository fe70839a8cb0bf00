// The shared vocabulary as schemas: what comes over an edge (a message, a file) is parsed by these, then trusted.
// Not part of the index, so that a content script which needs only types does not carry the parser.
import * as v from 'valibot'
import type {
  Correction,
  DeletedHighlight,
  Draft,
  Highlight,
  PageEntity,
  SavedPage,
  Settings,
  Standing,
  TextEdit,
  TextTarget,
} from './annotation'
import { ANCHOR_STATES, COLOURS } from './annotation'
import type { Assignment } from './assignment'
import { MENTION_TYPES } from './mention'
import type { OwnEntity } from './own-entity'
import type { PageFacts } from './page'
import { VERDICTS } from './page'
import type { Choice } from './record'
import { isWebAddress } from './site'

/** The longest article that is read, in UTF-16 code units; a page beyond it is cut by its reader. */
export const MAX_TEXT = 8_000_000
const MAX_NOTE = 200_000
const MAX_SHORT = 4_000

const short = v.pipe(v.string(), v.maxLength(MAX_SHORT))
const long = v.pipe(v.string(), v.maxLength(MAX_NOTE))
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** Epoch milliseconds. */
export const Epoch = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** An `http` or `https` address. */
export const WebAddress = v.pipe(short, v.check(isWebAddress, 'not a web address'))
export const Uuid = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'not a UUID'),
)
export const Entity = v.pipe(short, v.minLength(1))
export const ColourName = v.picklist(COLOURS)
export const TypeName = v.picklist(MENTION_TYPES)
export const Note = long
export const Tags = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(200))
export const Words = short
export const Context = long

const BACKWARDS = 'a span that ends before it starts'

/** Half-open, UTF-16 code units. */
export const SpanSchema = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end, BACKWARDS),
)

export const TextTargetSchema = v.strictObject({
  quote: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(long, v.minLength(1)),
    prefix: short,
    suffix: short,
  }),
  position: v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    v.check(({ start, end }) => start <= end, BACKWARDS),
  ),
  codePointStart: v.optional(offset),
  textHash: short,
}) satisfies v.GenericSchema<TextTarget>

export const HighlightSchema = v.strictObject({
  id: Uuid,
  page: WebAddress,
  target: TextTargetSchema,
  colour: ColourName,
  note: Note,
  tags: Tags,
  entity: v.nullable(Entity),
  context: Context,
  created: Epoch,
  modified: Epoch,
}) satisfies v.GenericSchema<Highlight>

const Paragraph = v.pipe(v.string(), v.maxLength(MAX_TEXT))

const TextEditSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('changed'), before: Paragraph, after: Paragraph }),
  v.strictObject({ kind: v.literal('removed'), before: Paragraph }),
  v.strictObject({ kind: v.literal('added'), after: Paragraph }),
]) satisfies v.GenericSchema<TextEdit>

export const StandingSchema = v.strictObject({
  state: v.picklist(ANCHOR_STATES),
  found: v.nullable(Paragraph),
  candidates: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  edits: v.pipe(v.array(TextEditSchema), v.maxLength(50)),
}) satisfies v.GenericSchema<Standing>

export const DeletedHighlightSchema = v.strictObject({
  ...HighlightSchema.entries,
  stood: v.exactOptional(v.strictObject({ ...StandingSchema.entries, since: Epoch })),
}) satisfies v.GenericSchema<DeletedHighlight>

const PageTimeSchema = v.strictObject({
  iso: v.pipe(short, v.regex(/^\d{4}/, 'not an ISO date')),
  precision: v.picklist(['minute', 'day', 'month', 'year']),
  from: short,
})

const ReasonSchema = v.strictObject({ code: short, detail: v.optional(short) })

export const PageFactsSchema = v.strictObject({
  url: WebAddress,
  canonicalUrl: WebAddress,
  outlet: v.nullable(short),
  outletName: short,
  title: short,
  published: v.nullable(PageTimeSchema),
  updated: v.nullable(PageTimeSchema),
  author: v.nullable(short),
  section: v.nullable(short),
  language: short,
  origin: v.nullable(v.strictObject({ name: short, url: v.nullable(short) })),
  shape: v.picklist(['article', 'not-an-article']),
  reasons: v.pipe(v.array(ReasonSchema), v.maxLength(200)),
}) satisfies v.GenericSchema<PageFacts>

export const SavedPageSchema = v.pipe(
  v.strictObject({
    url: WebAddress,
    facts: PageFactsSchema,
    verdict: v.picklist(VERDICTS),
    firstSeen: Epoch,
    lastSeen: Epoch,
    textHash: short,
  }),
  v.check((page) => page.url === page.facts.canonicalUrl, 'url is not the canonical address'),
) satisfies v.GenericSchema<SavedPage>

export const PageEntitySchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.maxLength(2 * MAX_SHORT + 1)),
    page: WebAddress,
    entity: Entity,
    type: TypeName,
    status: v.picklist(['linked', 'ambiguous', 'unknown']),
    label: short,
    day: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'not an ISO day')),
    outlet: short,
    title: short,
    candidates: v.pipe(v.array(v.strictObject({ entity: Entity, label: short })), v.maxLength(1000)),
    spans: v.array(
      v.pipe(
        v.strictObject({
          start: offset,
          end: offset,
          quote: short,
          form: v.picklist(['name', 'title', 'short']),
          rule: short,
          confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
          quiet: v.boolean(),
          prefix: short,
          suffix: short,
          codePointStart: offset,
          roles: v.optional(
            v.pipe(v.array(v.strictObject({ title: short, office: v.nullable(short) })), v.maxLength(50)),
          ),
        }),
        v.check(({ start, end }) => start <= end, BACKWARDS),
      ),
    ),
    generator: short,
    created: Epoch,
    modified: Epoch,
  }),
  v.check(({ id, page, entity }) => id === `${page}\n${entity}`, 'id is not page and entity'),
) satisfies v.GenericSchema<PageEntity>

export const CorrectionSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(3 * MAX_SHORT)),
  page: v.nullable(WebAddress),
  quote: short,
  type: TypeName,
  verdict: v.variant('kind', [
    v.strictObject({ kind: v.literal('entity'), entity: Entity, label: short }),
    v.strictObject({ kind: v.literal('not-an-entity') }),
  ]),
  created: Epoch,
}) satisfies v.GenericSchema<Correction>

/** A name that is looked for in pages: long enough to mean something, short enough to be a name. */
export const EntityName = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((name) => (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2, 'fewer than two letters'),
)

export const OwnEntitySchema = v.strictObject({
  id: Entity,
  type: TypeName,
  name: EntityName,
  aliases: v.pipe(v.array(EntityName), v.maxLength(100)),
  note: Note,
  created: Epoch,
  modified: Epoch,
}) satisfies v.GenericSchema<OwnEntity>

export const DraftSchema = v.strictObject({
  highlight: Uuid,
  page: WebAddress,
  note: Note,
  tags: Tags,
  modified: Epoch,
}) satisfies v.GenericSchema<Draft>

export const ChoiceSchema = v.strictObject({
  url: WebAddress,
  keep: v.boolean(),
  created: Epoch,
}) satisfies v.GenericSchema<Choice>

const Host = v.pipe(v.string(), v.minLength(1), v.maxLength(253), v.regex(/^[^\s/]+$/, 'not a host'))

export const SettingsSchema = v.strictObject({
  saving: v.picklist(['unasked', 'every', 'chosen']),
  colour: ColourName,
  painted: v.strictObject({ official: v.boolean(), institution: v.boolean(), document: v.boolean() }),
  paintQuiet: v.boolean(),
  firstOnly: v.boolean(),
  dimRepeats: v.boolean(),
  neverOn: v.array(Host),
  onlyOn: v.nullable(v.array(Host)),
  alwaysOn: v.array(Host),
  noteTemplate: long,
  dailyBackup: v.boolean(),
  lastBackup: Epoch,
  remindAfter: Epoch,
}) satisfies v.GenericSchema<Settings>

const AssigneeSchema = v.strictObject({
  entity: v.nullable(Entity),
  type: v.nullable(TypeName),
  label: v.pipe(short, v.minLength(1)),
})

const Day = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'not an ISO day'))

export const AssignmentSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.maxLength(2 * MAX_SHORT)),
    page: WebAddress,
    title: short,
    outlet: short,
    day: Day,
    start: offset,
    end: offset,
    quote: long,
    by: v.nullable(AssigneeSchema),
    who: v.pipe(v.array(AssigneeSchema), v.minLength(1), v.maxLength(200)),
    with: v.pipe(v.array(AssigneeSchema), v.maxLength(200)),
    what: long,
    due: v.nullable(v.strictObject({ text: short, day: v.nullable(Day) })),
    state: v.picklist(['found', 'confirmed', 'dismissed']),
    created: Epoch,
    modified: Epoch,
  }),
  v.check(({ id, page }) => id.startsWith(`${page}\n`), 'id is not of its page'),
  v.check(({ start, end }) => start <= end, BACKWARDS),
) satisfies v.GenericSchema<Assignment>

// The data of every message to the background as a schema: what crosses is parsed before anybody looks at it.
import * as v from 'valibot'
import { KNOWN_KINDS } from '../annotation'
import {
  AssignmentSchema,
  ChoiceSchema,
  ColourName,
  Context,
  CorrectionSchema,
  DeletedHighlightSchema,
  Entity,
  EntityName,
  MAX_TEXT,
  Note,
  OwnEntitySchema,
  PageFactsSchema,
  SettingsSchema,
  StandingSchema,
  Tags,
  TextTargetSchema,
  TypeName,
  Uuid,
  WebAddress,
  Words,
} from '../annotation/schemas'
import type { DataOf } from './messengers'
import type { BackgroundProtocol } from './protocol'

/** A schema for the data of every message of a protocol. */
type Schemas<P> = { [T in keyof P]: v.GenericSchema<unknown, DataOf<P, T>> }

const nothing = v.pipe(
  v.nullish(v.undefined()),
  v.transform(() => undefined),
)
const own = v.object({ canonicalUrl: WebAddress })
const article = v.object({ facts: PageFactsSchema, text: v.pipe(v.string(), v.maxLength(MAX_TEXT)) })
const settings = v.partial(SettingsSchema)
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}/)))
/** Candidates and names of one page that are asked for at once. */
const MOST_ENTITIES = 2000

/** Highlights of one page that are told of at once. */
const MOST_STANDINGS = 10_000

/** Ways in which a page names itself: its canonical link, its share address. */
const MOST_CLAIMS = 4

export const BACKGROUND_SCHEMAS: Schemas<BackgroundProtocol> = {
  'page/open': v.object({ url: WebAddress }),
  'page/load': v.object({ part: v.picklist(['reader', 'tools']) }),
  'page/noted': v.object({ url: WebAddress, claims: v.pipe(v.array(Words), v.maxLength(MOST_CLAIMS)) }),
  'page/preview': v.object({ article }),
  'page/read': v.object({
    article,
    anyway: v.boolean(),
    again: v.optional(v.boolean()),
  }),
  'page/seen': own,
  'page/highlights': own,
  'page/keep': v.object({ ...own.entries, keep: v.boolean() }),
  'page/choice': v.object({ ...own.entries, choice: v.nullable(ChoiceSchema) }),
  'entity/card': v.object({
    ...own.entries,
    entity: Entity,
    day,
  }),
  'knowledge/search': v.object({
    words: Words,
    kind: v.nullable(v.picklist(KNOWN_KINDS)),
    limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500)),
  }),
  'knowledge/entry': v.object({ id: Entity }),
  'entity/search': v.object({
    query: v.pipe(v.string(), v.maxLength(300)),
    type: v.nullable(TypeName),
  }),
  'entity/lines': v.object({
    ...own.entries,
    entities: v.pipe(v.array(Entity), v.maxLength(MOST_ENTITIES)),
    day,
  }),
  'own/save': v.object({ entity: v.omit(OwnEntitySchema, ['created', 'modified']) }),
  'own/teach': v.object({ id: Entity, type: TypeName, name: EntityName, alias: EntityName }),
  'own/undo': v.object({ id: Entity, before: v.nullable(OwnEntitySchema) }),
  'own/remove': v.object({ id: Entity }),
  'own/restore': v.object({ entity: OwnEntitySchema }),
  'mention/decide': v.object({
    ...own.entries,
    quote: v.pipe(Words, v.minLength(1)),
    type: TypeName,
    choice: v.nullable(v.object({ entity: Entity, label: Words })),
    everywhere: v.boolean(),
  }),
  'mention/undo': v.object({
    ...own.entries,
    id: v.pipe(v.string(), v.minLength(1)),
    before: v.nullable(CorrectionSchema),
  }),
  'highlight/create': v.object({
    id: Uuid,
    facts: PageFactsSchema,
    target: TextTargetSchema,
    colour: ColourName,
    context: Context,
    entity: v.nullable(Entity),
  }),
  'highlight/update': v.object({
    id: Uuid,
    change: v.strictObject({
      colour: v.optional(ColourName),
      note: v.optional(Note),
      tags: v.optional(Tags),
      entity: v.optional(v.nullable(Entity)),
      target: v.optional(TextTargetSchema),
      context: v.optional(Context),
    }),
  }),
  'highlight/stood': v.object({
    ...own.entries,
    standings: v.pipe(
      v.array(v.strictObject({ id: Uuid, ...StandingSchema.entries })),
      v.maxLength(MOST_STANDINGS),
    ),
  }),
  'highlight/delete': v.object({ id: Uuid }),
  'highlight/restore': v.object({ highlight: DeletedHighlightSchema }),
  'draft/save': v.object({ highlight: Uuid, note: Note, tags: Tags }),
  'note/open': v.object({ highlight: Uuid }),
  'correction/remove': v.object({ id: v.pipe(v.string(), v.minLength(1)) }),
  'correction/restore': v.object({ correction: CorrectionSchema }),
  'assignment/save': v.object({ assignment: AssignmentSchema }),
  'assignment/remove': v.object({ id: v.pipe(v.string(), v.minLength(1)) }),
  'assignment/restore': v.object({ assignment: AssignmentSchema }),
  'settings/page': nothing,
  'settings/light': v.object({
    change: v.partial(v.pick(SettingsSchema, ['painted', 'paintQuiet', 'firstOnly', 'dimRepeats'])),
  }),
  'settings/change': v.object({ change: settings }),
  'settings/saving': v.object({ saving: v.picklist(['every', 'chosen']) }),
  'badge/set': v.object({ count: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))) }),
  'panel/open': nothing,
  'backup/made': v.object({ url: v.pipe(Words, v.startsWith('blob:')) }),
  'library/open': v.object({ entity: Entity }),
  'knowledge/changed': nothing,
  'library/imported': nothing,
  'library/forget': v.object({
    what: v.union([
      v.strictObject({ last: v.literal('hour') }),
      v.strictObject({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)) }),
      v.literal('everything'),
    ]),
  }),
}

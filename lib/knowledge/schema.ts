// The shape of every knowledge file: parsed at the edge, trusted inside.
import * as v from 'valibot'

/** A day, month or year in Asia/Ho_Chi_Minh: `2013-11-13`, `2013-11` or `2013` (EDTF; shorter means less precise). */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))

const WholeDay = v.pipe(Day, v.length(10))

/** A web address, or several that agree. */
export const Source = v.union([
  v.pipe(v.string(), v.minLength(8)),
  v.pipe(v.array(v.string()), v.minLength(1)),
])

const id = (kind: string) => v.pipe(v.string(), v.regex(new RegExp(`^${kind}/[a-z0-9]+(-[a-z0-9]+)*$`)))
const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.check((value) => value === value.normalize('NFC'), 'not in Unicode NFC'),
)
const texts = v.optional(v.array(text))

export const PersonId = id('person')
export const OfficeId = id('office')
export const InstitutionId = id('institution')
export const DocumentId = id('document')
export const PlaceId = id('place')
export const OutletId = id('outlet')

/** Someone who holds or held public office. */
export const Person = v.strictObject({
  id: PersonId,
  name: text,
  aliases: texts,
  english: texts,
  born: v.optional(Day),
  died: v.optional(Day),
  sex: v.optional(v.picklist(['f', 'm'])),
  country: v.optional(text),
  source: Source,
})

/**
 * A post: a title in an institution. `names` are full designations that need no institution beside them.
 * From `completeFrom` on, every day must have its holder or be named in `gaps.json`.
 */
export const Office = v.strictObject({
  id: OfficeId,
  title: text,
  institution: v.optional(InstitutionId),
  names: texts,
  english: texts,
  holders: v.picklist(['one', 'many']),
  from: v.optional(Day),
  to: v.optional(Day),
  completeFrom: v.optional(WholeDay),
  source: Source,
})

/** A person in an office, half-open: `to` is the first day no longer held (often the successor's first). */
export const Term = v.strictObject({
  office: OfficeId,
  person: PersonId,
  from: v.optional(Day),
  to: v.optional(Day),
  acting: v.optional(v.boolean()),
  note: v.optional(text),
  source: Source,
})

/** Days (half-open; no `to`: until today) on which no page looked up tells surely who held an office, and why. */
export const Gap = v.strictObject({
  office: OfficeId,
  from: WholeDay,
  to: v.optional(WholeDay),
  reason: text,
  checked: WholeDay,
})

/** A name that several entities bear at one time, on purpose: linking calls it ambiguous. */
export const SharedName = v.strictObject({
  name: text,
  entities: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^(person|office|institution)\/[a-z0-9-]+$/))),
    v.minLength(2),
  ),
})

/** A body: of Party, State, Assembly, army, a mass or an international organisation. */
export const Institution = v.strictObject({
  id: InstitutionId,
  name: text,
  names: texts,
  abbreviations: texts,
  english: texts,
  kind: v.picklist([
    'party',
    'state',
    'government',
    'ministry',
    'agency',
    'assembly',
    'court',
    'procuracy',
    'army',
    'police',
    'front',
    'committee',
    'local',
    'unit',
    'embassy',
    'international',
    'foreign',
  ]),
  parent: v.optional(InstitutionId),
  place: v.optional(PlaceId),
  from: v.optional(Day),
  to: v.optional(Day),
  predecessors: v.optional(v.array(InstitutionId)),
  successors: v.optional(v.array(InstitutionId)),
  note: v.optional(text),
  source: Source,
})

/** A resolution, law or other document. Identity is kind + code + issuer + day of issue. */
export const LegalDocument = v.strictObject({
  id: DocumentId,
  kind: text,
  code: v.optional(text),
  name: v.optional(text),
  title: v.optional(text),
  aliases: texts,
  english: texts,
  issuer: v.optional(v.union([InstitutionId, v.array(InstitutionId)])),
  issued: v.optional(Day),
  inForce: v.optional(Day),
  expired: v.optional(Day),
  fields: texts,
  amends: v.optional(v.array(DocumentId)),
  replaces: v.optional(v.array(DocumentId)),
  link: v.optional(v.pipe(v.string(), v.url())),
  note: v.optional(text),
  source: Source,
})

/** A province, centrally run city or district. A merged one keeps its `to` and names its successor. */
export const Place = v.strictObject({
  id: PlaceId,
  name: text,
  kind: v.picklist(['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thành phố thuộc tỉnh', 'đặc khu']),
  abbreviations: texts,
  english: texts,
  parent: v.optional(PlaceId),
  /** The day on which a province became a centrally run city, as `kind` now says. */
  cityFrom: v.optional(Day),
  from: v.optional(Day),
  to: v.optional(Day),
  successor: v.optional(PlaceId),
  note: v.optional(text),
  source: Source,
})

/** Who publishes a site, and where on its pages things stand. */
export const Outlet = v.strictObject({
  id: OutletId,
  name: text,
  hosts: v.pipe(v.array(v.pipe(v.string(), v.regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/))), v.minLength(1)),
  owner: v.optional(text),
  kind: v.picklist(['newspaper', 'agency', 'portal', 'broadcaster', 'magazine', 'aggregator']),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  aliases: texts,
  profile: v.optional(
    v.strictObject({
      verified: Day,
      title: v.optional(text),
      lead: v.optional(text),
      body: v.optional(text),
      published: v.optional(text),
      drop: v.optional(text),
      author: v.optional(text),
      articlePath: v.optional(text),
      /** Where the selectors can be seen: a page's address, or a public reader of the outlet's pages. */
      source: Source,
    }),
  ),
  source: Source,
})

export type Person = v.InferOutput<typeof Person>
export type Office = v.InferOutput<typeof Office>
export type Gap = v.InferOutput<typeof Gap>
export type SharedName = v.InferOutput<typeof SharedName>
export type Term = v.InferOutput<typeof Term>
export type Institution = v.InferOutput<typeof Institution>
export type LegalDocument = v.InferOutput<typeof LegalDocument>
export type Place = v.InferOutput<typeof Place>
export type Outlet = v.InferOutput<typeof Outlet>

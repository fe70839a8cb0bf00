// The W3C's own schemas, held against what we export: each MUST for every annotation, for collection and page.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { exportedCollection } from './library'
import { caseOf, type Suite } from './suite'

const REPOSITORY = 'w3c/web-annotation-tests'
const PATHS = ['definitions', 'annotations', 'collections']

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A draft-04 schema in the words of draft-07, which say the same of what these schemas use. */
function renewed(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(renewed)
  if (schema === null || typeof schema !== 'object') return schema
  const { $schema: _draft, exclusiveMinimum, minimum, ...rest } = schema
  const entries = Object.entries(rest).map(([key, value]) => [key, renewed(value)] as const)
  return {
    ...Object.fromEntries(entries),
    ...(minimum !== undefined && { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
  }
}

function schemaIn(file: string): { [key: string]: Json } {
  const { id: _id, ...schema } = renewed(JSON.parse(readFileSync(file, 'utf8')) as Json) as {
    [key: string]: Json
  }
  return { ...schema, $id: `w3c:/${basename(file)}` }
}

/** The assertions that a list names, compiled. */
function assertionsIn(
  folder: string,
  list: string,
): { title: string; validate: ValidateFunction; valid: boolean }[] {
  const ajv = addFormats.default(new Ajv({ strict: false, logger: false }), ['uri', 'date-time'])
  for (const file of readdirSync(join(folder, 'definitions')))
    if (file.endsWith('.json')) ajv.addSchema(schemaIn(join(folder, 'definitions', file)))
  const { assertions } = JSON.parse(readFileSync(join(folder, list), 'utf8')) as { assertions: string[] }
  return assertions.map((path) => {
    const schema = schemaIn(join(folder, path))
    return {
      title: basename(path, '.json'),
      validate: ajv.compile(schema),
      valid: schema.expectedResult !== 'invalid',
    }
  })
}

type Collection = Awaited<ReturnType<typeof exportedCollection>>

function suiteOf(
  name: string,
  list: string,
  how: string,
  data: (collection: Collection) => unknown[],
): Suite {
  return {
    ...{ name, repository: REPOSITORY, paths: PATHS, mode: 'export', how },
    async run(folder) {
      const given = data(await exportedCollection())
      return assertionsIn(folder, list).map(({ title, validate, valid }) =>
        caseOf(title, () => given.length > 0 && given.every((one) => validate(one) === valid)),
      )
    },
  }
}

export const w3cAnnotations = suiteOf(
  'W3C, annotations',
  'annotations/annotationMusts.test',
  'each MUST holds of every annotation exported',
  ({ first }) => first.items,
)

export const w3cCollections = suiteOf(
  'W3C, collections',
  'collections/collectionMusts.test',
  'each MUST holds of the collection exported',
  (collection) => [collection],
)

export const w3cPages = suiteOf(
  'W3C, pages of collections',
  'collections/pages/pageMusts.test',
  'each MUST holds of the collection with its embedded page',
  (collection) => [collection],
)

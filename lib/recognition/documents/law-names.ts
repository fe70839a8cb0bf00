// What English calls a law beside the name that the list has.

/** *Road Traffic Law*, *Law on the Road Traffic*: made from *Law on Road Traffic*. */
export function lawNames(own: readonly string[]): string[] {
  return own.flatMap((name) => {
    const [, the, field] = /^Law on (the )?(.+)$/.exec(name) ?? []
    const made = field ? [`${field} Law`, `Law on ${the ? '' : 'the '}${field}`] : []
    return [...made, ...[name, ...made].flatMap(otherwise)].filter((one) => !own.includes(one))
  })
}

/** *Law on Handling Administrative Violations*, *Law on the Organisation of the NA*: the same name with what English may leave out or spells in two ways. */
function otherwise(name: string): string[] {
  const plain = name.replace(/(?<=\b(?:Handling|Planning)) of(?= [A-Z])/, '')
  const short = name.replace('National Assembly', 'NA')
  const spelt = [name, short].map((one) =>
    one.includes('Organization')
      ? one.replace('Organization', 'Organisation')
      : one.replace('Organisation', 'Organization'),
  )
  return [...new Set([plain, short, ...spelt])].filter((one) => one !== name)
}

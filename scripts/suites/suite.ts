// What a suite of somebody else's is to us: where it lies, how we read it, and what came of each of its cases.

/** One case of a suite. `because` explains a difference that is meant. */
export interface CaseResult {
  name: string
  passed: boolean
  because?: string
}

/** A suite, with the reading of selectors under which it is run where suites contradict one another. */
export interface Suite {
  name: string
  /** `owner/name` on GitHub. */
  repository: string
  /** Folders and files that are needed of it. */
  paths: readonly string[]
  mode: 'strict' | 'relocate' | 'export'
  /** How it is read, in one line for the table. */
  how: string
  /** @param folder where the repository's files are */
  run(folder: string): Promise<CaseResult[]> | CaseResult[]
}

/** A case that passes if `test` returns true; what it throws is a failure with its reason. */
export function caseOf(
  name: string,
  test: () => boolean,
  because?: Readonly<Record<string, string>>,
): CaseResult {
  const reason = because?.[name]
  const difference = reason === undefined ? {} : { because: reason }
  try {
    const passed = test()
    return { name, passed, ...(!passed && difference) }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { name: `${name} (${said})`, passed: false, ...difference }
  }
}

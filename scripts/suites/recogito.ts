// Recogito's reader of W3C annotations, as released, given what we export: it wants quote and position.
import { peerModule } from '../lib/peers'
import { exportedAnnotations } from './library'
import { caseOf, type Suite } from './suite'

const PACKAGE = { name: '@recogito/text-annotator', version: '4.1.1' }

/** Why a plain highlight is not read. */
const BARE =
  'a highlight without a note has no body, as the standard allows (3.1: zero or more bodies); its reader stops where there is none'

interface Parsed {
  error?: Error
  parsed?: { target: { selector: { quote: string; start: number; end: number }[] } }
}

export const recogito: Suite = {
  name: `Recogito ${PACKAGE.version}, reading our export`,
  repository: 'recogito/text-annotator-js',
  paths: ['packages/text-annotator/test'],
  mode: 'export',
  how: '`parseW3CTextAnnotation` takes every annotation; quote and position are ours',
  async run() {
    const peer = await peerModule(PACKAGE.name, PACKAGE.version)
    if ('missing' in peer) throw new Error(peer.missing)
    const parse = peer.module.parseW3CTextAnnotation as (annotation: object) => Parsed
    return (await exportedAnnotations()).map((annotation) => {
      const name = annotation.target.selector[0].exact
      const because = annotation.body === undefined ? { [name]: BARE } : {}
      const test = () => {
        const { parsed, error } = parse(annotation)
        if (error) throw error
        const [selector] = parsed?.target.selector ?? []
        const [quote, position] = annotation.target.selector
        return selector?.quote === quote.exact && selector.start === position.start
      }
      return caseOf(name, test, because)
    })
  },
}

// Which knowledge is read: what the reader brought, while it is newer than what the extension came with.
import type { Details, Knowledge } from '@/lib/knowledge'
import { AS_OF, loadDetails, loadKnowledge } from '@/lib/knowledge'
import type { KnowledgeFile } from '@/lib/store'
import { ownUrl } from './urls'

/** Where the knowledge comes from: what recognition reads, and apart from it where it is said. */
export interface KnowledgeFiles {
  knowledge(): Promise<Knowledge>
  /** The sources of the knowledge as of a day. */
  details(asOf: string): Promise<Details>
}

// The extension's own files, made by its build: the one thing that is ever fetched.
async function ownBytes(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(ownUrl(file))).arrayBuffer())
}

/** The knowledge files over what the reader brought. One that cannot be read counts as none. */
export function knowledgeFiles(
  brought: () => Promise<KnowledgeFile | null>,
  own: (file: string) => Promise<Uint8Array> = ownBytes,
): KnowledgeFiles {
  const newer = async () => {
    const file = await brought().catch(() => null)
    return file && file.asOf > AS_OF ? file : null
  }
  return {
    async knowledge() {
      // Hardly a reader brought one: the database and the extension's own file are asked side by side.
      const shipped = own('knowledge.bin').then(
        (bytes) => () => bytes,
        (error: unknown) => () => {
          throw error
        },
      )
      const file = await newer()
      try {
        if (file) return loadKnowledge({ recognition: file.recognition })
      } catch (error) {
        console.warn(error)
      }
      return loadKnowledge({ recognition: (await shipped)() })
    },
    async details(asOf) {
      const file = await newer()
      return loadDetails(file?.asOf === asOf ? file.details : await own('knowledge-details.bin'))
    },
  }
}

// The knowledge in the options: as of when it is, a newer file, and back to the extension's own.
import type { KnowledgeFacts, KnowledgeProblem } from '@/components/options/view'
import { AS_OF, checkCompiled } from '@/lib/knowledge'
import { sendToBackground } from '@/lib/messaging'
import { dropKnowledgeFile, keepKnowledgeFile, readKnowledgeFile } from '@/lib/store'

/** Bytes; the extension's own is a tenth of it. */
const LARGEST = 32_000_000

export async function knowledgeFacts(): Promise<KnowledgeFacts> {
  const file = await readKnowledgeFile()
  const brought = file !== null && file.asOf > AS_OF
  return { asOf: brought ? file.asOf : AS_OF, brought }
}

/** Checks a file and puts it in place. What is wrong with it is returned, and changes nothing. */
export async function bringKnowledge(file: Blob): Promise<KnowledgeProblem | null> {
  if (file.size > LARGEST) return 'not-knowledge'
  const checked = checkCompiled(new Uint8Array(await file.arrayBuffer()), AS_OF)
  if (!checked.ok) return checked.problem
  await keepKnowledgeFile({ asOf: checked.asOf, ...checked.files })
  await sendToBackground('knowledge/changed', undefined)
  return null
}

export async function takeBackKnowledge(): Promise<void> {
  await dropKnowledgeFile()
  await sendToBackground('knowledge/changed', undefined)
}

// Which knowledge the background reads: the extension's own, or a newer one that the reader brought.
import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { knowledgeFiles } from '@/entrypoints/background/knowledge-files'
import { AS_OF } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { FORMAT } from '@/lib/knowledge/packed/container'
import { dropKnowledgeFile, keepKnowledgeFile, readKnowledgeFile } from '@/lib/store'

const NEWER = '2099-01-01'
const source = 'https://example.org/a'
const { compiled: own } = compileKnowledge({
  'people/a.json': [{ id: 'person/a', name: 'Lê Văn A', source }],
})
const { compiled: other } = compileKnowledge({
  'people/a.json': [{ id: 'person/b', name: 'Lê Thị B', source }],
})
const ownFile = async (file: string) => (file === 'knowledge.bin' ? own.recognition : own.details)
const files = knowledgeFiles(readKnowledgeFile, ownFile)
const names = async () => (await files.knowledge()).people.values().map(({ name }) => name)

afterEach(dropKnowledgeFile)

describe('the knowledge that is read', () => {
  it('is the extension’s own', async () => {
    expect(await names()).toEqual(['Lê Văn A'])
    expect((await files.details(AS_OF)).asOf).toBe(AS_OF)
  })

  it('is the reader’s while it is newer, until it is taken back', async () => {
    await keepKnowledgeFile({ asOf: NEWER, ...other })
    expect(await names()).toEqual(['Lê Thị B'])
    await dropKnowledgeFile()
    expect(await names()).toEqual(['Lê Văn A'])
  })

  it('is its own again once the extension brings a later one', async () => {
    await keepKnowledgeFile({ asOf: AS_OF, ...other })
    expect(await names()).toEqual(['Lê Văn A'])
  })

  it('is its own where the reader’s cannot be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const spoilt = other.recognition.slice()
    spoilt[4] = FORMAT + 1
    await keepKnowledgeFile({ asOf: NEWER, recognition: spoilt, details: other.details })
    expect(await names()).toEqual(['Lê Văn A'])
    expect(warn).toHaveBeenCalled()
    warn.mockRestore()
    const broken = knowledgeFiles(() => Promise.reject(new Error('locked')), ownFile)
    expect((await broken.knowledge()).people.size).toBe(1)
  })
})

// What the extension knows: as of which day, a newer file by hand, and back to what it came with.
import { useRef, useState } from 'react'
import { formatDay } from '../format'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Options.module.css'
import type { KnowledgeActions, KnowledgeFacts, KnowledgeProblem } from './view'

const PROBLEMS = {
  'not-knowledge': 'options.knowledgeOther',
  damaged: 'options.knowledgeDamaged',
  'other-format': 'options.knowledgeFormat',
  older: 'options.knowledgeOlder',
} as const satisfies Record<KnowledgeProblem, string>

interface KnowledgeSectionProps {
  knowledge: KnowledgeFacts
  actions: KnowledgeActions
}

export function KnowledgeSection({ knowledge, actions }: KnowledgeSectionProps) {
  const t = useWords()
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<KnowledgeProblem | null>(null)
  const bring = async (file: File | undefined) => {
    if (file) setProblem(await actions.bringKnowledge(file))
  }
  const day = formatDay(knowledge.asOf, language)
  return (
    <>
      <p>{t(knowledge.brought ? 'options.knowledgeBrought' : 'options.knowledgeOwn', [day])}</p>
      {problem && <Banner tone="danger">{t(PROBLEMS[problem])}</Banner>}
      <div className={styles.row}>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('options.knowledgeBring')}
          onChange={({ currentTarget }) => {
            void bring(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('options.knowledgeBring')}
        </Button>
        {knowledge.brought && (
          <Button onClick={actions.takeBackKnowledge}>{t('options.knowledgeTakeBack')}</Button>
        )}
      </div>
      <p className={styles.soft}>{t('options.knowledgeHint')}</p>
    </>
  )
}

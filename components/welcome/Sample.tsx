// A sample paragraph, painted as a page is, with its explanation in the margin. In Vietnamese whatever the language
// of the screen: that is what the extension reads.
import type { MentionType } from '@/lib/annotation'
import { TypeMark } from '../marks/TypeMark'
import { useWords } from '../words'
import styles from './Welcome.module.css'

type Piece = string | { words: string; type: MentionType } | { words: string; own: true }

/** Our own sentences, about offices that have always been there. */
const PIECES: readonly Piece[] = [
  'Sáng 9/7, ',
  { words: 'Thủ tướng Chính phủ', type: 'official' },
  ' chủ trì cuộc họp với ',
  { words: 'Bộ Tài chính', type: 'institution' },
  ' và ',
  { words: 'Ngân hàng Nhà nước', type: 'institution' },
  ' về kết quả thực hiện ',
  { words: 'Luật Đầu tư công', type: 'document' },
  '. Cuộc họp thống nhất ',
  { words: 'báo cáo tiến độ giải ngân vào ngày 25 hằng tháng', own: true },
  '.',
]

export function Sample() {
  const t = useWords()
  return (
    <figure className={styles.sample}>
      <p className={styles.print} lang="vi">
        {PIECES.map((piece) => {
          if (typeof piece === 'string') return piece
          return 'own' in piece ? (
            <mark key={piece.words} className={styles.own}>
              {piece.words}
            </mark>
          ) : (
            <span key={piece.words} className={styles[piece.type]}>
              {piece.words}
            </span>
          )
        })}
      </p>
      <figcaption className={styles.margin}>
        <Explained type="official" words={t('welcome.official')} />
        <Explained type="institution" words={t('welcome.institution')} />
        <Explained type="document" words={t('welcome.document')} />
        <p className={styles.explained}>
          <span className={styles.bar} aria-hidden="true" />
          <span>{t('welcome.own')}</span>
        </p>
      </figcaption>
    </figure>
  )
}

function Explained({ type, words }: { type: MentionType; words: string }) {
  return (
    <p className={styles.explained}>
      <TypeMark type={type} labelled />
      <span>{words}</span>
    </p>
  )
}

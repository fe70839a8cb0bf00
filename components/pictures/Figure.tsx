// A picture with what belongs to it: its name, the ways to take it along, and the table behind it.
import type { ReactNode, RefObject } from 'react'
import { csvCell } from '@/lib/exchange/csv'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { useWords } from '../words'
import styles from './Pictures.module.css'
import { pngOf, svgOf } from './svg-file'
import type { PicturesActions } from './view'

export interface Table {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

interface FigureProps {
  title: string
  note: string
  /** What files are called, without their ending. */
  name: string
  svg: RefObject<SVGSVGElement | null>
  table: Table
  actions: Pick<PicturesActions, 'save'>
  children: ReactNode
}

/** Rows as CSV, neutralised like every table that leaves the extension. */
export function csvOf({ head, rows }: Table): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

export function Figure({ title, note, name, svg, table, actions, children }: FigureProps) {
  const t = useWords()
  const attempt = useAttempt()

  const save = (ending: string, make: (drawing: SVGSVGElement) => Blob | Promise<Blob>) => () =>
    void attempt(async () => {
      if (svg.current) actions.save(await make(svg.current), `${name}.${ending}`)
      return undefined
    })

  return (
    <figure className={styles.figure}>
      <figcaption>
        <h2>{title}</h2>
        <p className={styles.small}>{note}</p>
      </figcaption>
      {children}
      <div className={styles.take}>
        <Button
          size="s"
          icon="download"
          onClick={save('svg', (drawing) => new Blob([svgOf(drawing)], { type: 'image/svg+xml' }))}
        >
          SVG
        </Button>
        <Button size="s" icon="download" onClick={save('png', pngOf)}>
          PNG
        </Button>
        <Button
          size="s"
          icon="download"
          onClick={() => actions.save(new Blob([csvOf(table)], { type: 'text/csv' }), `${name}.csv`)}
        >
          CSV
        </Button>
      </div>
      <details className={styles.behind}>
        <summary>{t('pictures.table')}</summary>
        <div className={styles.scroll}>
          <table>
            <thead>
              <tr>
                {table.head.map((words) => (
                  <th key={words} scope="col">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join(' ')}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={table.head[index]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.head[index]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

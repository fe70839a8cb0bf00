// Who appears with which bodies and documents. A node leads to its dossier; arrows go to the nearest one that way.
import type { KeyboardEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { useCount } from '../count'
import { formatNumber } from '../format'
import { RouteLink } from '../library/Navigation'
import { useLanguage, useWords } from '../words'
import { LINE } from './apart'
import { Figure } from './Figure'
import { bringIntoView } from './in-view'
import type { PlacedNode } from './layout'
import { placeNodes } from './layout'
import { nearest } from './nearest'
import styles from './Pictures.module.css'
import type { NetworkData, NetworkEdge, PicturesActions } from './view'

const SIZE = { width: 960, height: 680 }

export function Network({ data, actions }: { data: NetworkData; actions: Pick<PicturesActions, 'save'> }) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  const svg = useRef<SVGSVGElement>(null)
  const nodes = useMemo(() => placeNodes(data, SIZE), [data])
  const byId = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes])
  const [lookedAt, lookAt] = useState<string | null>(null)
  const [current, setCurrent] = useState(nodes[0]?.id ?? '')
  const touching = data.edges.filter(({ from, to }) => from === lookedAt || to === lookedAt)
  const near = new Set([lookedAt, ...touching.flatMap(({ from, to }) => [from, to])])
  const strongest = Math.max(1, ...data.edges.map(({ pages }) => pages))
  const label = (id: string) => byId.get(id)?.label ?? id

  function move(event: KeyboardEvent, node: PlacedNode) {
    if (event.key === 'Escape') lookAt(null)
    const next = nearest(nodes, node, event.key)
    if (!next) return
    event.preventDefault()
    setCurrent(next.id)
    svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next.id)}"]`)?.focus()
  }

  return (
    <Figure
      title={t('pictures.network')}
      note={t('pictures.networkNote', data.pages, [formatNumber(data.pages, language)])}
      name="chu-giai-quan-he"
      svg={svg}
      actions={actions}
      table={{
        head: [t('pictures.one'), t('pictures.other'), t('pictures.together')],
        rows: data.edges.map(({ from, to, pages }) => [
          label(from),
          label(to),
          formatNumber(pages, language),
        ]),
      }}
    >
      <nav className={styles.scroll} aria-label={t('pictures.network')}>
        <svg
          ref={svg}
          className={styles.network}
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          role="presentation"
        >
          {data.edges.map((edge) => (
            <Edge
              key={`${edge.from} ${edge.to}`}
              edge={edge}
              byId={byId}
              strongest={strongest}
              lookedAt={lookedAt}
            />
          ))}
          {nodes.map((node) => (
            <RouteLink
              key={node.id}
              to={{ view: 'entity', id: node.id }}
              data-id={node.id}
              data-type={node.type}
              className={styles.node}
              data-dim={lookedAt !== null && !near.has(node.id) ? '' : undefined}
              tabIndex={node.id === current ? 0 : -1}
              aria-label={`${node.label}, ${count('pages', node.pages)}`}
              onKeyDown={(event) => move(event, node)}
              onFocus={({ currentTarget }) => {
                setCurrent(node.id)
                lookAt(node.id)
                // A press with the pointer moves nothing under it.
                if (currentTarget.matches(':focus-visible')) bringIntoView(currentTarget)
              }}
              onPointerEnter={() => lookAt(node.id)}
            >
              <g transform={`translate(${node.x} ${node.y})`}>
                <Mark node={node} />
                <text y={node.r} textAnchor="middle">
                  {node.lines.map((line, index) => (
                    <tspan key={line} x="0" dy={LINE}>
                      {/* Read as one text, the lines are words apart. */}
                      {index < node.lines.length - 1 ? `${line} ` : line}
                    </tspan>
                  ))}
                </text>
              </g>
            </RouteLink>
          ))}
        </svg>
      </nav>
      <div className={styles.about} role="status">
        {lookedAt === null ? (
          <p className={styles.small}>{t('pictures.choose')}</p>
        ) : (
          <>
            <p>
              <RouteLink to={{ view: 'entity', id: lookedAt }}>
                <b>{label(lookedAt)}</b>
              </RouteLink>{' '}
              · {count('pages', byId.get(lookedAt)?.pages ?? 0)}
            </p>
            <ul className={styles.readout}>
              {touching.map(({ from, to, pages }) => {
                const other = from === lookedAt ? to : from
                return (
                  <li key={other} data-type={byId.get(other)?.type}>
                    <RouteLink to={{ view: 'entity', id: other }}>{label(other)}</RouteLink>{' '}
                    {formatNumber(pages, language)}
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </div>
    </Figure>
  )
}

interface EdgeProps {
  edge: NetworkEdge
  byId: ReadonlyMap<string, PlacedNode>
  strongest: number
  lookedAt: string | null
}

function Edge({ edge: { from, to, pages }, byId, strongest, lookedAt }: EdgeProps) {
  const [one, other] = [byId.get(from), byId.get(to)]
  if (!one || !other) return null
  const lit = lookedAt === from || lookedAt === to
  return (
    <line
      className={styles.edge}
      data-lit={lit || undefined}
      data-dim={(lookedAt !== null && !lit) || undefined}
      x1={one.x}
      y1={one.y}
      x2={other.x}
      y2={other.y}
      strokeWidth={1 + 5 * (pages / strongest)}
    />
  )
}

/** The shapes of the three types, as in lists. */
function Mark({ node: { type, r } }: { node: PlacedNode }) {
  if (type === 'official') return <circle r={r} />
  if (type === 'institution') return <rect x={-r} y={-r} width={2 * r} height={2 * r} />
  return <path d={`M${-r * 0.8} ${-r}h${r * 0.9}l${r * 0.7} ${r * 0.7}v${r * 1.3}h${-r * 1.6}z`} />
}

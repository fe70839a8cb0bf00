// How often, week by week: a line each, named at its end; the week looked at is chosen by pointer or by key.
import { scaleLinear, scaleUtc } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import type { PointerEvent } from 'react'
import { useRef, useState } from 'react'
import { formatDay, formatNumber } from '../format'
import { RouteLink } from '../library/Navigation'
import { EMPTY_QUERY } from '../library/query'
import { useLanguage, useWords } from '../words'
import { Figure } from './Figure'
import { spread } from './labels'
import styles from './Pictures.module.css'
import type { PicturesActions, Series, WeeksData } from './view'
import { lastDayOfWeek } from './weeks'

const SIZE = { width: 860, height: 340, left: 44, right: 190, top: 14, bottom: 30 }
/** Lines of one ink are told apart by their strokes. */
const STROKES = ['none', '7 4', '2 3', '10 3 2 3', '1 5', '14 5']
const LABEL = 18

/** The stroke of a line: the nth of its ink. */
function strokeOf(series: readonly Series[], { key, type }: Series): string {
  const nth = series.filter((other) => other.type === type).findIndex((other) => other.key === key)
  return STROKES[nth % STROKES.length] ?? 'none'
}

export function Weeks({ data, actions }: { data: WeeksData; actions: Pick<PicturesActions, 'save'> }) {
  const t = useWords()
  const language = useLanguage()
  const svg = useRef<SVGSVGElement>(null)
  const { edges, series } = data
  const weeks = edges.slice(0, -1)
  const [at, setAt] = useState(weeks.length - 1)
  const week = Math.min(at, weeks.length - 1)
  const monday = weeks[week] ?? ''

  const x = scaleUtc()
    .domain([new Date(weeks[0] ?? 0), new Date(weeks.at(-1) ?? 0)])
    .range([SIZE.left, SIZE.width - SIZE.right])
  const most = Math.max(1, ...series.flatMap(({ counts }) => counts))
  const y = scaleLinear()
    .domain([0, most])
    .nice()
    .range([SIZE.height - SIZE.bottom, SIZE.top])
  const draw = line<number>()
    .x((_, index) => x(new Date(weeks[index] ?? 0)))
    .y((count) => y(count))
    .curve(curveMonotoneX)
  const labels = spread(
    series.map(({ counts }) => y(counts.at(-1) ?? 0)),
    LABEL,
    [SIZE.top + 6, SIZE.height - SIZE.bottom],
  )
  const span = (first: string) =>
    `${formatDay(first, language)} – ${formatDay(lastDayOfWeek(first), language)}`

  function follow(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    const place = ((event.clientX - box.left) / box.width) * SIZE.width
    const step = (SIZE.width - SIZE.right - SIZE.left) / Math.max(1, weeks.length - 1)
    setAt(Math.max(0, Math.min(weeks.length - 1, Math.round((place - SIZE.left) / step))))
  }

  return (
    <Figure
      title={t('pictures.weeks')}
      note={t('pictures.weeksNote')}
      name="chu-giai-tuan"
      svg={svg}
      actions={actions}
      table={{
        head: [t('pictures.week'), ...series.map(({ label }) => label)],
        rows: weeks.map((first, index) => [
          span(first),
          ...series.map(({ counts }) => formatNumber(counts[index] ?? 0, language)),
        ]),
      }}
    >
      <div className={styles.scroll}>
        <svg
          ref={svg}
          className={styles.drawing}
          viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
          aria-hidden="true"
          onPointerMove={follow}
          onPointerDown={follow}
        >
          {y.ticks(5).map((tick) => (
            <g key={tick} className={styles.grid}>
              <line x1={SIZE.left} x2={SIZE.width - SIZE.right} y1={y(tick)} y2={y(tick)} />
              <text x={SIZE.left - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">
                {formatNumber(tick, language)}
              </text>
            </g>
          ))}
          {x.ticks(6).map((tick) => (
            <text
              key={tick.toISOString()}
              className={styles.tick}
              x={x(tick)}
              y={SIZE.height - 8}
              textAnchor="middle"
            >
              {formatDay(tick.toISOString().slice(0, 7), language)}
            </text>
          ))}
          <line
            className={styles.cursor}
            x1={x(new Date(monday))}
            x2={x(new Date(monday))}
            y1={SIZE.top}
            y2={SIZE.height - SIZE.bottom}
          />
          {series.map((one, index) => (
            <g key={one.key} className={styles.series} data-type={one.type}>
              <path d={draw([...one.counts]) ?? ''} strokeDasharray={strokeOf(series, one)} />
              <circle cx={x(new Date(monday))} cy={y(one.counts[week] ?? 0)} r="4" />
              <text x={SIZE.width - SIZE.right + 10} y={labels[index]} dominantBaseline="central">
                {short(one.label)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <label className={styles.week}>
        <span>{t('pictures.week')}</span>
        <input
          type="range"
          min={0}
          max={weeks.length - 1}
          value={week}
          aria-valuetext={`${span(monday)}: ${series.map(({ label, counts }) => `${label} ${counts[week] ?? 0}`).join(', ')}`}
          onChange={({ target }) => setAt(Number(target.value))}
        />
        <b>{span(monday)}</b>
      </label>
      <ul className={styles.readout}>
        {series.map(({ key, type, entity, label, counts }) => (
          <li key={key} data-type={type}>
            <RouteLink
              to={{
                view: 'list',
                query: {
                  ...EMPTY_QUERY,
                  type: entity ? null : type,
                  entity,
                  from: monday,
                  to: lastDayOfWeek(monday),
                },
              }}
            >
              {label}
            </RouteLink>{' '}
            {formatNumber(counts[week] ?? 0, language)}
          </li>
        ))}
      </ul>
    </Figure>
  )
}

const MOST_LETTERS = 24

function short(label: string): string {
  return label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1).trimEnd()}…` : label
}

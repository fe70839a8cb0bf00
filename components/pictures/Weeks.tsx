// How often, week by week: a line each, named at its end, or over the drawing where that is narrow; the week looked at is chosen by pointer or by key.
import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import type { PointerEvent } from 'react'
import { useRef, useState } from 'react'
import { formatDay, formatNumber } from '../format'
import { RouteLink } from '../library/Navigation'
import { EMPTY_QUERY } from '../library/query'
import { useLanguage, useWords } from '../words'
import { Figure } from './Figure'
import { spread } from './labels'
import styles from './Pictures.module.css'
import { useWidth } from './use-width'
import type { PicturesActions, Series, WeeksData } from './view'
import { lastDayOfWeek } from './weeks'

/** The least and the most that the drawing is wide; below `ROOM` names stand over it, not beside it. Pixels. */
const WIDTHS = [280, 860] as const
const ROOM = 600
/** Lines of one ink are told apart by their strokes. */
const STROKES = ['none', '7 4', '2 3', '10 3 2 3', '1 5', '14 5']
const LABEL = 18
/** How long the piece of a line is that stands before its name, and what a letter of a name takes. */
const SAMPLE = 30
const LETTER = 8
/** Letters of a name beside the drawing. */
const MOST_LETTERS = 24

/** The stroke of a line: the nth of its ink. */
function strokeOf(series: readonly Series[], { key, type }: Series): string {
  const nth = series.filter((other) => other.type === type).findIndex((other) => other.key === key)
  return STROKES[nth % STROKES.length] ?? 'none'
}

export function Weeks({ data, actions }: { data: WeeksData; actions: Pick<PicturesActions, 'save'> }) {
  const t = useWords()
  const language = useLanguage()
  const svg = useRef<SVGSVGElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, WIDTHS)
  const narrow = width < ROOM
  const { edges, series } = data
  const key = narrow ? series.length * LABEL + 4 : 0
  const size = {
    width,
    height: (narrow ? 250 : 340) + key,
    left: narrow ? 34 : 44,
    right: narrow ? 12 : 190,
    top: 14 + key,
    bottom: 30,
  }
  const weeks = edges.slice(0, -1)
  const [at, setAt] = useState(weeks.length - 1)
  const week = Math.min(at, weeks.length - 1)
  const monday = weeks[week] ?? ''

  const x = scaleUtc()
    .domain([new Date(weeks[0] ?? 0), new Date(weeks.at(-1) ?? 0)])
    .range([size.left, size.width - size.right])
  const most = Math.max(1, ...series.flatMap(({ counts }) => counts))
  const y = scaleLinear()
    .domain([0, most])
    .nice()
    .range([size.height - size.bottom, size.top])
  // Straight from count to count: a smooth line would show numbers that nobody counted.
  const draw = line<number>()
    .x((_, index) => x(new Date(weeks[index] ?? 0)))
    .y((count) => y(count))
  const labels = spread(
    series.map(({ counts }) => y(counts.at(-1) ?? 0)),
    LABEL,
    [size.top + 6, size.height - size.bottom],
  )
  const span = (first: string) =>
    `${formatDay(first, language)} – ${formatDay(lastDayOfWeek(first), language)}`

  function follow(event: PointerEvent<SVGSVGElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    const place = ((event.clientX - box.left) / box.width) * size.width
    const step = (size.width - size.right - size.left) / Math.max(1, weeks.length - 1)
    setAt(Math.max(0, Math.min(weeks.length - 1, Math.round((place - size.left) / step))))
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
      <div ref={box} className={styles.scroll}>
        <svg
          ref={svg}
          className={styles.drawing}
          viewBox={`0 0 ${size.width} ${size.height}`}
          aria-hidden="true"
          onPointerMove={follow}
          onPointerDown={follow}
        >
          {/* Of few mentions there are no halves. */}
          {y
            .ticks(5)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick} className={styles.grid}>
                <line x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} />
                <text x={size.left - 8} y={y(tick)} textAnchor="end" dominantBaseline="central">
                  {formatNumber(tick, language)}
                </text>
              </g>
            ))}
          {x.ticks(narrow ? 3 : 6).map((tick) => (
            <text
              key={tick.toISOString()}
              className={styles.tick}
              x={x(tick)}
              y={size.height - 8}
              textAnchor="middle"
            >
              {formatDay(tick.toISOString().slice(0, 7), language)}
            </text>
          ))}
          <line
            className={styles.cursor}
            x1={x(new Date(monday))}
            x2={x(new Date(monday))}
            y1={size.top}
            y2={size.height - size.bottom}
          />
          {series.map((one) => (
            <g key={one.key} className={styles.series} data-type={one.type}>
              <path d={draw([...one.counts]) ?? ''} strokeDasharray={strokeOf(series, one)} />
              <circle cx={x(new Date(monday))} cy={y(one.counts[week] ?? 0)} r="4" />
            </g>
          ))}
          {/* Over all lines, so that none runs through a name. */}
          {series.map((one, index) =>
            narrow ? (
              <g key={one.key} className={styles.series} data-type={one.type}>
                <path
                  d={`M2 ${index * LABEL + 10}H${SAMPLE}`}
                  strokeDasharray={strokeOf(series, one)}
                  data-sample=""
                />
                <text x={SAMPLE + 8} y={index * LABEL + 10} dominantBaseline="central">
                  {short(one.label, (width - SAMPLE) / LETTER)}
                </text>
              </g>
            ) : (
              <g key={one.key} className={styles.series} data-type={one.type}>
                <text x={size.width - size.right + 10} y={labels[index]} dominantBaseline="central">
                  {short(one.label, MOST_LETTERS)}
                </text>
              </g>
            ),
          )}
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

function short(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label
}

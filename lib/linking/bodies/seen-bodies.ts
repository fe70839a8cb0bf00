// The bodies that an article has named so far, found by their head and by whom they were linked to.
import type { Link } from '../../annotation'
import { foldName } from '../context'

/** A body that the article names at an offset, for short forms to point back to. */
export class SeenBody {
  #folded: string | null = null
  #foldedHead: string | null = null

  /** `inRole`: inside somebody's title, an antecedent only where there is no other. */
  constructor(
    readonly start: number,
    readonly head: string,
    readonly name: string,
    readonly link: Link,
    readonly inRole: boolean,
  ) {}

  /** The name for comparing; most articles never ask. */
  get folded(): string {
    this.#folded ??= foldName(this.name)
    return this.#folded
  }

  get foldedHead(): string {
    this.#foldedHead ??= foldName(this.head)
    return this.#foldedHead
  }
}

/** Bodies in reading order. */
export class SeenBodies {
  readonly all: SeenBody[] = []
  readonly #linked = new Set<string>()
  /** By head, the last body of each name. */
  readonly #byHead = new Map<string, Map<string, SeenBody>>()

  add(body: SeenBody): void {
    this.all.push(body)
    if (body.link.status === 'linked') this.#linked.add(body.link.entity)
    const names = this.#byHead.get(body.head)
    if (names) names.set(body.name, body)
    else this.#byHead.set(body.head, new Map([[body.name, body]]))
  }

  /** Whether some body was linked to an entity. */
  has(entity: string): boolean {
    return this.#linked.has(entity)
  }

  /** Whether some body was linked to an entity of a kind. */
  hasSome(isOne: (entity: string) => boolean): boolean {
    return [...this.#linked].some(isOne)
  }

  /** The last body whose name goes on where a folded one ends, whatever its head; null where several names do. */
  only(short: string): SeenBody | null {
    const longer = this.all.filter(({ folded }) => folded.startsWith(`${short} `))
    return longer.every(({ folded }) => folded === longer[0]?.folded) ? (longer.at(-1) ?? null) : null
  }

  /** The last body of a head whose name goes on where a folded one ends; null where several names do. */
  goingOn(head: string, short: string): SeenBody | null {
    const [only = null, other] = this.allGoingOn(head, short)
    return other ? null : only
  }

  /** The last body of each name of a head that goes on where a folded one ends. */
  allGoingOn(head: string, short: string): SeenBody[] {
    const names = this.#byHead.get(head)
    return names ? [...names.values()].filter(({ folded }) => folded.startsWith(`${short} `)) : []
  }
}

// Officials: full names, names in part, and titles alone, each to one person, to several or to nobody known.
import type { RawInstitution, RawOfficial } from '../../recognition'
import type { ArticleText } from '../article-text'
import type { ArticlePlaces, LinkContext } from '../context'
import { ArticlePeople } from './article-people'
import type { LinkedOfficial } from './identity'
import { TitleLinker } from './lone-titles'
import { PartLinker } from './name-parts'
import { isPublic } from './people'

/** Links the officials of one article, in reading order. */
export class OfficialLinker {
  readonly people: ArticlePeople
  readonly #parts: PartLinker
  readonly #titles: TitleLinker

  /** `bodies`: the institutions that the article is sure to name; `named`: where it names any. */
  constructor(
    mentions: readonly RawOfficial[],
    article: ArticleText,
    places: ArticlePlaces,
    context: LinkContext,
    bodies: () => ReadonlySet<string>,
    named: readonly RawInstitution[],
  ) {
    this.people = new ArticlePeople(mentions, article, places, context, bodies, named)
    this.#parts = new PartLinker(mentions, this.people)
    this.#titles = new TitleLinker(mentions, this.people, (mention) => this.#parts.link(mention))
  }

  /** Links one mention. */
  link(mention: RawOfficial): LinkedOfficial {
    if (mention.form === 'title') return this.#titles.link(mention)
    if (mention.partial) return this.#parts.link(mention)
    const person = this.people.of(mention)
    if (!person || (mention.ordinary && !person.titles.some(({ title }) => isPublic(title)))) return null
    // Whom the article has named before is nobody who wrote it.
    const first = person.seen[0] === mention.start
    if (first && this.#isByline(mention) && !person.titles.length) return null
    return this.people.link(person)
  }

  #isByline({ start, end }: RawOfficial): boolean {
    const { text } = this.people.article
    if (start <= text.length * 0.5) return false
    const line = text
      .slice(this.people.article.breakBefore(start - 1) + 1, this.people.article.breakAfter(end))
      .trim()
    return line.length <= end - start + 12
  }
}

export type { LinkContext } from './context'
export { link } from './link'

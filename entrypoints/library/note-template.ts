// The template that notes are made by: the reader's own, or the built-in one with its headings in their language.
import type { Translate } from '@/components/words'
import { checkTemplate, TemplateError } from '@/lib/exchange'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { readSettings } from '@/lib/store'

function section(heading: string, key: string): string {
  return `{{#${key}.length}}
### ${heading}

{{#${key}}}
- [[{{name}}]] ({{count}})
{{/${key}}}

{{/${key}.length}}
`
}

function builtIn(t: Translate): string {
  return `# {{title}}

[{{outlet}}](<{{url}}>) · {{day}}

{{#highlights}}
{{#lines}}
> {{.}}
{{/lines}}

{{#note}}
{{note}}

{{/note}}
{{#tags}}
{{tags}}

{{/tags}}
{{/highlights}}
${section(t('type.official'), 'officials')}${section(t('type.institution'), 'institutions')}${section(t('type.document'), 'documents')}`
}

/** The built-in template, or the one that the last export used. */
export async function noteTemplate(store: Store, which: 'built-in' | 'last', t: Translate): Promise<string> {
  return (which === 'last' && (await readSettings(store)).noteTemplate) || builtIn(t)
}

/** What is wrong with a template; null when it can be used. */
export function templateFault(template: string): string | null {
  try {
    checkTemplate(template)
    return null
  } catch (error) {
    if (error instanceof TemplateError) return error.message
    throw error
  }
}

/** Keeps a template for the next export; the built-in one is not kept, so that it follows the language. */
export async function keepTemplate(template: string, t: Translate): Promise<void> {
  const own = template === builtIn(t) ? '' : template
  await sendToBackground('settings/change', { change: { noteTemplate: own } })
}

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

/** The template in use. */
export async function noteTemplate(store: Store, t: Translate): Promise<string> {
  return (await readSettings(store)).noteTemplate || builtIn(t)
}

/** Keeps a template, or takes the built-in one again; what cannot be read is not kept. */
export async function keepTemplate(
  template: string | null,
  t: Translate,
): Promise<{ template: string } | { fault: string }> {
  try {
    if (template !== null) checkTemplate(template)
  } catch (error) {
    if (error instanceof TemplateError) return { fault: error.message }
    throw error
  }
  const own = template === builtIn(t) ? '' : (template ?? '')
  await sendToBackground('settings/change', { change: { noteTemplate: own } })
  return { template: own || builtIn(t) }
}

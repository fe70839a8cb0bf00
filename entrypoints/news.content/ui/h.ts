// Elements in one line. Text always goes in as text, never as markup.

type Attributes = Record<string, string | number | boolean | null | undefined>
export type Child = Node | string | null | undefined | false

/** Makes an element. Attributes that are null, undefined or false are left out, `true` stands bare. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value))
    }
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)))
  return element
}

/** A button that does something. */
export function button(
  label: string,
  className: string,
  run: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const element = h(
    'button',
    { type: 'button', class: className, 'aria-label': children.length > 0 ? label : null },
    ...children,
  )
  if (children.length === 0) element.textContent = label
  if (children.length > 0) element.title = label
  element.addEventListener('click', run)
  return element
}

import type { PageElement } from './tree.ts'

/**
 * Says where an element stands in its page, as a CSS selector: from the nearest element with an id (or the page) down,
 * with `:nth-of-type` where a parent holds several of a tag. It finds the element in the saved page.
 */
export type PlaceOf = (element: PageElement) => string

/** A `PlaceOf` for the elements of one page; what it has worked out once it remembers. */
export function placesIn(): PlaceOf {
  const steps = new Map<PageElement, ReadonlyMap<PageElement, string>>()
  const places = new Map<PageElement, string>()
  return placeOf

  function placeOf(element: PageElement): string {
    const known = places.get(element)
    if (known !== undefined) return known
    const id = element.attributes.get('id')
    let place: string
    if (id && /^[A-Za-z][\w-]{0,60}$/.test(id)) place = `#${id}`
    else if (!element.parent) place = ':root'
    else if (element.parent.tag === '#page') place = element.tag
    else place = `${placeOf(element.parent)} > ${stepsOf(element.parent).get(element)}`
    places.set(element, place)
    return place
  }

  /** The steps of a parent's children in a selector, worked out once a parent. */
  function stepsOf(parent: PageElement): ReadonlyMap<PageElement, string> {
    const known = steps.get(parent)
    if (known) return known
    const children = parent.children.filter((child) => typeof child !== 'string')
    const count = new Map<string, number>()
    for (const child of children) count.set(child.tag, (count.get(child.tag) ?? 0) + 1)
    const seen = new Map<string, number>()
    const made = new Map<PageElement, string>()
    for (const child of children) {
      const at = (seen.get(child.tag) ?? 0) + 1
      seen.set(child.tag, at)
      made.set(child, count.get(child.tag)! > 1 ? `${child.tag}:nth-of-type(${at})` : child.tag)
    }
    steps.set(parent, made)
    return made
  }
}

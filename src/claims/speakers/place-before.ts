/** Index of the last of `places` (rising) below `before`, -1 for none. */
export function placeBefore(places: readonly number[], before: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < before) low = middle + 1
    else high = middle
  }
  return low - 1
}

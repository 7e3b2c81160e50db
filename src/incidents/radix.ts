/** Least-significant-digit radix sorts of a few hundred numbers at a time, byte by byte. */
const counts = new Uint32Array(256)
let spare = new Uint32Array(1 << 12)

/** Where the numbers of each byte begin, once `counts` holds how many there are. */
function addUp(): void {
  for (let byte = 0, sum = 0; byte < 256; byte++) {
    const size = counts[byte]!
    counts[byte] = sum
    sum += size
  }
}

/** Sorts the first `size` numbers of `room`, none above `highest`. */
export function sortNumbers(room: Uint32Array, size: number, highest: number): void {
  if (spare.length < size) spare = new Uint32Array(2 * size)
  let from = room
  let to: Uint32Array = spare
  for (let shift = 0; shift < 32 && highest >>> shift !== 0; shift += 8) {
    counts.fill(0)
    for (let i = 0; i < size; i++) counts[(from[i]! >>> shift) & 255]!++
    addUp()
    for (let i = 0; i < size; i++) to[counts[(from[i]! >>> shift) & 255]!++] = from[i]!
    const swapped = from
    from = to
    to = swapped
  }
  if (from !== room) for (let i = 0; i < size; i++) room[i] = from[i]!
}

let placeRoom = new Uint32Array(1 << 12)

/**
 * The places of the first `size` keys in the order of the keys, of equal ones the first before; no key above `highest`.
 *
 * @returns a room longer than that, which holds until the next call
 */
export function placesInOrder(keys: Uint32Array, size: number, highest: number): Uint32Array {
  if (spare.length < size) spare = new Uint32Array(2 * size)
  if (placeRoom.length < size) placeRoom = new Uint32Array(2 * size)
  let from: Uint32Array = placeRoom
  let to: Uint32Array = spare
  for (let i = 0; i < size; i++) from[i] = i
  for (let shift = 0; shift < 32 && highest >>> shift !== 0; shift += 8) {
    counts.fill(0)
    for (let i = 0; i < size; i++) counts[(keys[i]! >>> shift) & 255]!++
    addUp()
    for (let i = 0; i < size; i++) {
      const place = from[i]!
      to[counts[(keys[place]! >>> shift) & 255]!++] = place
    }
    const swapped = from
    from = to
    to = swapped
  }
  return from
}

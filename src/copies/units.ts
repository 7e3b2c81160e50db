/** The room that texts are laid out in; grows, never shrinks. */
let room = Buffer.from(new ArrayBuffer(1 << 17))
let units = new Uint16Array(room.buffer)
let held: string | null = null

/**
 * The UTF-16 units of a text in a typed array: a walk over it costs a fifth of asking the string for each unit, since a
 * string put together from parts is looked through anew each time.
 *
 * @returns a room longer than the text, whose units hold until the next call
 */
export function unitsOf(text: string): Uint16Array {
  if (text === held) return units
  if (text.length > units.length) {
    room = Buffer.from(new ArrayBuffer(4 * text.length))
    units = new Uint16Array(room.buffer)
  }
  room.write(text, 0, 'utf16le')
  held = text
  return units
}

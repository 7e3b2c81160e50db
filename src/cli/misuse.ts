/** Misuse of the command line that the argument parser cannot see. The message names the thing, the value and the next step. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

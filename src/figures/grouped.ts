/** A count with its digits in groups of three, "12,500", as English prints it; by hand, since the locale's way is slow. */
export function grouped(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) return count.toLocaleString('en-US')
  if (count < 1000) return `${count}`
  return `${grouped(Math.floor(count / 1000))},${`${count % 1000}`.padStart(3, '0')}`
}

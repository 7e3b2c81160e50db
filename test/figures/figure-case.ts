/** A sentence and the figures in it: "kind number qualifier scope: words of the span". */
export type FigureCase = readonly [sentence: string, figures: readonly string[]]

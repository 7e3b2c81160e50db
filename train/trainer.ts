/** What a training script is given: data folders or files, where the model goes, whether a short run will do. */
export interface TrainOptions {
  readonly data: readonly string[]
  readonly out: string | null
  readonly quick: boolean
}
export type Trainer = (options: TrainOptions) => Promise<void> | void

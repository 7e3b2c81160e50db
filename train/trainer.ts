/** What a training script is given: data folders or files, where the model goes, whether a short run will do. */
export interface TrainOptions {
  readonly data: readonly string[]
  readonly out: string | null
  readonly quick: boolean
  /** Settings of one trainer, each "name=value", for experiments. */
  readonly set: readonly string[]
}
export type Trainer = (options: TrainOptions) => Promise<void> | void

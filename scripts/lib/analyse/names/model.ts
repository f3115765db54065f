/** The weights of the model: of each feature for each label, and of each label after each other (see `Chain`). */
export interface NameModel {
  /** Feature → where its row of weights begins in `weights`. */
  rows: ReadonlyMap<string, number>;
  /** Rows of one weight a label, in steps of `scale`. */
  weights: Int8Array;
  scale: number;
  transitions: Float64Array;
}

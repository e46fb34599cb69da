/** One file of data/reference and the module that is made of it. */
export interface ReferenceFile {
  /** In data/reference. */
  readonly yaml: string
  /** In src/generated, without `.ts`. */
  readonly module: string
  /** Checks the text and gives plain values; throws one error that names every problem. */
  readonly load: (text: string, file: string) => unknown
  /** The exported constant and its type. */
  readonly constant: string
  readonly type: string
  /** Source of the types that `type` needs. */
  readonly types: string
}

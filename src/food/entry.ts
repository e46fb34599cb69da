/** An entry as written. The short form has everything in `food`; `amount` and `id` are the long form's. */
export interface Entry {
  readonly food: string
  readonly amount: string | null
  readonly id: string | null
}

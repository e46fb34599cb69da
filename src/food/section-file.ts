import { openSync, readSync } from 'node:fs'
import { MAGIC, SECTIONS, type Section } from './table-layout.ts'

/** From here on one read of the whole costs less than the further ones would. */
const MOST_STRETCHES = 20

/** The compiled table on disk (table-layout.ts): sections are read when first asked for, stretches of them alone. */
export class SectionFile {
  private readonly fd: number
  private readonly places = new Map<Section, { readonly start: number; readonly length: number }>()
  private readonly sections = new Map<Section, Buffer>()
  private stretches = 0

  /** Throws when the file is missing or of another version: a defect of the installation. */
  constructor(path: string) {
    this.fd = openSync(path, 'r')
    const head = this.read(0, 8 + SECTIONS.length * 8)
    if (head.toString('latin1', 0, 8) !== MAGIC) throw new Error(`${path} is no food table of this version`)
    SECTIONS.forEach((name, i) => {
      this.places.set(name, { start: head.readUInt32LE(8 + i * 8), length: head.readUInt32LE(12 + i * 8) })
    })
  }

  lengthOf(name: Section): number {
    return this.place(name).length
  }

  /** A whole section, aligned for typed arrays. */
  section(name: Section): Buffer {
    const known = this.sections.get(name)
    if (known !== undefined) return known
    const { start, length } = this.place(name)
    const made = this.read(start, length)
    this.sections.set(name, made)
    return made
  }

  /** Where a stretch of a section lies, in bytes; the rest of it is not read until many stretches were. */
  stretch(name: Section, from: number, length: number): { buffer: ArrayBufferLike; byteOffset: number } {
    this.stretches += 1
    const whole = this.stretches > MOST_STRETCHES ? this.section(name) : this.sections.get(name)
    if (whole === undefined) return this.read(this.place(name).start + from, length)
    return { buffer: whole.buffer, byteOffset: whole.byteOffset + from }
  }

  /** Says how many stretches will be asked for, so that the first may be of the whole section. */
  expect(stretches: number): void {
    if (stretches > MOST_STRETCHES) this.stretches = MOST_STRETCHES
  }

  private place(name: Section): { readonly start: number; readonly length: number } {
    return this.places.get(name) ?? { start: 0, length: 0 }
  }

  /** A buffer of its own, since one out of Node's pool need not be aligned. */
  private read(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafeSlow(length)
    let done = 0
    while (done < length) {
      const read = readSync(this.fd, bytes, done, length - done, start + done)
      if (read === 0) throw new Error('the food table is cut off')
      done += read
    }
    return bytes
  }
}

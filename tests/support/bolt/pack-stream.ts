/** A value of PackStream, which Bolt's messages are made of. */
export type Packed = null | boolean | number | string | readonly Packed[] | { readonly [key: string]: Packed }

/** A message: its signature and its fields. */
export interface Message {
  readonly signature: number
  readonly fields: readonly Packed[]
}

/** The bytes of a message, unchunked. */
export function packMessage({ signature, fields }: Message): Buffer {
  return Buffer.concat([Buffer.from([0xb0 + fields.length, signature]), ...fields.map(pack)])
}

/** The message of these bytes; throws where they are none that a driver sends. */
export function unpackMessage(bytes: Buffer): Message {
  const reader = createReader(bytes)
  const count = reader.byte() - 0xb0
  const signature = reader.byte()
  return { signature, fields: Array.from({ length: count }, () => reader.value()) }
}

function pack(value: Packed): Buffer {
  if (value === null) return Buffer.from([0xc0])
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2])
  if (typeof value === 'number') return packNumber(value)
  if (typeof value === 'string') {
    const text = Buffer.from(value)
    return Buffer.concat([sized(0xd2, text.length), text])
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...value.map(pack)])
  const entries = Object.entries(value)
  return Buffer.concat([sized(0xda, entries.length), ...entries.flat().map(pack)])
}

function packNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes[0] = Number.isInteger(value) ? 0xcb : 0xc1
  if (Number.isInteger(value)) bytes.writeBigInt64BE(BigInt(value), 1)
  else bytes.writeDoubleBE(value, 1)
  return bytes
}

/** The mark of what has its size in four bytes, which every size fits in. */
function sized(mark: number, size: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes[0] = mark
  bytes.writeUInt32BE(size, 1)
  return bytes
}

function createReader(bytes: Buffer) {
  let at = 0
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const number = (length: number) => take(length).readUIntBE(0, length)
  const byte = () => number(1)
  const texts = (size: number) => take(size).toString('utf8')
  const list = (size: number): Packed[] => Array.from({ length: size }, () => value())
  const map = (size: number) =>
    Object.fromEntries(Array.from({ length: size }, () => [String(value()), value()] as const))

  function value(): Packed {
    const mark = byte()
    if (mark < 0x80 || mark >= 0xf0) return mark < 0x80 ? mark : mark - 0x100
    const tiny = mark & 0x0f
    if (mark < 0x90) return texts(tiny)
    if (mark < 0xa0) return list(tiny)
    if (mark < 0xb0) return map(tiny)
    const read = BY_MARK[mark]
    if (read === undefined) throw new Error(`A driver sends no value of mark ${mark.toString(16)}`)
    return read()
  }

  const BY_MARK: Readonly<Record<number, () => Packed>> = {
    192: () => null,
    193: () => take(8).readDoubleBE(),
    194: () => false,
    195: () => true,
    200: () => take(1).readInt8(),
    201: () => take(2).readInt16BE(),
    202: () => take(4).readInt32BE(),
    203: () => Number(take(8).readBigInt64BE()),
    208: () => texts(number(1)),
    209: () => texts(number(2)),
    210: () => texts(number(4)),
    212: () => list(number(1)),
    213: () => list(number(2)),
    214: () => list(number(4)),
    216: () => map(number(1)),
    217: () => map(number(2)),
    218: () => map(number(4)),
  }
  return { byte, value }
}

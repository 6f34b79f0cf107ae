/** Make a function that reads something when it is first asked for. */
export function once<Value>(read: () => Value): () => Value {
  let known: {value: Value} | undefined
  return () => (known ??= {value: read()}).value
}

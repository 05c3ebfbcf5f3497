/** Something that whoever runs a command can put right: one sentence in bokmål that says what, and the exit status. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';

  /** `status` is 2 for wrong arguments and 1 for everything else. */
  constructor(
    sentence: string,
    readonly status: 1 | 2 = 1,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

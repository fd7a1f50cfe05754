/** The one error for an attempt that could not be started; its message is for people and names what to do. */

export type StartErrorCode =
  | 'unknown-shell'
  | 'bad-shell'
  | 'no-directory'
  | 'not-executable'
  | 'environment-too-large'
  | 'no-resources'
  | 'not-started';

/** Thrown instead of starting a process; the attempt ends with reason `not-started` and this message. */
export class StartError extends Error {
  readonly code: StartErrorCode;

  constructor(message: string, code: StartErrorCode) {
    super(`${message} [${code}]`);
    this.name = 'StartError';
    this.code = code;
  }
}

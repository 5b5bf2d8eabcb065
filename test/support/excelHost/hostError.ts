/** What the host answers instead of a result: the code and message a rich API reply carries. */
export interface HostError {
  readonly hostErrorCode: string;
  readonly message: string;
  readonly httpStatusCode: number;
}

/** An error to throw inside the host; it ends the request that caused it. */
export function hostError(code: string, message: string, httpStatusCode = 400): HostError {
  return { hostErrorCode: code, message, httpStatusCode };
}

/** Whether something thrown is an answer of the host rather than a mistake in it. */
export function isHostError(thrown: unknown): thrown is HostError {
  return typeof thrown === "object" && thrown !== null && "hostErrorCode" in thrown;
}

/** The answer to a key that names nothing. */
export function itemNotFound(): HostError {
  return hostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** The answer to a write on something locked. */
export function accessDenied(): HostError {
  return hostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

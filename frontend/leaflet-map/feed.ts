/** Fetches the map's data: one request per kind at a time, a newer one aborts the older. */
export type DataKind = 'boundaries' | 'base' | 'status' | 'figures' | 'red-flags' | 'key-households' | 'issues' | 'checkpoints' | 'households' | 'draft' | 'proposal';

/** Why a request brought nothing; the name of a sentence in the texts (`error.…`). */
export type Failure = 'signin' | 'forbidden' | 'missing' | 'server' | 'network';

export class Feed {
  private readonly running = new Map<DataKind, AbortController>();
  readonly failures = new Map<DataKind, Failure>();

  constructor(private readonly onFailuresChanged: () => void) {}

  /** The answer, or null when the request failed or was overtaken by a newer one; a failure is kept in `failures`. */
  async load<T>(kind: DataKind, url: string): Promise<T | null> {
    this.abort(kind);
    const request = new AbortController();
    this.running.set(kind, request);
    try {
      const response = await fetch(url, {
        credentials: 'same-origin',
        headers: { Accept: 'application/json, application/geo+json' },
        signal: request.signal,
      });
      const answer = response.ok ? ((await response.json()) as T) : null;
      this.settle(kind, request, response.ok ? null : failureOf(response.status));
      return answer;
    } catch (error) {
      if (request.signal.aborted) return null;
      console.warn(`Map data ${kind} could not be read`, error);
      this.settle(kind, request, 'network');
      return null;
    }
  }

  /** What was fetched cannot be shown, since what shows it was not to be had. */
  fail(kind: DataKind): void {
    this.failures.set(kind, 'network');
    this.onFailuresChanged();
  }

  abort(kind: DataKind): void {
    this.running.get(kind)?.abort();
    this.running.delete(kind);
  }

  abortAll(): void {
    for (const kind of [...this.running.keys()]) this.abort(kind);
    this.failures.clear();
    this.onFailuresChanged();
  }

  private settle(kind: DataKind, request: AbortController, failure: Failure | null): void {
    if (this.running.get(kind) !== request) return;
    this.running.delete(kind);
    if (failure) this.failures.set(kind, failure);
    else this.failures.delete(kind);
    this.onFailuresChanged();
  }
}

function failureOf(status: number): Failure {
  if (status === 401) return 'signin';
  if (status === 403) return 'forbidden';
  return status === 404 ? 'missing' : 'server';
}

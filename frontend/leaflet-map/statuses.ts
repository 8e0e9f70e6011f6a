/** The statuses of the grids: fetched once, then kept true by what the server tells. */
import type { HalfState, Status } from './model';

/** A status as it travels: code, due, morning seen and state, afternoon seen and state, coverage in ‰, … */
type Row = [string, number, number, number, number, number, number | null, number, number, number, number, number];

/** StatusRows of the server: the state `sequence` that follows upon `since`; complete where `since` is 0. */
export interface StatusRows {
  node: string;
  since: number;
  sequence: number;
  rows: Row[];
}

const HALF_STATES: HalfState[] = ['NOT_DUE', 'EMPTY', 'PART', 'FULL', 'MISSED'];

export class Statuses {
  readonly byCode = new Map<string, Status>();
  private node = '';
  private sequence = 0;

  replace(answer: StatusRows | null): void {
    this.byCode.clear();
    if (answer) this.take(answer);
  }

  /** False when a change before this one was missed, or another node numbers differently. */
  follow(change: StatusRows): boolean {
    if (change.node !== this.node || change.since > this.sequence) return false;
    if (change.sequence > this.sequence) this.take(change);
    return true;
  }

  private take({ node, sequence, rows }: StatusRows): void {
    this.node = node;
    this.sequence = sequence;
    for (const row of rows) this.byCode.set(row[0], statusOf(row));
  }
}

function statusOf(row: Row): Status {
  const [code, due, morningSeen, morning, afternoonSeen, afternoon, coverage, open, overdue, keyDue, keyOverdue, households] = row;
  return {
    code, due, open, overdue, keyDue, keyOverdue, households,
    morning: { seen: morningSeen, state: HALF_STATES[morning] },
    afternoon: { seen: afternoonSeen, state: HALF_STATES[afternoon] },
    coverage: coverage === null ? null : coverage / 1000,
  };
}

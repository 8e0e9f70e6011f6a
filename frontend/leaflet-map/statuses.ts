/** The statuses of the grids: fetched once, then kept true by what the server tells. */
import type { HalfState, Status } from './model';

/** StatusRows of the server: the state `sequence` that follows upon `since`; complete where `since` is 0. */
export interface StatusRows {
  node: string;
  since: number;
  sequence: number;
  /** What every code begins with. */
  street: string;
  /** By their last three digits: coverage in percent, and two characters for each number of a grid from 0 on. */
  communities: Record<string, [percent: number | null, grids: string]>;
}

const NO_GRID = '--';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const TWENTIETHS = 20;
const OVERDUE = TWENTIETHS + 2;
const HALF_STATES: HalfState[] = ['NOT_DUE', 'EMPTY', 'PART', 'FULL', 'MISSED'];

export class Statuses {
  readonly grids = new Map<string, Status>();
  /** Coverage in whole percent; null where nothing was due. */
  readonly communities = new Map<string, number | null>();
  private node = '';
  private sequence = 0;

  replace(answer: StatusRows | null): void {
    this.grids.clear();
    this.communities.clear();
    if (answer) this.take(answer);
  }

  /** False when a change before this one was missed, or another node numbers differently. */
  follow(change: StatusRows): boolean {
    if (change.node !== this.node || change.since > this.sequence) return false;
    if (change.sequence > this.sequence) this.take(change);
    return true;
  }

  private take({ node, sequence, street, communities }: StatusRows): void {
    this.node = node;
    this.sequence = sequence;
    for (const [end, [percent, grids]] of Object.entries(communities)) {
      const community = street + end;
      this.communities.set(community, percent);
      for (let number = 0; 2 * number < grids.length; number++) {
        const text = grids.slice(2 * number, 2 * number + 2);
        if (text !== NO_GRID) this.grids.set(community + String(number).padStart(3, '0'), statusOf(text));
      }
    }
  }
}

function statusOf(text: string): Status {
  const first = DIGITS.indexOf(text[0]);
  const halves = DIGITS.indexOf(text[1]);
  const twentieths = first % OVERDUE;
  return {
    coverage: twentieths > TWENTIETHS ? null : twentieths / TWENTIETHS,
    overdue: first >= OVERDUE,
    morning: { state: HALF_STATES[Math.floor(halves / HALF_STATES.length)] },
    afternoon: { state: HALF_STATES[halves % HALF_STATES.length] },
  };
}

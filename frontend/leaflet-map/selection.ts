/** What is selected, written as "issue/1042", "grid/350203011048002", "household/7", "checkpoint/9" or "". */
import type { Boundaries } from './boundaries';
import { idOf } from './clusters';
import type { Kind, Place } from './model';
import type { Content } from './scene';

export function parseSelection(selected: string): { kind: Kind | ''; id: string } {
  const slash = selected.indexOf('/');
  return slash < 0 ? { kind: '', id: '' } : { kind: selected.slice(0, slash) as Kind, id: selected.slice(slash + 1) };
}

/** Where something lies, if it has been fetched. */
export function locate({ kind, id }: { kind: Kind | ''; id: string }, content: Content, boundaries: Boundaries): Place | null {
  if (kind === 'grid' || kind === 'community') return boundaries.find(id)?.anchor ?? null;
  const point = kind === 'issue' ? content.issues?.find(id)
    : kind === 'checkpoint' ? content.checkpoints.find((p) => idOf(p) === id)
    : content.keyHouseholds?.find(id) ?? content.households.find((p) => idOf(p) === id);
  if (!point) return null;
  const [lng, lat] = point.geometry.coordinates;
  return { lat, lng };
}

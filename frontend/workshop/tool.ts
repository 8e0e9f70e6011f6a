/** What drawing with one tool is, as long as it lasts. */
import type { Texts } from '../leaflet-map/model';

export interface Action {
  text: string | undefined;
  act(): void;
}

export interface Tool {
  /** What to do next, in the user's words. */
  hint(texts: Texts): string | undefined;
  /** What can be done besides, for those without a keyboard. */
  actions(texts: Texts): Action[];
  /** True where the key meant something to it. */
  key(key: string): boolean;
  stop(): void;
}

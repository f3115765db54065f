import './forms.css';
import { actorsGroup } from './actor-forms.ts';
import { askChoices } from './ask.ts';
import { blocksGroup, correctionsGroup, putBelow } from './block-forms.ts';
import { draw } from './dom.ts';
import { filesGroup } from './file-form.ts';
import type { Acts } from './form.ts';
import { datesGroup, keyPointsGroup } from './quote-forms.ts';
import { sectionsGroup } from './section-forms.ts';
import { standingGroup } from './standing-forms.ts';
import { statementsGroup } from './statement-forms.ts';
import { tellRefused } from './tell.ts';
import { textGroup } from './text-forms.ts';
import { themesGroup } from './theme-forms.ts';
import type { Action, Choices, Margin, Place } from './types.ts';

/** The forms of an explainer, for what is no selection of words. */
export interface Forms {
  /** Draws them anew. */
  show: (margin: Margin) => void;
  /** Asks the server what there is to choose from. */
  load: () => Promise<void>;
  /** Takes the passage of the words that were selected on the page. */
  choose: (places: readonly Place[]) => void;
}

/** What they need of the desk; see `Acts`. */
interface Needs {
  act: (action: Action, told?: string) => Promise<boolean>;
  mark: (place: Place) => void;
}

/** Opens the forms in a place. */
export function openForms(place: HTMLElement, { act, mark }: Needs): Forms {
  let choices: Choices | undefined;
  let shown: Margin | undefined;
  let here: string | undefined;
  const markHere = (at: Place): void => {
    here = at.passage;
    mark(at);
  };
  const acts: Acts = { act, mark: markHere, here: () => here, open: new Set() };
  const show = (margin: Margin): void => {
    shown = margin;
    draw(
      place,
      standingGroup(acts, margin),
      textGroup(acts, margin),
      correctionsGroup(acts, margin, choices),
      sectionsGroup(acts, margin),
      actorsGroup(acts, margin, choices),
      statementsGroup(acts, margin),
      keyPointsGroup(acts, margin),
      datesGroup(acts, margin),
      themesGroup(acts, margin, choices),
      blocksGroup(acts, margin, choices),
      filesGroup(acts, load),
    );
  };
  const load = async (): Promise<void> => {
    try {
      choices = await askChoices();
      if (shown) show(shown);
    } catch (error) {
      tellRefused(error);
    }
  };
  return {
    show,
    load,
    choose([first]) {
      if (!first) return;
      here = first.passage;
      putBelow(place, here);
    },
  };
}

/** What every step asks of a person, what goes wrong with it, how to change it, and the official pages that do it. */
import type { StepHelp, StepId } from '../step';
import { AFTER_SUBMITTING } from './after-submitting';
import { FORM_TO_SUBMIT } from './form-to-submit';
import { TO_THE_FORM } from './to-the-form';

export const STEP_HELP: { readonly [step in StepId]: StepHelp } = {
  ...TO_THE_FORM,
  ...FORM_TO_SUBMIT,
  ...AFTER_SUBMITTING,
};

/** The practice platform as a host imports it. */
export { type DescribedControl, type DescribedPart, describeForm } from './form/described';
export { PRACTICE_VARIANTS } from './form/looks';
export { expectedOnPage, PRACTICE_DAYS, SAMPLE_PEOPLE } from './people';
export { createPractice } from './server';
export { STATIC_FILES } from './static-files';

import { unit } from '../../../vitest.config.ts';

/** The unit tests alone, for Stryker, which would run all projects. */
export default unit;

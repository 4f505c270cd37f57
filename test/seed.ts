/** In CI the property tests run on one fixed seed: a landing must not hang on chance. Elsewhere each run tries new cases. */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20261122 });

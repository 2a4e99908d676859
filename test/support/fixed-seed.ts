import fc from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a run that fails fails again. A different number in
 * `FLATARROW_TEST_SEED` looks elsewhere; what it finds becomes a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env['FLATARROW_TEST_SEED'] ?? 20_261_120) });

import { MGDL_PER_MMOL } from '../glucose/units.ts';

/** Glucose management indicator: the HbA1c that a mean glucose usually goes with. */
export interface Gmi {
  /** %, as HbA1c is given by DCCT and NGSP. */
  percent: number;
  /** mmol/mol, as the IFCC gives it. */
  mmolPerMol: number;
}

/**
 * Bergenstal 2018, Diabetes Care 41:2275, with both forms as published at jaeb.org/gmi.
 * @param meanMgdl mean glucose of at least 14 days, mg/dL; for less the caller withholds it, see `shortageOf`
 */
export function gmiOf(meanMgdl: number): Gmi {
  return {
    percent: 3.31 + 0.02392 * meanMgdl,
    mmolPerMol: 12.71 + 4.70587 * (meanMgdl / MGDL_PER_MMOL),
  };
}

import type { SiteFinding } from '../../shared/people/mirror-state.ts';

/** A site has values that can't be this person's: nothing is written until the person has said that it is right. */
export class OtherReadingsError extends Error {
  override readonly name = 'OtherReadingsError';
  readonly finding: SiteFinding;

  constructor(finding: SiteFinding) {
    super('The site has readings of somebody else.');
    this.finding = finding;
  }
}

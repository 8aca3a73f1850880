package city.accord.press;

import java.time.Instant;

/** How far a statement or a photograph is on its way to the public. */
public enum Standing {

  /** Being written; nobody but the press officers knows of it. */
  DRAFT,

  /** Approved: the public sees that there is one and what it waits for, and no word of it. */
  EMBARGOED,

  /**
   * The accredited press reads it, by their own links; the public does not know that there is one.
   */
  ACCREDITED,

  /** Everyone reads it. */
  PUBLIC;

  /**
   * The one rule of what the press office gives to the public: it is approved, its time has come,
   * and the declaration that it waits for is published.
   *
   * @param approvedAt null for a draft
   * @param embargoedUntil null where it waits for no hour
   * @param untilDeclaration null where it waits for no declaration
   * @param liftedAt when that declaration was published; null before
   * @param accreditedOnly whether the accredited press alone gets it
   */
  public static Standing of(
      Instant approvedAt,
      Instant embargoedUntil,
      String untilDeclaration,
      Instant liftedAt,
      boolean accreditedOnly,
      Instant now) {
    if (approvedAt == null) return DRAFT;
    boolean tooEarly = embargoedUntil != null && now.isBefore(embargoedUntil);
    boolean waiting = untilDeclaration != null && liftedAt == null;
    if (tooEarly || waiting) return EMBARGOED;
    return accreditedOnly ? ACCREDITED : PUBLIC;
  }
}

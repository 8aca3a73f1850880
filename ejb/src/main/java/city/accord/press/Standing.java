package city.accord.press;

/** How far a statement is on its way to the public. */
public enum Standing {

  /** Being written; nobody but the press officers knows of it. */
  DRAFT,

  /** Approved: the public sees that there is one and what it waits for, and no word of it. */
  EMBARGOED,

  /** Everyone reads it. */
  PUBLIC
}

package city.accord.print;

/** A list of the summit on paper or as a spreadsheet. */
public enum ListKind {
  /** Everybody, by delegation in precedence, then those who come without one. */
  PARTICIPANTS,
  /** The delegations in precedence, each with its head. */
  DELEGATIONS,
  /** The delegations that sign, in precedence, each with the head who signs for it. */
  SIGNING_ORDER
}

package city.accord.signing.crew;

/** Where a line of the console is read. */
public enum CrewPlace {
  /** On the paired screens backstage. */
  BACKSTAGE,
  /** On every tablet, by whoever sits beside the signatory. */
  ALL_SEATS,
  /** On the tablet of one seat. */
  SEAT
}
